import type { Conditional } from './bet.ts';
import type { Facts } from './facts.ts';
import type { Move, WholeDeal } from './move.ts';
import type { Reason, RuleId } from './reason.ts';
import type { Seat } from './seat.ts';

/** A turn as one of the two sees it. */
export interface SeenTurn {
  mine: boolean;
  move: Move;
  /** The whole deals that the move put on the table: none, one, or three. */
  deals: WholeDeal[];
  /** By which rule the speaker moved; only for own turns. */
  rule: RuleId | null;
}

/** What a partner of an earlier round is remembered by. */
export interface Memory {
  /** What they told about their values. */
  facts: Facts;
  /** How they treated one, from -5 to 5: see `relationshipLine`. */
  treatment: number;
}

/** Everything an agent may know. The other side's values are not in it. */
export interface View {
  seat: Seat;
  turns: readonly SeenTurn[];
  /** Which exchange this is, 1 to `limit`. */
  turn: number;
  limit: number;
  /** Nothing but accept, reject and walk-away may still be said. */
  lastWord: boolean;
  /** Whether questions and reasons are exchanged, or offers only. */
  arguments: boolean;
  /** Meetings with the same partner, counted from 1. */
  round: number;
  rounds: number;
  /** Of earlier rounds; `null` in the first. */
  memory: Memory | null;
  conditional: Conditional | null;
  /** How likely one thinks the event is, 0 to 1; `null` where nothing is uncertain. */
  chance: number | null;
}

export interface Said {
  move: Move;
  reason: Reason;
}

/**
 * Somebody who negotiates. The same view always gives the same words; nothing is kept between calls.
 * The table refuses, as a fault of the agent, a move that is not allowed and a deal worse for the agent
 * than no deal.
 */
export interface Agent {
  /** Letters, digits and hyphens: it stands in addresses. */
  id: string;
  name: string;
  style: string;
  /** The first words of a negotiation, when the agent begins. */
  open(view: View): Said;
  respond(view: View): Said;
}
