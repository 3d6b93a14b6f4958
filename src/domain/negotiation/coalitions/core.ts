import { everyone, membersOf } from './circle.ts';
import { leastForAll } from './least-for-all.ts';

/** Whether what all have together can be divided so that no smaller circle would do better by itself. */
export interface Core {
  /** What all must have together at the least, so that some division leaves no smaller circle a reason to go. */
  leastTotal: number;
  /** One such division of what they have, by party; null when there is none. */
  division: number[] | null;
}

/**
 * The core of a game with transferable value: divisions of the whole that give every circle at least its value.
 * It is not empty when the whole is at least `leastTotal` (Bondareva and Shapley). The division shown gives each
 * party the same part of what goes beyond that.
 *
 * @param values what each circle has by itself, in the order of `Circle`: whole numbers below 1e12 for 2 to 5 parties
 */
export function findCore(values: readonly number[]): Core {
  const count = Math.log2(values.length);
  const whole = values[everyone(count)] ?? 0;
  const { shares, denominator } = leastForAll(values);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const rest = whole * denominator - total;
  return {
    leastTotal: total / denominator,
    division: rest < 0 ? null : shares.map((share) => (share + rest / count) / denominator),
  };
}

/** The smaller circles that have more by themselves than a division of the whole gives them. */
export function circlesThatGain(values: readonly number[], division: readonly number[]): number[] {
  return values.flatMap((value, circle) => {
    if (circle === values.length - 1) return [];
    const given = membersOf(circle).reduce((sum, index) => sum + (division[index] ?? 0), 0);
    return value > given ? [circle] : [];
  });
}
