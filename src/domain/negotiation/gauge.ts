import { findCommonDenominator } from './common-denominator.ts';
import type { Problem } from './problem.ts';
import { rangeOf } from './range.ts';

/**
 * One side's values in the units in which they are compared. Plain sums of decimals differ in the last
 * bit between deals that are equal on paper, so nothing is compared in the units of the tables.
 */
export interface SideGauge {
  /** Per issue, what each option is worth, in units. */
  values: Float64Array[];
  /** Per issue, what the worst and the best option are worth, in units. */
  ranges: { low: number; high: number }[];
  /** What no deal is worth, in units. */
  noDeal: number;
  /** Units in one point or dollar of the tables. */
  unitsPerValue: number;
  /** Totals this close are the same total: half of a billionth of the side's largest value. */
  tolerance: number;
  /** All units are whole numbers, so that sums and products of them can be compared exactly. */
  exact: boolean;
}

export interface Gauge {
  a: SideGauge;
  b: SideGauge;
  /** Both sides are exact. */
  exact: boolean;
}

// Half of the largest number there is: the gains of both sides can be added.
const largestGain = Number.MAX_VALUE / 2;

// Beyond this, a total minus the no-deal value does not fit a whole floating-point number.
const largestExactNoDeal = 2 ** 52;

// A no-deal value can be out of all proportion ("never"). Its product with another stays finite here.
const farAway = 1e150;

/**
 * Chooses the units of both sides. A step is 1e-9 of the largest absolute value in the side's table: each
 * side has its own, so that writing one side's values in cents instead of dollars changes nothing. Where
 * the values are decimals or fractions no finer than a step, units are chosen that make them whole.
 *
 * @throws RangeError when the values are too large to add up.
 */
export function gaugeProblem(problem: Problem): Gauge {
  const a = gaugeSide(
    problem.issues.map((issue) => issue.a),
    problem.disagreement.a,
  );
  const b = gaugeSide(
    problem.issues.map((issue) => issue.b),
    problem.disagreement.b,
  );
  return { a, b, exact: a.exact && b.exact };
}

function gaugeSide(tables: number[][], noDeal: number): SideGauge {
  const ranges = tables.map(rangeOf);
  const largest =
    Math.max(...ranges.map(({ low, high }) => Math.max(-low, high))) || Math.abs(noDeal) || 1;
  if (largest * tables.length - Math.min(0, noDeal) > largestGain) {
    throw new RangeError('The values are too large to add up. Write them in a larger unit.');
  }
  const denominator = findCommonDenominator([...tables, [noDeal]], largest);
  const exact = denominator !== null && Math.abs(noDeal) * denominator <= largestExactNoDeal;
  // The limit keeps values near the smallest number there is from needing an infinite factor.
  const unitsPerValue = exact ? denominator : Math.min(1e9 / largest, Number.MAX_VALUE);
  const inUnits = (value: number): number =>
    exact ? Math.round(value * unitsPerValue) : value * unitsPerValue;
  return {
    values: tables.map((table) => {
      const units = new Float64Array(table.length);
      for (let i = 0; i < table.length; i++) units[i] = inUnits(table[i] as number);
      return units;
    }),
    ranges: ranges.map(({ low, high }) => ({ low: inUnits(low), high: inUnits(high) })),
    noDeal: Math.max(-farAway, Math.min(farAway, inUnits(noDeal))),
    unitsPerValue,
    tolerance: 0.5e-9 * largest * unitsPerValue,
    exact,
  };
}

/** `total - other` in units: exactly 0 where the two are the same on paper. */
export function differenceOf(side: SideGauge, total: number, other: number): number {
  const difference = total - other;
  return Math.abs(difference) <= side.tolerance ? 0 : difference;
}

/** What a deal is worth to one side, in units. */
export function totalInUnits(side: SideGauge, deal: readonly number[]): number {
  let total = 0;
  side.values.forEach((values, position) => {
    total += values[deal[position] as number] as number;
  });
  return total;
}
