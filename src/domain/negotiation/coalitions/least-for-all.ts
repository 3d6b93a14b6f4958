import { everyone, includes } from './circle.ts';

/** Shares that keep every smaller circle, as whole numbers over one denominator. */
export interface LeastForAll {
  shares: number[];
  /** Above 0. */
  denominator: number;
}

/**
 * The smallest sum of shares that gives every circle short of the whole at least its value.
 *
 * It is a linear programme with a column for each circle: weigh the circles so that each party is counted once in
 * all, and make the weighted sum of their values as large as possible; the shares are the prices of the parties.
 * The simplex method starts from everybody alone and turns by Bland's rule, so it ends. It pivots without fractions
 * (J. Edmonds): all entries are minors of a table of zeros and ones, so that with whole values every step is exact.
 *
 * @param values what each circle has by itself, in the order of `Circle`: whole numbers below 1e12 for 2 to 5 parties
 */
export function leastForAll(values: readonly number[]): LeastForAll {
  const count = Math.log2(values.length);
  const parties = Array.from({ length: count }, (_, index) => index);
  const alone = (index: number) => values[1 << index] ?? 0;
  const circles = Array.from({ length: everyone(count) - 1 }, (_, nth) => nth + 1);
  // One row a party, its weights of 1 in the column 0; the last row is what each circle gains over the shares.
  const rows = parties.map((index) => [
    1,
    ...circles.map((circle) => Number(includes(circle, index))),
  ]);
  const gains = [
    0,
    ...circles.map((circle) =>
      parties.reduce(
        (gain, index) => gain - (includes(circle, index) ? alone(index) : 0),
        values[circle] ?? 0,
      ),
    ),
  ];
  const basis = parties.map((index) => 1 << index);
  let denominator = 1;
  for (;;) {
    const entering = gains.findIndex((gain, circle) => circle > 0 && gain > 0);
    if (entering < 0) break;
    const leaving = leavingRow(rows, basis, entering);
    denominator = pivot([...rows, gains], leaving, entering, denominator);
    basis[leaving] = entering;
  }
  return {
    shares: parties.map((index) => alone(index) * denominator - (gains[1 << index] ?? 0)),
    denominator,
  };
}

/** The row whose weight reaches 0 first; of several, the one of the smallest circle. */
function leavingRow(rows: number[][], basis: readonly number[], entering: number): number {
  let best = -1;
  for (const [index, row] of rows.entries()) {
    const [weight = 0, slope = 0] = [row[0], row[entering]];
    if (slope <= 0) continue;
    const [bestWeight = 0, bestSlope = 0] = [rows[best]?.[0], rows[best]?.[entering]];
    const order = weight * bestSlope - bestWeight * slope;
    const isFirst = best < 0 || order < 0;
    if (isFirst || (order === 0 && (basis[index] ?? 0) < (basis[best] ?? 0))) best = index;
  }
  return best;
}

/** Turns the table about one entry and returns the denominator that all entries then have. */
function pivot(table: number[][], at: number, entering: number, denominator: number): number {
  const turning = table[at] ?? [];
  const centre = turning[entering] ?? 0;
  for (const [index, row] of table.entries()) {
    if (index === at) continue;
    const slope = row[entering] ?? 0;
    for (const [column, entry] of row.entries())
      row[column] = (entry * centre - slope * (turning[column] ?? 0)) / denominator;
  }
  return centre;
}
