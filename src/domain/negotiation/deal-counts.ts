import { requireListable, sumsOf } from './every-deal.ts';
import { differenceOf, type SideGauge } from './gauge.ts';
import type { Survey } from './survey.ts';

export interface DealCounts {
  /** Deals that are no worse than no deal for both. */
  acceptable: number;
  /** Different pairs of totals. */
  points: number;
  /** Deals whose point is on the Pareto frontier; several may share a point. */
  efficient: number;
}

/**
 * Counts deals one by one, comparing totals as everywhere: within a side's tolerance they are equal.
 *
 * @throws RangeError when there are more than `mostListedDeals`.
 */
export function countDeals({ problem, gauge, frontier }: Survey): DealCounts {
  requireListable(problem);
  const [a, b] = [numberTotals(gauge.a), numberTotals(gauge.b)];
  const pointAt = (totalA: number, totalB: number): number =>
    a.numberOf(totalA) * b.different + b.numberOf(totalB);
  const efficient = new Set<number>();
  frontier.deals.forEach((_, i) => {
    efficient.add(pointAt(frontier.a[i] as number, frontier.b[i] as number));
  });
  const points = new Set<number>();
  const counts: DealCounts = { acceptable: 0, points: 0, efficient: 0 };
  a.totals.forEach((totalA, i) => {
    const totalB = b.totals[i] as number;
    const point = pointAt(totalA, totalB);
    points.add(point);
    if (efficient.has(point)) counts.efficient += 1;
    const gainA = differenceOf(gauge.a, totalA, gauge.a.noDeal);
    const gainB = differenceOf(gauge.b, totalB, gauge.b.noDeal);
    if (gainA >= 0 && gainB >= 0) counts.acceptable += 1;
  });
  counts.points = points.size;
  return counts;
}

/** Numbers a side's different totals upwards, so that totals which are equal on paper share a number. */
function numberTotals(side: SideGauge) {
  const totals = sumsOf(side.values);
  const sorted = totals.slice().sort();
  const starts = sorted.filter((total, i) => {
    const below = sorted[i - 1];
    return below === undefined || differenceOf(side, total, below) > 0;
  });
  const numberOf = (total: number): number => {
    let from = 0;
    let to = starts.length - 1;
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if ((starts[middle] as number) <= total) from = middle;
      else to = middle - 1;
    }
    return from;
  };
  return { totals, numberOf, different: starts.length };
}
