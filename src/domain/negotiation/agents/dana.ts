import type { Agent, Said, View } from './agent.ts';
import type { Curve } from './aspiration.ts';
import { offerWith } from './bet-options.ts';
import { acceptAtAspiration, closingWords, goodEnough } from './closing.ts';
import { danaAnswer } from './dana-answers.ts';
import { danaOffer } from './dana-offers.ts';
import { type Curves, curveOf, explainGuard, treatmentOf } from './remembered.ts';
import { gainOf, shareOf } from './seat.ts';
import { type Standing, stepUp, timesUsed } from './standing.ts';

const curves: Curves = {
  usual: { ease: 0.3, floor: 0.15 },
  guarded: { ease: 0.3, floor: 0.4 },
};

/**
 * Distributive: opens high, gives way late, on one issue at a time and by the smallest step, tells nothing,
 * and asks for a little more before she signs. A benchmark, a mediator or a next meeting moves her one step.
 * Treated badly in the last meeting she lets go of less; treated well she asks for nothing more before she signs.
 */
export const dana: Agent = {
  id: 'dana',
  name: 'Dana',
  style: 'distributive',
  open: (view) => {
    const curve = curveOf(view, curves);
    return explainGuard(view, curves, closingWords(view) ?? danaOffer(view, curve));
  },
  respond: (view) => {
    const curve = curveOf(view, curves);
    const said =
      closingWords(view) ?? danaAnswer(view, curve) ?? close(view, curve) ?? danaOffer(view, curve);
    return explainGuard(view, curves, said);
  },
};

function close(view: View, curve: Curve): Said | null {
  const standing = goodEnough(view, curve);
  if (standing === null) return null;
  const more = nibble(view, standing);
  if (more !== null && treatmentOf(view) <= 0) return more;
  const accepted = acceptAtAspiration(view, curve, standing);
  return more === null ? accepted : spareNibble(view, accepted);
}

/** Their offer, and one thing more: the smallest step up for her. Once, and not when another meeting was promised. */
function nibble(view: View, standing: Standing): Said | null {
  if (view.turn >= view.limit || timesUsed(view, 'nibble') > 0 || minded(view)) return null;
  let best: { issue: number; option: number; gain: number } | null = null;
  for (const issue of view.seat.issues.keys()) {
    const option = stepUp(view.seat, issue, standing.deal[issue] as number);
    if (option === null) continue;
    const gain = gainOf(view.seat, standing.deal.with(issue, option));
    if (best === null || gain < best.gain) best = { issue, option, gain };
  }
  if (best === null) return null;
  const deal = standing.deal.with(best.issue, best.option);
  return {
    move: offerWith(view.conditional, deal),
    reason: {
      rule: 'nibble',
      issue: best.issue,
      numbers: { offered: standing.share, share: shareOf(view.seat, deal) },
    },
  };
}

/** A next meeting, once spoken of, keeps her from asking for the last crumb. */
function minded(view: View): boolean {
  return (
    view.round < view.rounds && view.turns.some((turn) => !turn.mine && turn.move.kind === 'future')
  );
}

/** Somebody who was good to deal with the last time is not asked for the last crumb either. */
function spareNibble(view: View, { move, reason }: Said): Said {
  const numbers = { ...reason.numbers, treatment: treatmentOf(view) };
  return { move, reason: { rule: 'nibble-spared', numbers } };
}
