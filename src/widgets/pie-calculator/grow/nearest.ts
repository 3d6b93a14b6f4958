import { frame, type Scales } from '../../../browser/deal-chart/ground.ts';
import type { Totals } from '../../../domain/negotiation/every-deal.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The position of the deal whose dot is nearest to a place of the picture; null when none is within `reach`. */
export function nearestDeal(
  { a, b }: Totals,
  { x, y }: Scales,
  place: { x: number; y: number },
  reach: number,
): number | null {
  const [unitA, unitB] = unitsOf({ x, y });
  const [atA, atB] = [x.amount(place.x), y.amount(place.y)];
  let nearest: number | null = null;
  let least = reach * reach;
  for (let i = 0; i < a.length; i += 1) {
    const [right, up] = [((a[i] as number) - atA) * unitA, ((b[i] as number) - atB) * unitB];
    const distance = right * right + up * up;
    if (distance > least || (distance === least && nearest !== null)) continue;
    [nearest, least] = [i, distance];
  }
  return nearest;
}

const unitsOf = ({ x, y }: Scales): [number, number] => [
  (frame.right - frame.left) / (x.high - x.low),
  (frame.bottom - frame.top) / (y.high - y.low),
];

/**
 * The next deal in a direction: near, and more in that direction than across it. The same deal at the edge. Deals
 * on one point count as one.
 */
export function nextDeal({ a, b }: Totals, scales: Scales, from: number, to: Direction): number {
  const [unitA, unitB] = unitsOf(scales);
  const sign = to === 'left' || to === 'down' ? -1 : 1;
  const isLevel = to === 'left' || to === 'right';
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.length; i += 1) {
    const right = ((a[i] as number) - (a[from] as number)) * unitA;
    const up = ((b[i] as number) - (b[from] as number)) * unitB;
    const ahead = sign * (isLevel ? right : up);
    const aside = Math.abs(isLevel ? up : right);
    // Half a unit is less than an eye can see.
    if (ahead < 0.5) continue;
    const cost = ahead + 3 * aside;
    if (cost < least) [best, least] = [i, cost];
  }
  return best;
}
