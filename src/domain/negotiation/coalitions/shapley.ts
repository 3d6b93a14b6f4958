import { includes, membersOf } from './circle.ts';

/**
 * The Shapley value times n!, which is whole where the values are: what each party adds to those who came before it,
 * summed over all orders in which the parties can arrive (L. Shapley 1953).
 *
 * @param values what each circle has by itself, in the order of `Circle`
 */
export function shapleySums(values: readonly number[]): number[] {
  const count = Math.log2(values.length);
  return Array.from({ length: count }, (_, party) =>
    values.reduce((sum, value, circle) => {
      if (includes(circle, party)) return sum;
      const before = membersOf(circle).length;
      const orders = factorial(before) * factorial(count - before - 1);
      return sum + orders * ((values[circle | (1 << party)] ?? 0) - value);
    }, 0),
  );
}

/** The Shapley value of each party. It divides the whole. */
export const shapleyValue = (values: readonly number[]): number[] =>
  shapleySums(values).map((sum) => sum / factorial(Math.log2(values.length)));

export const factorial = (whole: number): number => (whole < 2 ? 1 : whole * factorial(whole - 1));
