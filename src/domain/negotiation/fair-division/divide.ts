import { bestTradeFrom, betterForBoth } from '../best-trade.ts';
import { differenceOf, totalInUnits } from '../gauge.ts';
import { type Deal, requireDeal, totalDeal } from '../problem.ts';
import { gainsOverNoDeal, type Solutions, solve } from '../solutions.ts';
import { type Survey, survey } from '../survey.ts';
import { twoIssueTrade } from '../two-issue-trade.ts';
import { type Both, type Chore, mirrored, problemOf, type Side } from './chore.ts';

/** Who does what and when, seen by each of the two with their own points. */
export interface Division {
  /** Per chore, the index among `assignmentsOf`. */
  deal: number[];
  /** How much each minds of it. */
  burden: Both<number>;
  /** How much each would mind with the other's list. */
  swapped: Both<number>;
  /** Whether each would rather have the other's list. */
  envies: Both<boolean>;
  /** 0 for the worst list this person could have, 1 for the best; null for somebody to whom all are the same. */
  satisfaction: Both<number | null>;
}

export interface Divisions {
  current: Division;
  /** The simplest trade from there: two chores are settled differently, and both mind less. */
  simplest: Division | null;
  /** The best trade from there; null when no division is better for both. */
  best: Division | null;
  /** Raises the lower satisfaction as far as it will go, then the other one. */
  equitable: Division;
  /** The fewest points in all, which needs points of the two that can be added. */
  fewest: Division;
  /** The divisions that nothing beats, from the best for A to the best for B. */
  frontier: Division[];
  /** Those of the frontier that are at least as good for both as the current one, and different. */
  better: Division[];
}

/**
 * Every question about who does what, answered exactly by the analysis of negotiations. Envy-freeness and
 * satisfaction as in S. Brams and A. Taylor, "Fair Division", 1996; the equitable answer is the one of Kalai and
 * Smorodinsky, counted from the worst list.
 *
 * @throws RangeError on no chores, on numbers that are not finite, and on a division that is not one of them
 */
export function divide(chores: readonly Chore[], division: readonly number[]): Divisions {
  const found = survey(problemOf(chores));
  requireDeal(found.problem, division);
  const solutions = solve(found);
  // Every division is at least as good as the worst of all, which stands for no deal.
  if (!solutions) throw new Error('No division is as good as the worst one.');
  const judge = judgeOf(chores, found, solutions);
  const judged = (deal: Deal | null) => deal && judge(deal.deal);
  return {
    current: judge(division),
    simplest: judged(twoIssueTrade(found, division)),
    best: judged(bestTradeFrom(found, division)),
    equitable: judge(solutions.kalaiSmorodinsky.best.deal),
    fewest: judge(solutions.maxJoint.best.deal),
    frontier: found.frontier.deals.map(({ deal }) => judge(deal)),
    better: betterForBoth(found, division).map(({ deal }) => judge(deal)),
  };
}

function judgeOf(chores: readonly Chore[], found: Survey, { ideal }: Solutions) {
  const { problem, gauge } = found;
  const both = <T>(of: (side: Side) => T): Both<T> => ({ a: of('a'), b: of('b') });
  return (division: readonly number[]): Division => {
    const own = totalDeal(problem, division);
    const other = totalDeal(problem, mirrored(chores, division));
    const spared = gainsOverNoDeal(found, own);
    return {
      deal: own.deal,
      burden: both((side) => 0 - own[side]),
      swapped: both((side) => 0 - other[side]),
      envies: both((side) => {
        const totals = [other, own].map(({ deal }) => totalInUnits(gauge[side], deal));
        return differenceOf(gauge[side], totals[0] as number, totals[1] as number) > 0;
      }),
      satisfaction: both((side) => {
        const most = ideal[side] - problem.disagreement[side];
        return most > 0 ? spared[side] / most : null;
      }),
    };
  };
}
