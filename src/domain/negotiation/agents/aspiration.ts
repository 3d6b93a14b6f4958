/** How somebody lets go: from 1 at the start to `floor` at the limit; `ease` below 1 gives way late. */
export interface Curve {
  ease: number;
  floor: number;
}

/** Six decimals, so that every browser gets the same number. */
export function roundSix(value: number): number {
  return Math.round(value * 1e6) / 1e6 || 0;
}

/**
 * The share of the best deal that is wanted at a turn: 1 - (1 - floor)(turn / limit)^(1 / ease), six
 * decimals; `floor` from the limit on.
 */
export function aspirationAt({ ease, floor }: Curve, turn: number, limit: number): number {
  return roundSix(1 - (1 - floor) * Math.min(1, turn / limit) ** (1 / ease));
}
