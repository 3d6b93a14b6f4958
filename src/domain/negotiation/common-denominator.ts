/**
 * The relative error a decimal or a fraction may carry after a division or two in floating point. Larger
 * differences are real.
 */
const noise = 2e-15;

/** One step of comparison is 1e-9 of the largest value, so nothing finer than that is ever told apart. */
const finest = 1e9;

/**
 * A whole number d that makes every value times d whole, so that totals can be added and compared
 * without rounding: a power of ten if there is one (prices, weighted points), otherwise the common
 * denominator of the fractions behind the values (0.0833... is a twelfth). Null when there is none with
 * `d x largest <= 1e9`; the values are then finer than the steps in which totals are compared.
 *
 * @param largest the largest absolute value of the tables, above 0
 */
export function findCommonDenominator(
  tables: readonly ArrayLike<number>[],
  largest: number,
): number | null {
  return (
    growDenominator(tables, largest, () => 10) ?? growDenominator(tables, largest, fractionBehind)
  );
}

function growDenominator(
  tables: readonly ArrayLike<number>[],
  largest: number,
  factorFor: (value: number, tolerance: number) => number,
): number | null {
  let denominator = 1;
  for (const table of tables) {
    for (let i = 0; i < table.length; i++) {
      const value = table[i] as number;
      const tolerance = noise * Math.max(largest, Math.abs(value));
      let scaled = value * denominator;
      while (Math.abs(scaled - Math.round(scaled)) > tolerance * denominator) {
        denominator *= factorFor(scaled, tolerance * denominator);
        if (denominator * largest > finest) return null;
        scaled = value * denominator;
      }
    }
  }
  return denominator * largest <= finest ? denominator : null;
}

/**
 * The denominator of the simplest fraction within `tolerance` of `value`, by continued fractions;
 * Infinity when the fraction is so long that any number would have had one.
 */
function fractionBehind(value: number, tolerance: number): number {
  const part = Math.abs(value) % 1;
  let rest = part;
  let previous = 0;
  let denominator = 1;
  // A number drawn at random comes this close to some fraction with a denominator up to q with a chance
  // of about q x q x tolerance; beyond one in a hundred a match proves nothing.
  while (denominator * denominator * tolerance <= 0.01) {
    if (Math.abs(part * denominator - Math.round(part * denominator)) <= tolerance * denominator) {
      return denominator;
    }
    rest = 1 / rest;
    const whole = Math.floor(rest);
    rest -= whole;
    [previous, denominator] = [denominator, whole * denominator + previous];
  }
  return Number.POSITIVE_INFINITY;
}
