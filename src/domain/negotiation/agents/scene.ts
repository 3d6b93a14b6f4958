import type { Problem } from '../problem.ts';
import type { Conditional } from './bet.ts';

/** The two sides of a negotiation, as in the tables of a `Problem`. */
export type Party = 'a' | 'b';

/** A negotiation that can be played: its values, who plays it, and in what their values are counted. */
export interface Scene {
  /** Letters, digits and hyphens: it stands in addresses. */
  id: string;
  title: string;
  problem: Problem;
  parties: { a: string; b: string };
  /** As `formatAmount` takes it: `$`, `points`. */
  unit: string;
  /** The options that depend on an event; only `addBet` makes them. Absent where nothing is uncertain. */
  conditional?: Conditional;
  /** How likely each side thinks the event is, 0 to 1; there with `conditional`. */
  chance?: { a: number; b: number };
}

export function otherParty(party: Party): Party {
  return party === 'a' ? 'b' : 'a';
}
