import type { Agent, Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
import { bestForOther } from './best-for-other.ts';
import { offerWith } from './bet-options.ts';
import { acceptAtAspiration, closingWords, goodEnough } from './closing.ts';
import { estimatedWorth } from './estimate.ts';
import { ingridAnswer } from './ingrid-answers.ts';
import { ingridOffer } from './ingrid-offers.ts';
import { estimateFrom } from './known.ts';
import { type Curves, curveOf, explainGuard } from './remembered.ts';
import { gainOf, shareOf } from './seat.ts';
import { type Standing, timesUsed } from './standing.ts';

const curves: Curves = {
  usual: { ease: 1, floor: 0.25 },
  guarded: { ease: 1, floor: 0.4 },
};

/**
 * Integrative: lets go evenly; among deals worth enough to her she offers the one best for the other side as she
 * understands it; answers honestly when answered; makes three equal offers every third turn; and before she
 * signs looks once for a deal as good for her and better for the other. Treated badly in the last meeting she lets
 * go of less; treated well she answers first.
 */
export const ingrid: Agent = {
  id: 'ingrid',
  name: 'Ingrid',
  style: 'integrative',
  open: (view) => {
    const curve = curveOf(view, curves);
    return explainGuard(view, curves, closingWords(view) ?? ingridOffer(view, curve));
  },
  respond: (view) => {
    const curve = curveOf(view, curves);
    const said =
      closingWords(view) ?? ingridAnswer(view) ?? close(view, curve) ?? ingridOffer(view, curve);
    return explainGuard(view, curves, said);
  },
};

function close(view: View, curve: Curve): Said | null {
  const standing = goodEnough(view, curve);
  if (standing === null) return null;
  return delay(view, curve, standing) ?? acceptAtAspiration(view, curve, standing);
}

/** Once: their offer is good enough, but is there one as good for her that seems better for them? Theirs still stands. */
function delay(view: View, curve: Curve, standing: Standing): Said | null {
  if (view.turn >= view.limit || timesUsed(view, 'delayed-acceptance') > 0) return null;
  const estimate = estimateFrom(view);
  const better = bestForOther(view.seat, estimate, standing.share);
  const theirs = estimatedWorth(estimate, standing.deal);
  if (better === null || estimatedWorth(estimate, better.deal) <= theirs) return null;
  return {
    move: offerWith(view.conditional, better.deal),
    reason: {
      rule: 'delayed-acceptance',
      basis: estimate.basis,
      numbers: {
        offered: standing.share,
        threshold: aspirationAt(curve, view.turn + 1, view.limit),
        share: shareOf(view.seat, better.deal),
        gain: gainOf(view.seat, better.deal),
        theirs,
        estimate: estimatedWorth(estimate, better.deal),
      },
    },
  };
}
