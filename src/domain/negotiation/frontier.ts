import { type Deal, type Problem, totalDeal } from './problem.ts';
import {
  addStaircases,
  addStep,
  emptyStaircase,
  type Staircase,
  type Tolerance,
} from './staircase.ts';

/** Points by falling `a`. `deals[i]` is the representative of point i; `a[i]` and `b[i]` are its units. */
export interface Frontier {
  deals: Deal[];
  a: Float64Array;
  b: Float64Array;
}

/**
 * The Pareto frontier over all deals, acceptable or not: the points that no other point beats, each with
 * the lexicographically smallest of its deals.
 *
 * Built issue by issue: every option is added to every point kept so far, and only the frontier of the
 * sums is kept. That loses nothing, because the values of a deal add up. If a partial deal p beats q,
 * then p with any choice on the remaining issues beats q with the same choice, so nothing that starts
 * with q is on the frontier. If p and q are the same point and p comes first lexicographically, then so
 * does every completion of p before the same completion of q, whatever the later issues are, so no
 * representative starts with q. The same holds for the options of a single issue. Where units are not
 * whole, points within the tolerance are the same point here as well: it is a million times wider than
 * the rounding of a sum, and half of the least difference that is told apart at all.
 *
 * `optionStairs` holds, per issue, the options that no other option of it beats.
 *
 * The order of partial deals is kept in one number each: the rank of the deal before it among those kept,
 * times the number of options, plus the option. Ranks instead of positions among all deals keep the
 * number small however many deals there are, and lead back to the deal at the end.
 */
export function buildFrontier(
  problem: Problem,
  optionStairs: Staircase[],
  tolerance: Tolerance,
): Frontier {
  const optionCounts = problem.issues.map((issue) => issue.options.length);
  const sortedKeys: Float64Array[] = [];
  let stairs = emptyStaircase(1);
  addStep(stairs, 0, 0, 0, tolerance);
  optionStairs.forEach((options, issue) => {
    const optionCount = optionCounts[issue] as number;
    const keys = stairs.key.slice(0, stairs.length).sort();
    sortedKeys.push(keys);
    for (let i = 0; i < stairs.length; i++) {
      stairs.key[i] = optionCount * rankOf(stairs.key[i] as number, keys);
    }
    stairs = addStaircases(stairs, options, tolerance);
  });
  const deals: Deal[] = [];
  for (let i = 0; i < stairs.length; i++) {
    deals.push(totalDeal(problem, dealBehind(stairs.key[i] as number, optionCounts, sortedKeys)));
  }
  return { deals, a: stairs.a.slice(0, stairs.length), b: stairs.b.slice(0, stairs.length) };
}

/** Position of `key` among the sorted `keys`, which hold it once. */
function rankOf(key: number, keys: Float64Array): number {
  let from = 0;
  let to = keys.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

function dealBehind(lastKey: number, optionCounts: number[], sortedKeys: Float64Array[]): number[] {
  const deal = new Array<number>(optionCounts.length);
  let key = lastKey;
  for (let issue = optionCounts.length - 1; issue >= 0; issue--) {
    const optionCount = optionCounts[issue] as number;
    const option = key % optionCount;
    deal[issue] = option;
    key = sortedKeys[issue]?.[(key - option) / optionCount] as number;
  }
  return deal;
}
