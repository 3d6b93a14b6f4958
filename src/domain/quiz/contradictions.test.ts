import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Sides } from './answers.ts';
import { answerNames } from './answers.ts';
import type { AnsweredVignette } from './contradictions.ts';
import { findContradictions } from './contradictions.ts';

const tie = { likelier: 1, gainPerDeal: 64, deals: 6, weight: 0.5 };
const repaid = 63;
const flat = { you: 10, they: 10 };

const answered = (
  id: string,
  answer: Answer,
  more: Partial<Omit<AnsweredVignette, 'outcomes'>> & { outcomes?: Partial<Record<Answer, Sides>> },
): AnsweredVignette => ({
  id,
  answer,
  noDeal: more.noDeal ?? flat,
  terms: more.terms,
  outcomes: { keep: flat, give: flat, ask: flat, leave: flat, ...more.outcomes },
});

describe('a gift here and a refused investment there', () => {
  const gave = answered('gave', 'give', { terms: { ...tie, givenUp: repaid + 20 } });
  const kept = answered('kept', 'keep', { terms: { ...tie, givenUp: repaid - 15 } });

  it('is reported with the gift and with the surplus that was left', () => {
    const expected = {
      kind: 'gave-a-gift-kept-an-investment',
      vignettes: ['gave', 'kept'],
      gift: 20,
      surplus: 15,
    };
    expect(findContradictions([gave, kept])).toEqual([expected]);
    expect(findContradictions([kept, gave])).toEqual([expected]);
  });

  it('is reported when keeping refused a sacrifice that would have been repaid exactly', () => {
    const even = answered('kept', 'keep', { terms: { ...tie, givenUp: repaid } });
    expect(findContradictions([gave, even])).toMatchObject([{ surplus: 0 }]);
  });

  it.each([
    ['giving is repaid exactly', { ...gave, terms: { ...tie, givenUp: repaid } }, kept],
    ['keeping avoided a gift', gave, { ...kept, terms: { ...tie, givenUp: repaid + 1 } }],
    ['there was nothing to give up', gave, { ...kept, terms: { ...tie, givenUp: 0 } }],
    ['the first has no numbers', { ...gave, terms: undefined }, kept],
    ['the second has no numbers', gave, { ...kept, terms: undefined }],
    ['the first asked', { ...gave, answer: 'ask' as const }, kept],
    ['the second asked', gave, { ...kept, answer: 'ask' as const }],
    ['the second walked away', gave, { ...kept, answer: 'leave' as const }],
  ])('is not reported when %s', (_when, first, second) => {
    expect(findContradictions([first, second])).toEqual([]);
  });
});

describe('a question here and silence there', () => {
  const asking = { ask: { you: 12, they: 12 } };
  const asked = answered('asked', 'ask', { outcomes: asking });
  const silent = answered('silent', 'give', { outcomes: asking });

  it('is reported where asking is better for both in both', () => {
    const expected = [{ kind: 'asked-once-silent-once', vignettes: ['asked', 'silent'] }];
    expect(findContradictions([asked, silent])).toEqual(expected);
    expect(findContradictions([silent, asked])).toEqual(expected);
  });

  it.each([
    ['asking changed nothing for you', { ask: { you: 10, they: 12 } }],
    ['asking changed nothing for them', { ask: { you: 12, they: 10 } }],
  ])('is not reported when %s', (_when, outcomes) => {
    expect(findContradictions([answered('asked', 'ask', { outcomes }), silent])).toEqual([]);
    expect(findContradictions([asked, answered('silent', 'give', { outcomes })])).toEqual([]);
  });

  it('is not reported against an open demand', () => {
    expect(findContradictions([asked, { ...silent, answer: 'keep' }])).toEqual([]);
  });
});

describe('a deal left and a worse one taken', () => {
  const left = answered('left', 'leave', { outcomes: { keep: { you: 11, they: 10 } } });
  const taken = answered('taken', 'give', { outcomes: { give: { you: 9, they: 20 } } });

  it('is reported when a deal above no deal was left and one below it was taken', () => {
    const expected = [{ kind: 'left-a-better-deal-than-taken', vignettes: ['left', 'taken'] }];
    expect(findContradictions([left, taken])).toEqual(expected);
    expect(findContradictions([taken, left])).toEqual(expected);
  });

  it.each([
    ['the deal that was left brought no more than no deal', { keep: { you: 10, they: 30 } }],
    ['the other side would have refused it', { keep: { you: 30, they: 9 } }],
  ])('is not reported when %s', (_when, outcomes) => {
    expect(findContradictions([answered('left', 'leave', { outcomes }), taken])).toEqual([]);
  });

  it('is not reported when the deal taken is as good as none', () => {
    const even = answered('taken', 'give', {});
    expect(findContradictions([left, even])).toEqual([]);
  });

  it('is not reported between two walks', () => {
    expect(findContradictions([left, { ...taken, answer: 'leave' }])).toEqual([]);
  });
});

describe('findContradictions for any answers', () => {
  const amount = fc.integer({ min: 0, max: 3 });
  const sides = fc.record({ you: amount, they: amount });
  const anyAnswered = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    answer: fc.constantFrom(...answerNames),
    noDeal: sides,
    outcomes: fc.record({ keep: sides, give: sides, ask: sides, leave: sides }),
    terms: fc.option(
      fc.integer({ min: 0, max: 126 }).map((givenUp) => ({ ...tie, givenUp })),
      { nil: undefined },
    ),
  });
  const anyQuiz = fc.uniqueArray(anyAnswered, { selector: ({ id }) => id });

  it('names two different vignettes that were answered, and no pair twice for one kind', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const found = findContradictions(quiz);
        for (const { vignettes } of found) {
          expect(vignettes[0]).not.toBe(vignettes[1]);
          for (const id of vignettes)
            expect(quiz.some((vignette) => vignette.id === id)).toBe(true);
        }
        const names = found.map(({ kind, vignettes }) => `${kind} ${vignettes.join(' ')}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('finds the same whatever the order of the answers', () => {
    const sorted = (quiz: AnsweredVignette[]) =>
      findContradictions(quiz)
        .map((found) => JSON.stringify(found))
        .sort();
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        expect(sorted(quiz.toReversed())).toEqual(sorted(quiz));
      }),
    );
  });

  it('finds nothing in a single answer or in one answer given everywhere', () => {
    fc.assert(
      fc.property(anyQuiz, fc.constantFrom(...answerNames), (quiz, answer) => {
        expect(findContradictions(quiz.slice(0, 1))).toEqual([]);
        expect(findContradictions(quiz.map((vignette) => ({ ...vignette, answer })))).toEqual([]);
      }),
    );
  });
});
