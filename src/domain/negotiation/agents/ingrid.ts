import type { Agent, Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
import { bestForOther } from './best-for-other.ts';
import { offerWith } from './bet-options.ts';
import { acceptAtAspiration, closingWords, goodEnough } from './closing.ts';
import { estimatedWorth } from './estimate.ts';
import { ingridAnswer } from './ingrid-answers.ts';
import { ingridOffer } from './ingrid-offers.ts';
import { estimateFrom } from './known.ts';
import { gainOf, shareOf } from './seat.ts';
import { type Standing, timesUsed } from './standing.ts';

const curve: Curve = { ease: 1, floor: 0.25 };
// Somebody who was treated badly the last time lets go of less.
const guarded: Curve = { ease: 1, floor: 0.4 };

/**
 * Integrative: lets go evenly; among deals worth enough to her she offers the one best for the other side as she
 * understands it; answers honestly when answered; makes three equal offers every third turn; and before she
 * signs looks once for a deal as good for her and better for the other.
 */
export const ingrid: Agent = {
  id: 'ingrid',
  name: 'Ingrid',
  style: 'integrative',
  open: (view) => closingWords(view) ?? ingridOffer(view, curveOf(view)),
  respond: (view) =>
    closingWords(view) ?? ingridAnswer(view) ?? close(view) ?? ingridOffer(view, curveOf(view)),
};

function curveOf(view: View): Curve {
  return (view.memory?.treatment ?? 0) < 0 ? guarded : curve;
}

function close(view: View): Said | null {
  const standing = goodEnough(view, curveOf(view));
  if (standing === null) return null;
  return delay(view, standing) ?? acceptAtAspiration(view, curveOf(view), standing);
}

/** Once: their offer is good enough, but is there one as good for her that seems better for them? Theirs still stands. */
function delay(view: View, standing: Standing): Said | null {
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
        threshold: aspirationAt(curveOf(view), view.turn + 1, view.limit),
        share: shareOf(view.seat, better.deal),
        gain: gainOf(view.seat, better.deal),
        theirs,
        estimate: estimatedWorth(estimate, better.deal),
      },
    },
  };
}
