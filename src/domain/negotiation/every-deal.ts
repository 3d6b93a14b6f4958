import { countOutcomes, type Problem } from './problem.ts';

/** More deals than this are never listed one by one. */
export const mostListedDeals = 4_000_000;

/** What every deal is worth to each side, in the order of `dealAt`. */
export interface Totals {
  a: Float64Array;
  b: Float64Array;
}

/**
 * Lists what every deal is worth, in lexicographic order of the deals. For pictures and counts; nothing
 * that has to be found among the deals is found by listing them.
 *
 * @throws RangeError when there are more than `mostListedDeals`.
 */
export function listTotals(problem: Problem): Totals {
  requireListable(problem);
  return {
    a: sumsOf(problem.issues.map((issue) => issue.a)),
    b: sumsOf(problem.issues.map((issue) => issue.b)),
  };
}

/** Throws a RangeError when the problem has more deals than `mostListedDeals`. */
export function requireListable(problem: Problem): void {
  const outcomes = countOutcomes(problem);
  if (outcomes <= mostListedDeals) return;
  throw new RangeError(
    `There are ${outcomes} deals, and at most ${mostListedDeals} can be listed. Leave out an issue or some options.`,
  );
}

/** Every sum of one number from each table; the last table varies fastest. */
export function sumsOf(tables: ArrayLike<number>[]): Float64Array {
  return tables.reduce<Float64Array>((sums, table) => {
    const longer = new Float64Array(sums.length * table.length);
    let next = 0;
    for (const sum of sums) {
      for (let i = 0; i < table.length; i++) longer[next++] = sum + (table[i] as number);
    }
    return longer;
  }, new Float64Array(1));
}

/** The deal at a position of the list, counted from 0. */
export function dealAt(problem: Problem, position: number): number[] {
  const deal: number[] = [];
  let rest = position;
  for (let issue = problem.issues.length - 1; issue >= 0; issue--) {
    const count = problem.issues[issue]?.options.length as number;
    deal.unshift(rest % count);
    rest = Math.floor(rest / count);
  }
  return deal;
}

/** The position of a deal in the list: the inverse of `dealAt`. */
export function positionOf(problem: Problem, deal: readonly number[]): number {
  return problem.issues.reduce(
    (position, issue, i) => position * issue.options.length + (deal[i] as number),
    0,
  );
}
