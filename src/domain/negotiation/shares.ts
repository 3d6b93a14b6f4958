import type { Gauge } from './gauge.ts';
import { type Measure, weighted } from './measure.ts';

/** A number per point and side, in units. */
export interface Amounts {
  a(point: number): number;
  b(point: number): number;
}

/**
 * What each side has of the best it could have, as measures that can be compared with each other: both
 * shares are multiplied by both bests instead of dividing. A side whose best is 0 has a share of 1 by
 * definition and of 0 here; as it is the same for every point, the comparison comes out the same.
 */
export function sharesOf(amounts: Amounts, best: { a: number; b: number }): [Measure, Measure] {
  return [weighted(amounts.a, best.b || 1), weighted(amounts.b, best.a || 1)];
}

/** The amounts of both sides in one unit, in which they can be added and compared with each other. */
export function inOneUnit(amounts: Amounts, gauge: Gauge): [Measure, Measure] {
  const { a, b, exact } = gauge;
  return exact
    ? [weighted(amounts.a, b.unitsPerValue), weighted(amounts.b, a.unitsPerValue)]
    : [weighted(amounts.a, 1 / a.unitsPerValue), weighted(amounts.b, 1 / b.unitsPerValue)];
}
