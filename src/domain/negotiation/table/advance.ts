import type { Move, WholeDeal } from '../agents/move.ts';
import type { Reason } from '../agents/reason.ts';
import { otherParty } from '../agents/scene.ts';
import { checkMove, type Rejection } from './check-move.ts';
import { dealsOf } from './deals-of.ts';
import { type Ending, isLastWord, moverOf, standingOf, type Talks, type Turn } from './talks.ts';

export type Advance = { ok: true; talks: Talks } | { ok: false; rejection: Rejection };

/** The talks after a word of whoever's turn it is; or why it may not be said, and nothing has changed. */
export function advance(talks: Talks, move: Move, reason: Reason | null): Advance {
  const rejection = checkMove(talks, move);
  if (rejection !== null) return { ok: false, rejection };
  const by = moverOf(talks);
  const turn: Turn = { by, move, deals: dealsOf(talks, by, move), reason };
  const ending = endingAfter(talks, turn);
  return { ok: true, talks: { ...talks, turns: [...talks.turns, turn], ending } };
}

function endingAfter(talks: Talks, { by, move }: Turn): Ending | null {
  if (move.kind === 'walk-away') return { kind: 'walk-away', by };
  if (move.kind === 'accept') {
    const deal = standingOf(talks, otherParty(by))[move.which ?? 0] as WholeDeal;
    return { kind: 'deal', deal, by };
  }
  return isLastWord(talks) ? { kind: 'limit' } : null;
}
