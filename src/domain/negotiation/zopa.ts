/** The most a buyer would pay and the least a seller would take, in one unit of money. */
export interface Limits {
  sellerLimit: number;
  buyerLimit: number;
}

/** `zone`: every price from `low` to `high` suits both. `no-zone`: the limits miss each other by `gap`. */
export type PriceZone =
  | { kind: 'zone'; low: number; high: number; width: number }
  | { kind: 'no-zone'; gap: number };

/**
 * The zone of possible agreement over a single price: it exists when the buyer's limit is at least the
 * seller's limit. Equal limits are a zone of one price; limits closer than one billionth of the larger
 * amount count as equal. Targets play no part: a target is a wish, a limit is what no deal is worth.
 *
 * Source: the textbook definition, as fixed in the definitions of this site.
 *
 * @throws RangeError that names the limit which is NaN or infinite.
 */
export function findPriceZone({ sellerLimit, buyerLimit }: Limits): PriceZone {
  requireFinite({ sellerLimit, buyerLimit });
  const tolerance = 1e-9 * Math.max(Math.abs(sellerLimit), Math.abs(buyerLimit));
  const width = buyerLimit - sellerLimit;
  if (width < -tolerance) return { kind: 'no-zone', gap: -width };
  return { kind: 'zone', low: sellerLimit, high: buyerLimit, width: Math.max(width, 0) };
}

/** Your own limit, and the two ends between which you believe the other side's limit to be. */
export interface OneLimitAndARange {
  side: 'buyer' | 'seller';
  ownLimit: number;
  otherLimit: { from: number; to: number };
}

/**
 * The chance (0 to 1) that a price zone exists when the other side's limit is known as a range only and
 * every value in the range is equally likely: the part of the range that meets your own limit. A range
 * of one value gives 0 or 1.
 *
 * @throws RangeError that names a number which is NaN or infinite, or a range that runs backwards.
 */
export function chanceOfPriceZone({ side, ownLimit, otherLimit }: OneLimitAndARange): number {
  const { from, to } = otherLimit;
  requireFinite({ ownLimit, 'otherLimit.from': from, 'otherLimit.to': to });
  if (from > to) {
    throw new RangeError(`otherLimit runs from ${from} down to ${to}. Write the lower end first.`);
  }
  const meets = side === 'buyer' ? ownLimit - from : to - ownLimit;
  if (from === to) return meets >= 0 ? 1 : 0;
  return Math.min(1, Math.max(0, meets / (to - from)));
}

function requireFinite(amounts: Record<string, number>): void {
  for (const [name, amount] of Object.entries(amounts)) {
    if (!Number.isFinite(amount)) {
      throw new RangeError(`${name} is ${amount}. Write a finite number, such as 4500.`);
    }
  }
}
