import type { Agent, Said, View } from './agent.ts';
import { aspirationAt, type Curve, roundSix } from './aspiration.ts';
import { offerWith } from './bet-options.ts';
import { acceptMove, closingWords } from './closing.ts';
import type { WholeDeal } from './move.ts';
import { gainOf, isAcceptable, priorityOrder, type Seat, shareOf } from './seat.ts';
import { bestStanding, ownOffer } from './standing.ts';

const curve: Curve = { ease: 1, floor: 0.15 };

/**
 * Talks about one issue and about nothing else: the one whose options are amounts, or else the one with the
 * most at stake. Everything else stays as the other side first offered it.
 */
export const priceHaggler: Agent = {
  id: 'haggler',
  name: 'The price haggler',
  style: 'haggles over one issue',
  open: haggle,
  respond: haggle,
};

function haggle(view: View): Said {
  const closing = closingWords(view);
  if (closing) return closing;
  const issue = haggledIssue(view.seat);
  const frame = view.turns.find(({ mine, deals }) => !mine && deals.length > 0)?.deals[0];
  if (frame === undefined) {
    const reason = { rule: 'haggle' as const, issue, numbers: { turn: view.turn } };
    return { move: { kind: 'ask-offer' }, reason };
  }
  return take(view, issue, frame) ?? ask(view, issue, frame);
}

/** The best that can be had on the one issue is all that this learner sees, and the measure of every offer. */
function wantedAt(view: View, turn: number, issue: number, frame: WholeDeal): number {
  const most = shareOf(view.seat, bestOn(view.seat, issue, frame));
  return roundSix(aspirationAt(curve, turn, view.limit) * Math.max(0, most));
}

function take(view: View, issue: number, frame: WholeDeal): Said | null {
  const standing = bestStanding(view);
  const threshold = wantedAt(view, view.turn + 1, issue, frame);
  if (standing === null || standing.share < threshold) return null;
  const gain = gainOf(view.seat, standing.deal);
  const numbers = { turn: view.turn, offered: standing.share, threshold, gain };
  return { move: acceptMove(standing), reason: { rule: 'at-aspiration', numbers } };
}

function ask(view: View, issue: number, frame: WholeDeal): Said {
  const { seat, turn } = view;
  const wanted = wantedAt(view, turn, issue, frame);
  const deal = offerOn(seat, issue, frame, wanted);
  const numbers = { turn, aspiration: wanted, share: shareOf(seat, deal ?? frame) };
  const reason = { rule: 'haggle' as const, issue, numbers };
  if (deal === null) return { move: { kind: 'reject' }, reason };
  const mine = ownOffer(view);
  if (mine === null) return { move: offerWith(view.conditional, deal), reason };
  const option = deal[issue] as number;
  if (option === mine[issue]) return { move: { kind: 'hold' }, reason };
  return { move: { kind: 'change', of: 'mine', issue, option }, reason };
}

function haggledIssue(seat: Seat): number {
  const amounts = seat.issues.findIndex(({ options }) =>
    options.every((o) => /^[$€£]\s?\d/.test(o)),
  );
  return amounts >= 0 ? amounts : (priorityOrder(seat)[0] as number);
}

function bestOn(seat: Seat, issue: number, frame: WholeDeal): WholeDeal {
  return frame.with(issue, seat.best[issue] as number);
}

/** The least of the issue's options that is still worth what is wanted; `null` below no deal. */
function offerOn(seat: Seat, issue: number, frame: WholeDeal, wanted: number): WholeDeal | null {
  let chosen = bestOn(seat, issue, frame);
  seat.issues[issue]?.options.forEach((_, option) => {
    const deal = frame.with(issue, option);
    const share = shareOf(seat, deal);
    if (share >= wanted && share < shareOf(seat, chosen)) chosen = deal;
  });
  return isAcceptable(seat, chosen) ? chosen : null;
}
