import type { Deal, Problem } from '../problem.ts';
import { survey } from '../survey.ts';
import type { Estimate } from './estimate.ts';
import { isAcceptable, type Seat, shareOf } from './seat.ts';

// The frontier changes only with the estimate; a reply asks for it up to three times.
const frontiers = new WeakMap<Seat, { tables: string; deals: Deal[] }>();

/**
 * The deals of which none is better for oneself and, as far as one knows, for the other: by falling own worth.
 * Merged issue by issue, never listed: see `buildFrontier`. `b` is the estimate.
 */
function promisingDeals(seat: Seat, { tables }: Estimate): Deal[] {
  const key = JSON.stringify(tables);
  const kept = frontiers.get(seat);
  if (kept?.tables === key) return kept.deals;
  const problem: Problem = {
    issues: seat.issues.map(({ name, options, values }, issue) => ({
      name,
      options,
      a: values,
      b: tables[issue] as number[],
    })),
    disagreement: { a: seat.noDeal, b: 0 },
  };
  const { deals } = survey(problem).frontier;
  frontiers.set(seat, { tables: key, deals });
  return deals;
}

/**
 * Of the deals worth at least a share to oneself, and no less than no deal, the one that seems best for the
 * other side; of equals the one best for oneself. `null` when no deal is worth that much.
 *
 * A deal within a band above the share cannot seem better to the other side than this one: if it did, it
 * would be promising itself, and stand later in the list.
 */
export function bestForOther(seat: Seat, estimate: Estimate, least: number): Deal | null {
  let best: Deal | null = null;
  for (const deal of promisingDeals(seat, estimate)) {
    if (shareOf(seat, deal.deal) < least || !isAcceptable(seat, deal.deal)) break;
    best = deal;
  }
  return best;
}
