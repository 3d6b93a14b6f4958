/** The shadow that later deals throw on this one. Every amount is in the unit of the situation. */
export interface BreakEvenTerms {
  /** How much likelier the tie holds if you give something up today, -1 to 1: 0.3 is thirty percentage points. */
  likelier: number;
  /** What one later deal is worth to you if the tie holds. */
  gainPerDeal: number;
  /** How many later deals there are: a whole number from 0. */
  deals: number;
  /** What each later deal counts against the one before it, 0 to 1. */
  weight: number;
}

/**
 * The most that giving something up today can repay:
 *
 *     likelier x gainPerDeal x (weight + weight^2 + ... + weight^deals)
 *
 * Exact for no deals (0), weight 0 (0) and weight 1 (likelier x gainPerDeal x deals). Below 0 when giving
 * harms the tie. Never -0. A product beyond the largest number is infinite.
 *
 * @throws RangeError naming the argument that is out of its range or not a number.
 */
export function breakEven({ likelier, gainPerDeal, deals, weight }: BreakEvenTerms): number {
  requireThat(likelier >= -1 && likelier <= 1, 'likelier', likelier, 'a number from -1 to 1');
  requireThat(Number.isFinite(gainPerDeal), 'gainPerDeal', gainPerDeal, 'a finite number');
  requireThat(Number.isInteger(deals) && deals >= 0, 'deals', deals, 'a whole number from 0 up');
  requireThat(weight >= 0 && weight <= 1, 'weight', weight, 'a number from 0 to 1');
  // Adding 0 turns -0 into 0 and changes no other number.
  return likelier * gainPerDeal * sumOfWeights(deals, weight) + 0;
}

// Up to here adding is as exact as the closed form, and a single deal is worth exactly its weight.
const fewDeals = 16;

/** weight + weight^2 + ... + weight^deals. */
function sumOfWeights(deals: number, weight: number): number {
  if (weight === 1) return deals;
  if (weight === 0) return 0;
  if (deals <= fewDeals) {
    let sum = 0;
    for (let deal = 0; deal < deals; deal += 1) sum = weight * (1 + sum);
    return sum;
  }
  // 1 - weight^deals loses its digits when weight is near 1. Here weight - 1 is exact from 1/2 up (below
  // that the power is too small to matter), the logarithm keeps its relative precision, and expm1 of a
  // negative number never enlarges a relative error.
  return (weight * -Math.expm1(deals * Math.log1p(weight - 1))) / (1 - weight);
}

function requireThat(holds: boolean, argument: string, found: number, wanted: string): void {
  if (!holds) throw new RangeError(`${argument} is ${found}. Write ${wanted}.`);
}
