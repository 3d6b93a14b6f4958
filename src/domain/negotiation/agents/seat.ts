import { differenceOf, gaugeProblem, type SideGauge, totalInUnits } from '../gauge.ts';
import type { Problem } from '../problem.ts';
import { roundSix } from './aspiration.ts';
import type { Party } from './scene.ts';

/** A negotiation as one side knows it: the options, and its own values. */
export interface Seat {
  issues: { name: string; options: string[]; values: number[] }[];
  noDeal: number;
  gauge: SideGauge;
  /** The deal this side likes best; the first option of equals. */
  best: number[];
  /** What that deal adds to no deal, in units. */
  most: number;
}

export function seatOf(problem: Problem, party: Party): Seat {
  const gauge = gaugeProblem(problem)[party];
  const best = gauge.values.map((values, issue) =>
    values.indexOf(gauge.ranges[issue]?.high as number),
  );
  return {
    issues: problem.issues.map((issue) => ({
      name: issue.name,
      options: issue.options,
      values: issue[party],
    })),
    noDeal: problem.disagreement[party],
    gauge,
    best,
    most: differenceOf(gauge, totalInUnits(gauge, best), gauge.noDeal),
  };
}

/** What a deal adds to no deal, in the units of the tables; exactly 0 where it is 0 on paper. */
export function gainOf({ gauge }: Seat, deal: readonly number[]): number {
  return differenceOf(gauge, totalInUnits(gauge, deal), gauge.noDeal) / gauge.unitsPerValue;
}

/** No worse than no deal. */
export function isAcceptable(seat: Seat, deal: readonly number[]): boolean {
  return gainOf(seat, deal) >= 0;
}

/** Whether any deal is worth more to this side than none. */
export function hasSomethingToGain(seat: Seat): boolean {
  return seat.most > 0;
}

/**
 * From 0, no deal, to 1, the best deal there is: (value - no deal) / (best - no deal), six decimals. Without
 * anything to gain it is 1 for a deal no worse than no deal, and -1 for the others.
 */
export function shareOf({ gauge, most }: Seat, deal: readonly number[]): number {
  const gain = differenceOf(gauge, totalInUnits(gauge, deal), gauge.noDeal);
  if (most <= 0) return gain >= 0 ? 1 : -1;
  return roundSix(gain / most);
}

/** What each option of an issue is worth above the worst of them. */
export function worthOnIssue({ gauge }: Seat, issue: number): number[] {
  const { low } = gauge.ranges[issue] as { low: number };
  const values = gauge.values[issue] as Float64Array;
  return Array.from(values, (value) =>
    roundSix(differenceOf(gauge, value, low) / gauge.unitsPerValue),
  );
}

/** The issues from the one with the most at stake to the one with the least; the earlier one of equals first. */
export function priorityOrder(seat: Seat): number[] {
  const stakes = seat.gauge.ranges.map(({ low, high }) => differenceOf(seat.gauge, high, low));
  return stakes
    .map((_, issue) => issue)
    .sort((i, j) => (stakes[j] as number) - (stakes[i] as number) || i - j);
}
