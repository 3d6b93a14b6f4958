import { chanceOfPriceZone, type OneLimitAndARange } from './zopa.ts';

/** What to expect of a price zone when the other side's limit is known as a range only. */
export interface ExpectedZone {
  /** From 0 to 1. */
  chance: number;
  /** The zone on average over the limits that leave one; `null` when the chance is 0. */
  ifAny: { low: number; high: number; width: number } | null;
  /** The width on average over the whole range, where a limit that leaves no zone counts as 0. */
  meanWidth: number;
}

/**
 * The chance of a price zone and its size on average, when every limit in the range is equally likely.
 * With a seller's limit `r` inside a range from `f` to `t`, the chance is `(t - r) / (t - f)`, the zone
 * reaches on average from `r` to `(r + t) / 2`, and the mean width is the product of the chance and
 * the width of that: `(t - r)^2 / (2 (t - f))`. Targets play no part.
 *
 * @throws RangeError as `chanceOfPriceZone` does.
 */
export function expectedPriceZone(input: OneLimitAndARange): ExpectedZone {
  const chance = chanceOfPriceZone(input);
  if (chance === 0) return { chance, ifAny: null, meanWidth: 0 };
  const { side, ownLimit, otherLimit } = input;
  const { from, to } = otherLimit;
  const ends =
    side === 'seller'
      ? { low: ownLimit, high: middle(Math.max(from, ownLimit), to) }
      : { low: middle(from, Math.min(to, ownLimit)), high: ownLimit };
  const width = ends.high - ends.low;
  return { chance, ifAny: { ...ends, width }, meanWidth: chance * width };
}

const middle = (one: number, other: number) => one / 2 + other / 2;
