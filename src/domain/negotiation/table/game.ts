import type { Agent, Said } from '../agents/agent.ts';
import type { Move } from '../agents/move.ts';
import type { Reason } from '../agents/reason.ts';
import { otherParty, type Party, type Scene } from '../agents/scene.ts';
import { isAcceptable } from '../agents/seat.ts';
import { advance } from './advance.ts';
import type { Rejection } from './check-move.ts';
import { memoryOf } from './memory.ts';
import { moverOf, startTalks, type Talks, viewOf } from './talks.ts';

/** A learner at the table with an agent; `talks` is the round being played, `earlier` the ones before. */
export interface GameState {
  talks: Talks;
  learner: Party;
  agent: Agent;
  earlier: readonly Talks[];
}

export interface GameSetup {
  scene: Scene;
  learner: Party;
  agent: Agent;
  /** Who speaks first; the learner if left out. */
  first?: 'learner' | 'agent';
  /** Whether questions and reasons are exchanged, or offers only; `true` if left out. */
  arguments?: boolean;
  /** How often the same two meet over the same issues; 1 if left out. */
  rounds?: number;
}

export type Response =
  /** `move` and `reason` are the agent's; both `null` when the learner's move ended the round. */
  | { ok: true; state: GameState; move: Move | null; reason: Reason | null }
  /** The move may not be made, and the state is the one given. */
  | { ok: false; state: GameState; rejection: Rejection };

/** A table at which nobody has spoken, or the agent alone if it begins. */
export function startGame(setup: GameSetup): GameState {
  const { scene, learner, agent, rounds = 1 } = setup;
  const first = setup.first === 'agent' ? otherParty(learner) : learner;
  const talks = startTalks({ scene, first, arguments: setup.arguments ?? true, rounds });
  return begin({ talks, learner, agent, earlier: [] });
}

/** The learner's move, and the agent's answer to it. Same state, same move: same answer. */
export function respond(state: GameState, move: Move): Response {
  if (state.talks.ending === null && moverOf(state.talks) !== state.learner) {
    throw new Error('It is the turn of the agent, who should have spoken.');
  }
  const said = advance(state.talks, move, null);
  if (!said.ok) return { ok: false, state, rejection: said.rejection };
  const heard: GameState = { ...state, talks: said.talks };
  if (said.talks.ending !== null) return { ok: true, state: heard, move: null, reason: null };
  const answer = state.agent.respond(viewOf(said.talks, otherParty(state.learner)));
  return { ok: true, state: speak(heard, answer), move: answer.move, reason: answer.reason };
}

/** The state before the learner's last move; the state itself when the learner has not moved. */
export function undo(state: GameState): GameState {
  const { talks, learner, earlier } = state;
  const last = talks.turns.findLastIndex(({ by }) => by === learner);
  if (last >= 0) {
    return { ...state, talks: { ...talks, turns: talks.turns.slice(0, last), ending: null } };
  }
  const before = earlier.at(-1);
  return before === undefined
    ? state
    : undo({ ...state, talks: before, earlier: earlier.slice(0, -1) });
}

/** Whether the same two meet again. */
export function hasNextRound({ talks }: GameState): boolean {
  return talks.ending !== null && talks.round < talks.rounds;
}

/** The next meeting of the same two, who remember what was said and how they were treated; `null` if there is none. */
export function nextRound(state: GameState): GameState | null {
  if (!hasNextRound(state)) return null;
  const { talks, learner } = state;
  const played = [...state.earlier, talks];
  const memories = { a: memoryOf(played, 'a'), b: memoryOf(played, 'b') };
  const next = startTalks({ ...talks, round: talks.round + 1, memories });
  return begin({ talks: next, learner, agent: state.agent, earlier: played });
}

function begin(state: GameState): GameState {
  const party = otherParty(state.learner);
  if (moverOf(state.talks) !== party) return state;
  return speak(state, state.agent.open(viewOf(state.talks, party)));
}

function speak(state: GameState, said: Said): GameState {
  return { ...state, talks: sayAs(state.talks, state.agent, said) };
}

/**
 * The talks after an agent has spoken.
 *
 * @throws Error, a fault of the agent, when it breaks a rule of the table or settles for less than no deal.
 */
export function sayAs(talks: Talks, agent: Agent, { move, reason }: Said): Talks {
  const by = moverOf(talks);
  const said = advance(talks, move, reason);
  if (!said.ok) throw new Error(`${agent.name} may not say this: ${said.rejection.sentence}`);
  const { turns, ending } = said.talks;
  const meant = ending?.kind === 'deal' ? [ending.deal] : (turns.at(-1)?.deals ?? []);
  if (meant.some((deal) => !isAcceptable(talks.seats[by], deal))) {
    throw new Error(`${agent.name} would settle for less than no deal.`);
  }
  return said.talks;
}
