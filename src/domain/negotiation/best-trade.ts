import { differenceOf, totalInUnits } from './gauge.ts';
import { keepBest, type Measure, product, smaller, sum, weighted } from './measure.ts';
import type { Deal } from './problem.ts';
import { type Amounts, inOneUnit } from './shares.ts';
import type { Survey } from './survey.ts';

/** The points of the frontier that are at least as good for both as `deal` and different from it. */
export function betterForBoth(survey: Survey, deal: readonly number[]): Deal[] {
  return pointsBeating(survey, deal).points.map((point) => survey.frontier.deals[point] as Deal);
}

/**
 * Of the points better for both, the one with the largest product of extra gains; ties by the smaller
 * gain, the sum of gains, and what A gets. Null when the deal is efficient. From a signed deal this is H.
 * Raiffa's post-settlement settlement (Negotiation Journal, 1985): the signed deal is the fallback.
 */
export function bestTradeFrom(survey: Survey, deal: readonly number[]): Deal | null {
  const { points, gains } = pointsBeating(survey, deal);
  // Points stand by falling a: the first of equals is the one with the larger a.
  const [best] = keepBest(points, tradeMeasures(gains, survey), survey.gauge.exact);
  return best === undefined ? null : (survey.frontier.deals[best] as Deal);
}

/** What makes one trade better than another: product of gains, then the smaller gain, then the sum. */
export function tradeMeasures(gains: Amounts, { gauge }: Pick<Survey, 'gauge'>): Measure[] {
  const comparable = inOneUnit(gains, gauge);
  return [
    product(weighted(gains.a, 1), weighted(gains.b, 1)),
    smaller(...comparable),
    sum(...comparable),
  ];
}

function pointsBeating({ gauge, frontier }: Survey, deal: readonly number[]) {
  const totalA = totalInUnits(gauge.a, deal);
  const totalB = totalInUnits(gauge.b, deal);
  const gains: Amounts = {
    a: (point) => differenceOf(gauge.a, frontier.a[point] as number, totalA),
    b: (point) => differenceOf(gauge.b, frontier.b[point] as number, totalB),
  };
  const points: number[] = [];
  for (let point = 0; point < frontier.deals.length; point++) {
    const [gainA, gainB] = [gains.a(point), gains.b(point)];
    if (gainA >= 0 && gainB >= 0 && gainA + gainB > 0) points.push(point);
  }
  return { points, gains };
}
