import type { Agent } from '../agents/agent.ts';
import { agentOf } from '../agents/everyone.ts';
import type { Scene } from '../agents/scene.ts';
import { type GameState, nextRound, respond, startGame } from './game.ts';
import { formatMove, parseMove } from './move-code.ts';
import type { Talks } from './talks.ts';

const version = '1';
const idPattern = /^[a-z0-9-]+$/;

/**
 * The whole game as a word of letters, digits and `-._~`, which need no escape in an address: version, scene,
 * side, agent, choices, the learner's moves (rounds parted by `~`), and a check on everything that was said. The
 * agent's words are left out, since the agent would say them again.
 *
 *     1.tablet.a.ingrid.ly1.o.O0123.p410101.a.z1k2j3h
 *
 * @throws RangeError when the id of the scene or the agent could not stand in an address.
 */
export function formatGame(state: GameState): string {
  const { talks, learner, agent, earlier } = state;
  for (const id of [talks.scene.id, agent.id]) {
    if (!idPattern.test(id))
      throw new RangeError(`The id "${id}" is not of letters, digits and hyphens.`);
  }
  const choices = `${talks.first === learner ? 'l' : 'a'}${talks.arguments ? 'y' : 'n'}${talks.rounds}`;
  const rounds = [...earlier, talks].map((round) =>
    round.turns
      .filter(({ by }) => by === learner)
      .map(({ move }) => `.${formatMove(round.scene.problem, move)}`)
      .join(''),
  );
  const head = [version, talks.scene.id, learner, agent.id, choices].join('.');
  return `${head}${rounds.join('~')}.z${checkOf([...earlier, talks])}`;
}

export type ParsedGame =
  /** `faithful` is false when the agent has learnt other words since: the game is then another one. */
  | { ok: true; state: GameState; faithful: boolean }
  /** `state` is as far as the game could be played, where it began at all. */
  | { ok: false; sentence: string; state: GameState | null };

/** Plays a recorded game again. Never throws, whatever the text is. */
export function parseGame(
  text: string,
  sceneOf: (id: string) => Scene | null,
  findAgent: (id: string) => Agent | null = agentOf,
): ParsedGame {
  const found =
    /^(\w+)\.([a-z0-9-]+)\.([ab])\.([a-z0-9-]+)\.([la])([yn])([1-9])((?:[.~].*)?)\.z(\w+)$/.exec(
      text,
    );
  if (!found) return refuse('This address does not hold a whole game. It may have been cut off.');
  const [, written, sceneId = '', side, agentId = '', first, argues, rounds, moves = '', check] =
    found;
  if (written !== version) return refuse('This game was written by a table of another version.');
  const scene = sceneOf(sceneId);
  if (scene === null) return refuse(`There is no scenario "${sceneId}" at this table.`);
  const agent = findAgent(agentId);
  if (agent === null) return refuse(`Nobody called "${agentId}" sits at this table.`);
  const state = startGame({
    scene,
    agent,
    learner: side as 'a' | 'b',
    first: first === 'l' ? 'learner' : 'agent',
    arguments: argues === 'y',
    rounds: Number(rounds),
  });
  const played = replay(state, moves);
  if (!played.ok) return played;
  const all = [...played.state.earlier, played.state.talks];
  return { ...played, faithful: checkOf(all) === check };
}

type Replay = { ok: true; state: GameState } | { ok: false; sentence: string; state: GameState };

function replay(start: GameState, moves: string): Replay {
  let state = start;
  for (const [position, round] of moves.split('~').entries()) {
    if (position > 0) {
      const next = nextRound(state);
      if (next === null) return { ok: false, state, sentence: 'The game goes on after its end.' };
      state = next;
    }
    for (const word of round.split('.').slice(1)) {
      const move = parseMove(state.talks.scene.problem, word);
      if (move === null)
        return { ok: false, state, sentence: `"${word}" is not a move in this scenario.` };
      const answer = respond(state, move);
      if (!answer.ok) return { ok: false, state, sentence: answer.rejection.sentence };
      state = answer.state;
    }
  }
  return { ok: true, state };
}

function refuse(sentence: string): ParsedGame {
  return { ok: false, sentence, state: null };
}

/** A short number made of every word of both (FNV-1a, 32 bits): other words, other number, as good as always. */
function checkOf(rounds: readonly Talks[]): string {
  const words = rounds.flatMap(({ scene, turns }) =>
    turns.map(({ move }) => formatMove(scene.problem, move)),
  );
  let hash = 0x811c9dc5;
  for (const sign of words.join('.')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
