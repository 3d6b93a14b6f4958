import type { Said, View } from './agent.ts';
import { aspirationAt, type Curve } from './aspiration.ts';
import type { Move } from './move.ts';
import { gainOf, hasSomethingToGain } from './seat.ts';
import { bestStanding, type Standing } from './standing.ts';

/** An offer heard that is at or above the next aspiration, and so good enough to take. */
export function goodEnough(view: View, curve: Curve): Standing | null {
  const standing = bestStanding(view);
  if (standing === null) return null;
  return standing.share >= aspirationAt(curve, view.turn + 1, view.limit) ? standing : null;
}

export function acceptMove({ which }: Standing): Move {
  return which === undefined ? { kind: 'accept' } : { kind: 'accept', which };
}

export function acceptAtAspiration(view: View, curve: Curve, standing: Standing): Said {
  return {
    move: acceptMove(standing),
    reason: {
      rule: 'at-aspiration',
      numbers: {
        turn: view.turn,
        offered: standing.share,
        threshold: aspirationAt(curve, view.turn + 1, view.limit),
        gain: gainOf(view.seat, standing.deal),
      },
    },
  };
}

/**
 * What anybody says who has nothing to gain, or the last word: then any deal no worse than no deal is taken.
 * `null` when the negotiation goes on.
 */
export function closingWords(view: View): Said | null {
  if (!hasSomethingToGain(view.seat)) {
    const gain = gainOf(view.seat, view.seat.best);
    return { move: { kind: 'walk-away' }, reason: { rule: 'nothing-to-gain', numbers: { gain } } };
  }
  if (!view.lastWord) return null;
  const standing = bestStanding(view);
  if (standing === null) {
    return { move: { kind: 'walk-away' }, reason: { rule: 'last-word-refuse', numbers: {} } };
  }
  const gain = gainOf(view.seat, standing.deal);
  return { move: acceptMove(standing), reason: { rule: 'last-word-accept', numbers: { gain } } };
}
