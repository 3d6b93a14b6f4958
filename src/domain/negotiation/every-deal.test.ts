import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeProblems } from '../../../tests/cases/random-problems.ts';
import { dealAt, listTotals, mostListedDeals, positionOf } from './every-deal.ts';
import { countOutcomes, type Problem, totalDeal } from './problem.ts';

const issuesOf = (...counts: number[]): Problem => ({
  issues: counts.map((count, i) => {
    const values = Array.from({ length: count }, (_, option) => option * 10 ** i);
    return { name: `${i}`, options: values.map(String), a: values, b: values };
  }),
  disagreement: { a: 0, b: 0 },
});

describe('listTotals', () => {
  it('lists deals with the last issue changing fastest', () => {
    expect([...listTotals(issuesOf(2, 3)).a]).toEqual([0, 10, 20, 1, 11, 21]);
  });

  it('lists what every deal is worth, at the position of the deal', () => {
    fc.assert(
      fc.property(wholeProblems(), (problem) => {
        const { a, b } = listTotals(problem);
        expect([a.length, b.length]).toEqual([countOutcomes(problem), countOutcomes(problem)]);
        a.forEach((total, position) => {
          const deal = totalDeal(problem, dealAt(problem, position));
          expect([total, b[position]]).toEqual([deal.a, deal.b]);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('lists four million deals, and refuses more', () => {
    expect(listTotals(issuesOf(2000, 2000)).a).toHaveLength(mostListedDeals);
    expect(() => listTotals(issuesOf(2000, 2001))).toThrow(
      new RangeError(
        'There are 4002000 deals, and at most 4000000 can be listed. Leave out an issue or some options.',
      ),
    );
  });
});

describe('dealAt and positionOf', () => {
  it('count the last issue fastest', () => {
    expect(dealAt(issuesOf(2, 3, 4), 17)).toEqual([1, 1, 1]);
    expect(positionOf(issuesOf(2, 3, 4), [1, 1, 1])).toBe(17);
  });

  it('undo each other, in lexicographic order', () => {
    fc.assert(
      fc.property(wholeProblems(), (problem) => {
        const deals = Array.from({ length: countOutcomes(problem) }, (_, i) => dealAt(problem, i));
        expect(deals.map((deal) => positionOf(problem, deal))).toEqual([...deals.keys()]);
        expect(deals.map(String)).toEqual(deals.map(String).sort());
      }),
      { numRuns: 50 },
    );
  });
});
