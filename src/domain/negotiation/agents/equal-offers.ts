import { totalInUnits } from '../gauge.ts';
import { type Estimate, estimatedWorth } from './estimate.ts';
import type { WholeDeal } from './move.ts';
import { isAcceptable, type Seat, shareOf } from './seat.ts';

/** Deals whose shares differ by no more than this are worth the same to the speaker. */
export const sameWorth = 0.06;

/** A deal, and the issues in which it differs from the first offer. */
interface Changed {
  deal: WholeDeal;
  issues: number[];
}

interface Candidate extends Changed {
  own: number;
  theirs: number;
}

const mostChanges = 3;
// Beyond this many a reply would take too long on a small machine.
const mostLookedAt = 40_000;

/**
 * Three offers, each worth at least `least` to oneself and at most 0.06 of a share above the first, which is given:
 * the others change as few issues of it as will do, two or three at most, not the same ones, and seem as good as
 * can be for the other side. `null` when there are not three.
 */
export function equalOffers(
  seat: Seat,
  estimate: Estimate,
  first: WholeDeal,
  least: number,
): WholeDeal[] | null {
  const most = Math.max(least, shareOf(seat, first)) + sameWorth;
  const others = seat.issues.reduce((count, { options }) => count + options.length - 1, 0);
  let layer: Changed[] = [{ deal: first, issues: [] }];
  const found: Candidate[] = [];
  for (let changes = 1; changes <= mostChanges; changes++) {
    if (changes > 1) layer = layer.flatMap((from) => changesOf(seat, from, -Infinity, Infinity));
    if (layer.length * others > mostLookedAt) return null;
    for (const { deal, issues } of layer.flatMap((from) => changesOf(seat, from, least, most))) {
      const own = shareOf(seat, deal);
      if (own < least || own > most || !isAcceptable(seat, deal)) continue;
      found.push({ deal, issues, own, theirs: estimatedWorth(estimate, deal) });
    }
    const two = changes > 1 ? bestTwo(found) : null;
    if (two) return [first, ...two];
  }
  return null;
}

// Wider than what the rounding of shares can move.
const slack = 1e-5;

/**
 * Every way to change one issue more, behind those that are changed, whose share is about from `least` to `most`. The
 * others are never written down: of ten thousand ways a few dozen are as good for the speaker.
 */
function changesOf(seat: Seat, { deal, issues }: Changed, least: number, most: number): Changed[] {
  const { values, noDeal } = seat.gauge;
  const [low, high] = [least - slack, most + slack].map((share) => noDeal + share * seat.most) as [
    number,
    number,
  ];
  const total = totalInUnits(seat.gauge, deal);
  const changed: Changed[] = [];
  for (let issue = (issues.at(-1) ?? -1) + 1; issue < values.length; issue++) {
    const worth = values[issue] as Float64Array;
    const rest = total - (worth[deal[issue] as number] as number);
    worth.forEach((value, option) => {
      if (option === deal[issue] || rest + value < low || rest + value > high) return;
      changed.push({ deal: deal.with(issue, option), issues: [...issues, issue] });
    });
  }
  return changed;
}

function bestTwo(found: Candidate[]): [WholeDeal, WholeDeal] | null {
  found.sort((p, q) => q.theirs - p.theirs || q.own - p.own || compareDeals(p.deal, q.deal));
  const second = found[0];
  const third = found.find(({ issues }) => issues.join() !== second?.issues.join());
  return second && third ? [second.deal, third.deal] : null;
}

function compareDeals(p: WholeDeal, q: WholeDeal): number {
  const issue = p.findIndex((option, i) => option !== q[i]);
  return issue < 0 ? 0 : (p[issue] as number) - (q[issue] as number);
}
