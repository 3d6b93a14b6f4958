import { middleDeal, splitDeal } from '../../../domain/negotiation/compromise.ts';
import { listTotals, type Totals } from '../../../domain/negotiation/every-deal.ts';
import type { Deal, Problem } from '../../../domain/negotiation/problem.ts';
import { rangeOf } from '../../../domain/negotiation/range.ts';
import { type Solutions, solve } from '../../../domain/negotiation/solutions.ts';
import { type Survey, survey } from '../../../domain/negotiation/survey.ts';
import { type Both, sides } from './draft.ts';

/** A problem with everything about it that does not hang on the deal on the table. */
export interface Study {
  problem: Problem;
  survey: Survey;
  /** Null when no deal is at least as good as no deal for both. */
  solutions: Solutions | null;
  split: Deal;
  /** The split takes the middle option of every issue, and not the fairest of each. */
  splitIsMiddle: boolean;
  /** What every deal is worth, in the order of `dealAt`. */
  totals: Totals;
  /** Where the totals of each side lie. */
  ranges: Both<{ low: number; high: number }>;
  /** No two deals differ for anybody. */
  isFlat: boolean;
}

export function studyProblem(problem: Problem): Study {
  const found = survey(problem);
  const totals = listTotals(problem);
  const ranges = { a: rangeOf(totals.a), b: rangeOf(totals.b) };
  return {
    problem,
    survey: found,
    solutions: solve(found),
    split: splitDeal(found),
    splitIsMiddle: middleDeal(problem) !== null,
    totals,
    ranges,
    isFlat: sides.every((side) => ranges[side].low === ranges[side].high),
  };
}

/** The positions of the deals that are at least as good for both as `from`. */
export function positionsAbove({ totals, survey: { gauge } }: Study, from: Both<number>): number[] {
  const least = (side: 'a' | 'b') => from[side] - gauge[side].tolerance / gauge[side].unitsPerValue;
  const [leastA, leastB] = [least('a'), least('b')];
  const found: number[] = [];
  for (let i = 0; i < totals.a.length; i += 1)
    if ((totals.a[i] as number) >= leastA && (totals.b[i] as number) >= leastB) found.push(i);
  return found;
}
