import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concert, scenes, tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Move, Term } from '../agents/move.ts';
import { parseSentence } from './parse-sentence.ts';

const { problem } = tablet;
const atTable = { mine: null, theirs: [[8, 0, 0, 0, 0, 1]] };

/** Every option that a move speaks for. */
function termsIn(move: Move | undefined): Term[] {
  switch (move?.kind) {
    case 'tell':
    case 'package':
      return (move.kind === 'tell' ? move.wish : move.deal).flatMap((option, issue) =>
        option === null ? [] : [{ issue, option }],
      );
    case 'change':
    case 'benchmark':
      return [move];
    case 'if-then':
      return [...move.ifYou, ...move.thenI];
    default:
      return [];
  }
}

describe('parseSentence', () => {
  it('never offers an option that stands beside a "not"', () => {
    const cases = fc.constantFrom(...scenes, concert).chain(({ problem }) =>
      fc.record({
        problem: fc.constant(problem),
        terms: fc.shuffledSubarray(
          problem.issues.flatMap(({ options }, issue) =>
            options.map((_, option) => ({ issue, option })),
          ),
          { minLength: 2, maxLength: 3 },
        ),
        not: fc.constantFrom(
          ...['not', 'is not', 'do not', 'never', 'cannot', "don't", 'won’t', 'isn’t'],
        ),
        at: fc.nat({ max: 1 }),
        place: fc.constantFrom('before', 'between', 'after'),
        joint: fc.constantFrom(' ', ', ', ' and ', ', but ', ' with ', ' and with '),
        verbs: fc.boolean(),
        start: fc.constantFrom('', 'I offer ', 'I want ', 'Others pay ', 'If you take ', 'No, '),
      }),
    );
    fc.assert(
      fc.property(
        cases,
        ({ problem: { issues, ...rest }, terms, not, at, place, joint, verbs, start }) => {
          const base = issues.map(({ options }, issue) =>
            options.findIndex((_, o) => !terms.some((t) => t.issue === issue && t.option === o)),
          );
          const spoken = terms.map(({ issue, option }, i) => {
            const { name, options } = issues[issue] as (typeof issues)[number];
            const word = { yes: 'add', no: 'no' }[options[option] ?? ''];
            const parts = word && verbs ? [word, name] : [name, options[option]];
            if (i === at) parts.splice(['before', 'between', 'after'].indexOf(place), 0, not);
            return parts.join(' ');
          });
          const trade = start.startsWith('If') ? `, I take ${spoken.pop()}` : '';
          const text = `${start}${spoken.join(joint)}${trade}`;
          const read = parseSentence(text, { issues, ...rest }, { mine: base, theirs: [] });
          for (const { issue, option } of 'understood' in read ? termsIn(read.understood[0]) : []) {
            expect([issue, option], text).not.toEqual([terms[at]?.issue, terms[at]?.option]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never throws, and either understands or says why', () => {
    const words = fc.array(
      fc.constantFrom(
        ...'if you i pay take $440 440 with without the pen card dock or and next day review 5 days accept first even alex'.split(
          ' ',
        ),
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((list) => list.join(' ')),
        ),
        (text) => {
          const read = parseSentence(text, problem, atTable);
          if ('understood' in read) expect(read.asText).toMatch(/\.$/);
          else expect(read.why).not.toBe('');
        },
      ),
    );
  });
});
