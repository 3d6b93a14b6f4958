import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomScenes } from '../../../../tests/cases/table-scenes.ts';
import { dealAt } from '../every-deal.ts';
import { countOutcomes } from '../problem.ts';
import { bestForOther } from './best-for-other.ts';
import { equalOffers, sameWorth } from './equal-offers.ts';
import { estimatedWorth, estimateOther } from './estimate.ts';
import { noFacts } from './facts.ts';
import { isAcceptable, seatOf, shareOf } from './seat.ts';

const shares = fc.double({ min: 0, max: 1, noNaN: true });

const known = randomScenes.map(({ problem }) => {
  const seat = seatOf(problem, 'a');
  const estimate = estimateOther(seat, noFacts(problem.issues.length), [
    problem.issues.map(() => 0),
  ]);
  const deals = Array.from({ length: countOutcomes(problem) }, (_, i) => dealAt(problem, i));
  return { seat, estimate, deals };
});

describe('bestForOther', () => {
  it('finds what a look at every deal finds', () => {
    fc.assert(
      fc.property(known, shares, ({ seat, estimate, deals }, least) => {
        const enough = deals.filter(
          (deal) => isAcceptable(seat, deal) && shareOf(seat, deal) >= least,
        );
        const best = Math.max(...enough.map((deal) => estimatedWorth(estimate, deal)));
        const found = bestForOther(seat, estimate, least);
        if (enough.length === 0) {
          expect(found).toBeNull();
          return;
        }
        expect(enough).toContainEqual(found?.deal);
        expect(estimatedWorth(estimate, found?.deal ?? [])).toBeCloseTo(best, 6);
      }),
    );
  });
});

describe('equalOffers', () => {
  it('makes three different offers, none below what is wanted, all worth about the same', () => {
    fc.assert(
      fc.property(known, shares, ({ seat, estimate }, least) => {
        const first = bestForOther(seat, estimate, least)?.deal;
        const three = first && equalOffers(seat, estimate, first, least);
        if (!three) return;
        expect(new Set(three.map((deal) => deal.join())).size).toBe(3);
        const most = shareOf(seat, first) + sameWorth;
        for (const deal of three) {
          expect(shareOf(seat, deal)).toBeGreaterThanOrEqual(least);
          expect(shareOf(seat, deal)).toBeLessThanOrEqual(most);
          expect(isAcceptable(seat, deal)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes none where there are no three', () => {
    const problem = {
      issues: [{ name: 'One', options: ['x', 'y'], a: [0, 1], b: [1, 0] }],
      disagreement: { a: 0, b: 0 },
    };
    const seat = seatOf(problem, 'a');
    expect(equalOffers(seat, estimateOther(seat, noFacts(1), []), [1], 0)).toBeNull();
  });
});
