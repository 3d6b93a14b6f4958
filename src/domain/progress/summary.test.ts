import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progress } from '../../../tests/cases/random-progress.ts';
import { filterEntries } from './entries.ts';
import { mergeProgress } from './merge.ts';
import { emptyRecord } from './record.ts';
import { countBeyond, formatCounts } from './summary.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
const read = (minute: number) => ({ lessons: { one: { readAt: at(minute) } } });
const unread = (minute: number) => ({ unread: { one: { unreadAt: at(minute) } } });

describe('countBeyond', () => {
  it('counts nothing between a record and itself', () => {
    fc.assert(
      fc.property(progress, (record) => {
        expect(formatCounts(countBeyond(record, record))).toBe('');
      }),
    );
  });

  it('counts nothing if and only if a merge adds no id and no answer', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const ids = ({ lessons, unread, chapters, tools, items }: typeof a) =>
          [lessons, unread, chapters, tools]
            .map((part) => Object.keys(part))
            .concat([Object.values(items).map(({ attempts }) => String(attempts.length))]);
        // An item without an answer is an id that says nothing.
        const answered = (record: typeof a) => ({
          ...record,
          items: filterEntries(record.items, (_, { attempts }) => attempts.length > 0),
        });
        const [before, after] = [ids(answered(a)), ids(answered(mergeProgress(a, b)))];
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(formatCounts(countBeyond(b, a)) === '').toBe(same);
      }),
    );
  });

  it.each([
    ['1 lesson marked as not read', unread(2), read(1)],
    ['1 lesson marked as not read', unread(2), {}],
    ['1 lesson read', read(2), unread(1)],
    ['', read(1), unread(2)],
    ['', unread(1), read(2)],
    ['', unread(2), unread(1)],
  ])('says “%s” when %j comes to %j', (words, added, here) => {
    const record = (part: object) => ({ ...emptyRecord(), ...part });
    expect(formatCounts(countBeyond(record(added), record(here)))).toBe(words);
  });

  it('counts as many answers as a merge adds', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const all = (record: typeof a) => countBeyond(record, emptyRecord()).answers;
        const added = countBeyond(b, a).answers;
        expect(all(mergeProgress(a, b))).toBe(all(a) + added);
      }),
    );
  });
});

describe('formatCounts', () => {
  it.each([
    [{ lessons: 0, unread: 0, answers: 0, chapters: 0, tools: 0 }, ''],
    [{ lessons: 1, unread: 0, answers: 0, chapters: 0, tools: 0 }, '1 lesson read'],
    [
      { lessons: 0, unread: 2, answers: 1, chapters: 0, tools: 2 },
      '2 lessons marked as not read, 1 answer and 2 tools used',
    ],
    [
      { lessons: 2, unread: 0, answers: 14, chapters: 1, tools: 1 },
      '2 lessons read, 14 answers, 1 chapter heard and 1 tool used',
    ],
  ])('says %j as %j', (counts, words) => {
    expect(formatCounts(counts)).toBe(words);
  });
});
