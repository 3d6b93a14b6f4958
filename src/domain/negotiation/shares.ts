import type { Gauge } from './gauge.ts';
import { type Measure, weighted } from './measure.ts';

/** A number per point and side, in units. */
export interface Amounts {
  a(point: number): number;
  b(point: number): number;
}

/**
 * What each side has of the best it could have, as measures that can be compared with each other: both
 * shares are multiplied by both bests instead of dividing. Where a side's best is 0 its share is 1.
 */
export function sharesOf(amounts: Amounts, best: { a: number; b: number }): [Measure, Measure] {
  const of = (amountOf: (point: number) => number, own: number, other: number): Measure =>
    own === 0 ? weighted(() => 1, other) : weighted(amountOf, other);
  const [ofA, ofB] = [best.a || 1, best.b || 1];
  return [of(amounts.a, best.a, ofB), of(amounts.b, best.b, ofA)];
}

/** The amounts of both sides in one unit, in which they can be added and compared with each other. */
export function inOneUnit(amounts: Amounts, gauge: Gauge): [Measure, Measure] {
  const { a, b, exact } = gauge;
  return exact
    ? [weighted(amounts.a, b.unitsPerValue), weighted(amounts.b, a.unitsPerValue)]
    : [weighted(amounts.a, 1 / a.unitsPerValue), weighted(amounts.b, 1 / b.unitsPerValue)];
}
