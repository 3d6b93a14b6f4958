import fc from 'fast-check';
import { mergeProgress } from '../../src/domain/progress/merge.ts';
import { emptyRecord, type ProgressRecord } from '../../src/domain/progress/record.ts';

// Few ids and few instants, so that two records often know the same thing and disagree about it.
const id = fc.constantFrom('one', 'two', 'three', 'constructor', '__proto__', 'a/b', '');
export const instant = fc
  .constantFrom(0, 1, 2, 3, 1_767_225_600_000)
  .map((milliseconds) => new Date(milliseconds).toISOString());

export const attempt = fc.record({
  at: instant,
  rev: fc.integer({ min: 1, max: 3 }),
  answer: fc.constantFrom('a', 'b', 'c,a,b'),
  outcome: fc.constantFrom('right', 'wrong', 'shown'),
});

const entries = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.array(fc.tuple(id, entry), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs));

/** A record as a device can hold it. */
export const progress: fc.Arbitrary<ProgressRecord> = fc
  .record({
    version: fc.constant(emptyRecord().version),
    lessons: entries(fc.record({ readAt: instant })),
    unread: entries(fc.record({ unreadAt: instant })),
    items: entries(fc.record({ attempts: fc.array(attempt, { maxLength: 4 }) })),
    chapters: entries(fc.record({ heardAt: instant })),
    tools: entries(fc.record({ usedAt: instant })),
  })
  .map((record) => mergeProgress(mergeProgress(record, record), emptyRecord()));

/** An event as a page can report it. */
export const event = fc.oneof(
  fc.record({ kind: fc.constant('lesson-read' as const), lesson: id, at: instant }),
  fc.record({ kind: fc.constant('lesson-unread' as const), lesson: id, at: instant }),
  fc.record({ kind: fc.constant('chapter-heard' as const), chapter: id, at: instant }),
  fc.record({ kind: fc.constant('tool-used' as const), tool: id, at: instant }),
  fc.record({ kind: fc.constant('item-answered' as const), item: id, attempt }),
);

/** Every attempt of a record, as text. */
export const attemptsIn = (record: ProgressRecord): string[] =>
  Object.entries(record.items).flatMap(([item, { attempts }]) =>
    attempts.map((one) => JSON.stringify([item, one])),
  );
