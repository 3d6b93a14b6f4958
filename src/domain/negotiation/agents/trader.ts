import type { Agent, Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
import { bestForOther } from './best-for-other.ts';
import { offerWith } from './bet-options.ts';
import { acceptAtAspiration, closingWords, goodEnough } from './closing.ts';
import { estimatedWorth } from './estimate.ts';
import { estimateFrom, factsGiven } from './known.ts';
import { gainOf, priorityOrder, shareOf, worthOnIssue } from './seat.ts';
import { lastHeard, ownOffer } from './standing.ts';

const curve: Curve = { ease: 1, floor: 0.25 };
const turnsOfTalk = 4;

/**
 * Opens up first: says what matters, then how much, for the issues that matter most; then offers whole
 * packages, each the best for the other side of those worth enough to the trader.
 */
export const trader: Agent = {
  id: 'trader',
  name: 'The trader',
  style: 'asks, tells and trades',
  open: trade,
  respond: trade,
};

function trade(view: View): Said {
  const closing = closingWords(view);
  if (closing) return closing;
  const standing = goodEnough(view, curve);
  if (standing) return acceptAtAspiration(view, curve, standing);
  return talk(view) ?? offer(view);
}

function talk(view: View): Said | null {
  if (!view.arguments || view.turn > turnsOfTalk) return null;
  // Somebody to whom everything matters has answered for good.
  const move = lastHeard(view)?.move;
  if (move?.kind === 'tell-priority' && move.order.length === 0) return null;
  const given = factsGiven(view);
  const order = priorityOrder(view.seat);
  const numbers = { turn: view.turn };
  if (given.order.length === 0) {
    return { move: { kind: 'tell-priority', order }, reason: { rule: 'open-up', numbers } };
  }
  const issue = order.find((each) => given.worth[each] === null);
  if (issue === undefined) return null;
  return {
    move: { kind: 'tell-worth', issue, worth: worthOnIssue(view.seat, issue) },
    reason: { rule: 'open-up', issue, numbers },
  };
}

function offer(view: View): Said {
  const { seat, turn } = view;
  const aspiration = aspirationAt(curve, turn, view.limit);
  const estimate = estimateFrom(view);
  const deal = bestForOther(seat, estimate, aspiration)?.deal ?? seat.best;
  const numbers = {
    turn,
    aspiration,
    share: shareOf(seat, deal),
    gain: gainOf(seat, deal),
    estimate: estimatedWorth(estimate, deal),
  };
  const same = ownOffer(view)?.every((option, issue) => option === deal[issue]) ?? false;
  return {
    move: same ? { kind: 'hold' } : offerWith(view.conditional, deal),
    reason: { rule: same ? 'same-offer-again' : 'best-for-you', basis: estimate.basis, numbers },
  };
}
