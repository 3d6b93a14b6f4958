import type { Agent, Said, View } from './agent.ts';
import { acceptMove, closingWords } from './closing.ts';
import type { WholeDeal } from './move.ts';
import { gainOf, isAcceptable, shareOf } from './seat.ts';
import { bestStanding, ownOffer, standingDeals } from './standing.ts';

/** Asks for the best of everything, then meets the other side in the middle of each issue, again and again. */
export const splitter: Agent = {
  id: 'splitter',
  name: 'The splitter',
  style: 'meets in the middle',
  open: split,
  respond: split,
};

function split(view: View): Said {
  const closing = closingWords(view);
  if (closing) return closing;
  const { seat, turn } = view;
  const mine = ownOffer(view);
  const theirs = standingDeals(view.turns, false)[0];
  if (mine === null || theirs === undefined) return offer(view, mine ?? seat.best, mine);
  const middle = midway(mine, theirs);
  const next = isAcceptable(seat, middle) ? middle : mine;
  const standing = bestStanding(view);
  if (standing && turn > 1 && standing.share >= shareOf(seat, next)) {
    const numbers = {
      turn,
      offered: standing.share,
      threshold: shareOf(seat, next),
      gain: gainOf(seat, standing.deal),
    };
    return { move: acceptMove(standing), reason: { rule: 'at-aspiration', numbers } };
  }
  return offer(view, next, mine);
}

/** Halfway between two places in each list, to one's own side where there is no middle. */
function midway(mine: WholeDeal, theirs: WholeDeal): WholeDeal {
  return mine.map((option, issue) => {
    const other = theirs[issue] as number;
    return other > option
      ? option + Math.floor((other - option) / 2)
      : option - Math.floor((option - other) / 2);
  });
}

function offer(view: View, deal: WholeDeal, before: WholeDeal | null): Said {
  const numbers = { turn: view.turn, share: shareOf(view.seat, deal) };
  const same = before?.every((option, issue) => option === deal[issue]) ?? false;
  return {
    move: same ? { kind: 'hold' } : { kind: 'package', deal },
    reason: { rule: 'split', numbers },
  };
}
