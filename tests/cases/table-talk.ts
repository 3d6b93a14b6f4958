import {
  type GameState,
  type Move,
  type Response,
  respond,
} from '../../src/domain/negotiation/table/index.ts';

type Answer = Extract<Response, { ok: true }>;

/** What the agent says to each of some moves, all of them legal. */
export function answers(state: GameState, moves: readonly Move[]): Answer[] {
  let last = state;
  return moves.map((move) => {
    const answer = respond(last, move);
    if (!answer.ok) throw new Error(answer.rejection.sentence);
    last = answer.state;
    return answer;
  });
}

export function lastAnswer(state: GameState, moves: readonly Move[]): Answer | undefined {
  return answers(state, moves).at(-1);
}
