import type { Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
import { bestForOther } from './best-for-other.ts';
import { offerWith } from './bet-options.ts';
import { equalOffers } from './equal-offers.ts';
import { estimatedWorth } from './estimate.ts';
import { countFacts } from './facts.ts';
import { estimateFrom, factsGiven, factsHeard } from './known.ts';
import type { Because, Move, WholeDeal } from './move.ts';
import type { Reason } from './reason.ts';
import { gainOf, priorityOrder, type Seat, shareOf, worthOnIssue } from './seat.ts';
import { ownOffer } from './standing.ts';

/** The deal worth what she wants at this turn that seems best for the other side; every third turn, three of them. */
export function ingridOffer(view: View, curve: Curve): Said {
  const { seat, turn } = view;
  const mediated = view.turns.some(({ move }) => move.kind === 'mediator');
  // A mediator makes her let go as if it were a turn later.
  const aspiration = aspirationAt(curve, turn + (mediated ? 1 : 0), view.limit);
  const estimate = estimateFrom(view);
  // Her own best deal is worth at least what she wants at any turn.
  const deal = bestForOther(seat, estimate, aspiration)?.deal ?? seat.best;
  const because = nextReason(view);
  const reason: Reason = {
    rule: 'best-for-you',
    basis: estimate.basis,
    numbers: {
      turn,
      aspiration,
      share: shareOf(seat, deal),
      gain: gainOf(seat, deal),
      estimate: estimatedWorth(estimate, deal),
    },
  };
  const three = turn % 3 === 0 ? equalOffers(seat, estimate, deal, aspiration) : null;
  if (three) {
    const shares = three.map((each) => shareOf(seat, each));
    const numbers = { ...reason.numbers, least: Math.min(...shares), most: Math.max(...shares) };
    return {
      move: withReason({ kind: 'three', deals: three }, because),
      reason: { ...reason, rule: 'three-equal', numbers },
    };
  }
  if (isSame(deal, ownOffer(view))) {
    return { move: { kind: 'hold' }, reason: { ...reason, rule: 'same-offer-again' } };
  }
  return { move: withReason(offerWith(view.conditional, deal), because), reason };
}

type Offering = Extract<Move, { because?: Because }> & { kind: 'package' | 'contingent' | 'three' };

function withReason(move: Offering, because: Because | null): Move {
  return because === null ? move : { ...move, because };
}

/** Where reasons are exchanged, she gives one of hers for each of theirs, and one to begin with. */
function nextReason(view: View): Because | null {
  if (!view.arguments) return null;
  const given = factsGiven(view);
  if (countFacts(given) > countFacts(factsHeard(view))) return null;
  return untoldReason(view.seat, given.worth);
}

function untoldReason(seat: Seat, told: readonly (number[] | null)[]): Because | null {
  const issue = priorityOrder(seat).find((each) => told[each] === null);
  return issue === undefined ? null : { issue, worth: worthOnIssue(seat, issue) };
}

function isSame(deal: WholeDeal, other: WholeDeal | null): boolean {
  return other !== null && deal.every((option, issue) => option === other[issue]);
}
