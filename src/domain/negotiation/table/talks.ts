import type { Memory, View } from '../agents/agent.ts';
import type { Move, WholeDeal } from '../agents/move.ts';
import type { Reason } from '../agents/reason.ts';
import { otherParty, type Party, type Scene } from '../agents/scene.ts';
import { gainOf, type Seat, seatOf } from '../agents/seat.ts';
import { requireProblem } from '../problem.ts';
import { mostWorth } from './faults.ts';

/** Exchanges in a round: so many words each, and one last word for the side that began. */
export const turnLimit = 10;

export interface Turn {
  by: Party;
  move: Move;
  /** The whole deals that the move put on the table: none, one, or three. */
  deals: WholeDeal[];
  /** Why an agent said it; `null` for a learner. */
  reason: Reason | null;
}

/** How a round ended. At the limit nobody has left, and there is no deal either. */
export type Ending =
  | { kind: 'deal'; deal: WholeDeal; by: Party }
  | { kind: 'walk-away'; by: Party }
  | { kind: 'limit' };

/** One round of two sides who speak in turn. Plain data; every change makes another. */
export interface Talks {
  scene: Scene;
  seats: { a: Seat; b: Seat };
  first: Party;
  /** Whether questions and reasons are exchanged, or offers only. */
  arguments: boolean;
  round: number;
  rounds: number;
  /** What each remembers of the other from earlier rounds. */
  memories: { a: Memory | null; b: Memory | null };
  turns: readonly Turn[];
  ending: Ending | null;
}

export interface TalksSetup {
  scene: Scene;
  first: Party;
  arguments?: boolean;
  round?: number;
  rounds?: number;
  memories?: Talks['memories'];
}

/** @throws RangeError when the problem of the scene is none, or its values are too large to be told at a table. */
export function startTalks(setup: TalksSetup): Talks {
  const { scene, first } = setup;
  requireProblem(scene.problem);
  if (scene.problem.issues.some(({ a, b }) => [...a, ...b].some(isTooLarge))) {
    throw new RangeError(
      'At a table no value may be beyond half a billion. Write them in a larger unit.',
    );
  }
  return {
    scene,
    seats: { a: seatOf(scene.problem, 'a'), b: seatOf(scene.problem, 'b') },
    first,
    arguments: setup.arguments ?? true,
    round: setup.round ?? 1,
    rounds: setup.rounds ?? 1,
    memories: setup.memories ?? { a: null, b: null },
    turns: [],
    ending: null,
  };
}

function isTooLarge(value: number): boolean {
  return Math.abs(value) > mostWorth / 2;
}

/** Whose turn it is. */
export function moverOf({ first, turns }: Pick<Talks, 'first' | 'turns'>): Party {
  return turns.length % 2 === 0 ? first : otherParty(first);
}

/** The exchange that is going on, 1 to `turnLimit`. */
export function turnOf({ turns }: Pick<Talks, 'turns'>): number {
  return Math.min(turnLimit, Math.floor(turns.length / 2) + 1);
}

export function isLastWord({ turns }: Pick<Talks, 'turns'>): boolean {
  return turns.length >= 2 * turnLimit;
}

/** What a side has on the table: the deals of its last offer; none before it makes one. */
export function standingOf({ turns }: Pick<Talks, 'turns'>, party: Party): WholeDeal[] {
  return turns.findLast(({ by, deals }) => by === party && deals.length > 0)?.deals ?? [];
}

/** What each side has over no deal. */
export type Gains = { a: number; b: number };

export function gainsWith({ seats }: Pick<Talks, 'seats'>, deal: readonly number[]): Gains {
  return { a: gainOf(seats.a, deal), b: gainOf(seats.b, deal) };
}

/** The talks as one side may know them. */
export function viewOf(talks: Talks, party: Party): View {
  return {
    seat: talks.seats[party],
    turns: talks.turns.map(({ by, move, deals, reason }) => ({
      mine: by === party,
      move,
      deals,
      rule: by === party ? (reason?.rule ?? null) : null,
    })),
    turn: turnOf(talks),
    limit: turnLimit,
    lastWord: isLastWord(talks),
    arguments: talks.arguments,
    round: talks.round,
    rounds: talks.rounds,
    memory: talks.memories[party],
    conditional: talks.scene.conditional ?? null,
    chance: talks.scene.chance?.[party] ?? null,
  };
}
