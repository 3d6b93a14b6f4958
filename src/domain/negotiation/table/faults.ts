import { roundSix } from '../agents/aspiration.ts';
import type { Term } from '../agents/move.ts';
import { type Problem, requireDeal } from '../problem.ts';

/** What is wrong with the parts of a move, in a sentence; `null` when nothing is. They never throw. */

export function faultOfDeal(problem: Problem, deal: unknown): string | null {
  if (!Array.isArray(deal)) return 'An offer settles every issue, one option each.';
  try {
    requireDeal(problem, deal);
    return null;
  } catch (error) {
    return error instanceof RangeError ? error.message : 'This is not an offer.';
  }
}

export function faultOfTerm(problem: Problem, term: unknown): string | null {
  const { issue, option } = (term ?? {}) as Partial<Term>;
  const found = problem.issues[issue as number];
  if (found === undefined) return 'There is no such issue in this scenario.';
  return found.options[option as number] === undefined
    ? `There is no such option of "${found.name}".`
    : null;
}

/** Terms name different issues, at least one; and each of them changes the deal it starts from, if there is one. */
export function faultOfTerms(
  problem: Problem,
  base: readonly number[] | null,
  terms: unknown,
): string | null {
  if (!Array.isArray(terms) || terms.length === 0)
    return 'Name at least one issue to settle otherwise.';
  for (const term of terms) {
    const fault = faultOfTerm(problem, term);
    if (fault) return fault;
    const { issue, option } = term as Term;
    const { name, options } = problem.issues[issue] as Problem['issues'][number];
    if (base?.[issue] === option) return `"${name}" is ${options[option]} in that offer already.`;
  }
  const issues = new Set((terms as Term[]).map(({ issue }) => issue));
  return issues.size === terms.length ? null : 'One issue is named twice. Settle each once.';
}

export function faultOfWish(problem: Problem, wish: unknown): string | null {
  if (!Array.isArray(wish) || wish.length !== problem.issues.length) {
    return 'A wish has one place for each issue, which may stay open.';
  }
  const terms = wish.flatMap((option, issue) => (option === null ? [] : [{ issue, option }]));
  return faultOfTerms(problem, null, terms);
}

export function faultOfOrder(problem: Problem, order: unknown): string | null {
  if (!Array.isArray(order)) return 'A ranking is a list of issues.';
  if (order.some((issue) => problem.issues[issue] === undefined)) {
    return 'The ranking names an issue that this scenario does not have.';
  }
  return new Set(order).size === order.length ? null : 'The ranking names an issue twice.';
}

/** The largest value that can be told, to six decimals, and brought back from an address. */
export const mostWorth = 1e9;

export function faultOfWorth(problem: Problem, issue: unknown, worth: unknown): string | null {
  const found = problem.issues[issue as number];
  if (found === undefined) return 'There is no such issue in this scenario.';
  if (!Array.isArray(worth) || worth.length !== found.options.length) {
    return `Say what each of the ${found.options.length} options of "${found.name}" is worth.`;
  }
  return worth.every((value) => isTellable(value))
    ? null
    : `What an option of "${found.name}" is worth above the worst of them is a number from 0 to a billion, with at most six decimals.`;
}

function isTellable(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= mostWorth && roundSix(value) === value;
}
