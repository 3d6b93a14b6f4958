import { type Estimate, estimatedWorth } from './estimate.ts';
import type { WholeDeal } from './move.ts';
import { isAcceptable, type Seat, shareOf } from './seat.ts';

/** Deals whose shares differ by no more than this are worth the same to the speaker. */
export const sameWorth = 0.06;

interface Candidate {
  deal: WholeDeal;
  changed: string;
  own: number;
  theirs: number;
}

/**
 * Three offers worth the same to oneself, within 0.06 of a share and none below `least`, the first of them given:
 * the others change one or two issues of it, not the same ones, and seem as good as can be for the other
 * side. `null` when there are not three.
 */
export function equalOffers(
  seat: Seat,
  estimate: Estimate,
  first: WholeDeal,
  least: number,
): WholeDeal[] | null {
  const candidates = nearby(first).sort(
    (p, q) => q.theirs - p.theirs || q.own - p.own || compareDeals(p.deal, q.deal),
  );
  const second = candidates[0];
  const third = candidates.find(({ changed }) => changed !== second?.changed);
  return second && third ? [first, second.deal, third.deal] : null;

  function nearby(from: WholeDeal): Candidate[] {
    const most = Math.max(least, shareOf(seat, from)) + sameWorth;
    const found: Candidate[] = [];
    const consider = (deal: WholeDeal, changed: string): void => {
      const own = shareOf(seat, deal);
      if (own < least || own > most || !isAcceptable(seat, deal)) return;
      found.push({ deal, changed, own, theirs: estimatedWorth(estimate, deal) });
    };
    eachChange(from, 0, (deal, issue) => {
      consider(deal, `${issue}`);
      eachChange(deal, issue + 1, (both, second) => consider(both, `${issue} ${second}`));
    });
    return found;
  }

  function eachChange(
    from: WholeDeal,
    start: number,
    visit: (deal: WholeDeal, issue: number) => void,
  ): void {
    for (let issue = start; issue < from.length; issue++) {
      const options = seat.issues[issue]?.options.length ?? 0;
      for (let option = 0; option < options; option++) {
        if (option !== from[issue]) visit(from.with(issue, option), issue);
      }
    }
  }
}

function compareDeals(p: WholeDeal, q: WholeDeal): number {
  const issue = p.findIndex((option, i) => option !== q[i]);
  return issue < 0 ? 0 : (p[issue] as number) - (q[issue] as number);
}
