import type { Agent, Said, View } from './agent.ts';
import { casesOf, offerWith, optionOf } from './bet-options.ts';
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
  const middle = midway(view, mine, theirs);
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

/** Halfway between two offers, issue by issue; an issue that may depend on an event is halved in either case. */
function midway({ conditional }: View, mine: WholeDeal, theirs: WholeDeal): WholeDeal {
  return mine.map((option, issue) => {
    const other = theirs[issue] as number;
    if (conditional?.issue !== issue) return halfway(option, other);
    const [one, two] = [casesOf(conditional, option), casesOf(conditional, other)];
    return optionOf(conditional, {
      ifSo: halfway(one.ifSo, two.ifSo),
      ifNot: halfway(one.ifNot, two.ifNot),
    });
  });
}

/** Halfway between two places in a list, to one's own side where there is no middle. */
function halfway(mine: number, theirs: number): number {
  return theirs > mine
    ? mine + Math.floor((theirs - mine) / 2)
    : mine - Math.floor((mine - theirs) / 2);
}

function offer(view: View, deal: WholeDeal, before: WholeDeal | null): Said {
  const numbers = { turn: view.turn, share: shareOf(view.seat, deal) };
  const same = before?.every((option, issue) => option === deal[issue]) ?? false;
  return {
    move: same ? { kind: 'hold' } : offerWith(view.conditional, deal),
    reason: { rule: 'split', numbers },
  };
}
