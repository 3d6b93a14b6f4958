import type { Base, Move, Term, WholeDeal } from '../agents/move.ts';
import { otherParty, type Party } from '../agents/scene.ts';
import { standingOf, type Talks } from './talks.ts';

type Said = Pick<Talks, 'turns'>;

/** The deal that a change or a trade starts from: the first of three; `null` where nobody has offered it yet. */
export function baseOf(talks: Said, by: Party, base: Base): WholeDeal | null {
  return standingOf(talks, base === 'mine' ? by : otherParty(by))[0] ?? null;
}

/** A deal with some issues settled otherwise. */
export function withTerms(deal: WholeDeal, terms: readonly Term[]): WholeDeal {
  return terms.reduce((changed, { issue, option }) => changed.with(issue, option), deal);
}

/** The whole deals that a legal move puts on the table: none, one, or three. */
export function dealsOf(talks: Said, by: Party, move: Move): WholeDeal[] {
  switch (move.kind) {
    case 'package':
    case 'contingent':
      return [move.deal];
    case 'three':
      return move.deals;
    case 'change':
      return from(talks, by, move.of, [move]);
    case 'if-then':
      return from(talks, by, move.of, [...move.ifYou, ...move.thenI]);
    case 'hold':
    case 'threaten':
      return standingOf(talks, by);
    default:
      return [];
  }
}

function from(talks: Said, by: Party, base: Base, terms: readonly Term[]): WholeDeal[] {
  const deal = baseOf(talks, by, base);
  return deal === null ? [] : [withTerms(deal, terms)];
}
