import {
  agentOf,
  type GameState,
  type Hint,
  hint,
  type Move,
  nextRound,
  parseGame,
  respond,
  startGame,
  undo,
} from '../../../domain/negotiation/table/index.ts';
import type { ToldScene } from '../Setup.tsx';
import { MEETINGS, type Setup } from '../setup.ts';

/** A game, and what the learner is told beside it. */
export interface Play {
  game: GameState;
  /** The best trade was taken after the deal of this round. */
  settled: boolean;
  /** Why the last thing could not be done; empty when it was. */
  refused: string;
  hint: Hint | null;
  /** Counts the words of the learner that were accepted, so that a form knows when it has done its work. */
  said: number;
}

const fresh = (game: GameState): Play => ({
  game,
  settled: false,
  refused: '',
  hint: null,
  said: 0,
});

/** @throws Error when the setup names a scenario or an opponent that does not exist, which the form never does */
export function sit(setup: Setup, scenes: readonly ToldScene[]): Play {
  const scene = scenes.find((one) => one.scene.id === setup.scene)?.scene;
  const agent = agentOf(setup.opponent);
  if (!scene || !agent) throw new Error('Nobody can sit at this table.');
  return fresh(
    startGame({
      scene,
      agent,
      learner: setup.side,
      first: setup.theyBegin ? 'agent' : 'learner',
      arguments: setup.argues,
      rounds: setup.again ? MEETINGS : 1,
    }),
  );
}

/** The game of an address, as far as it can be played again; a table where nobody has spoken, when it cannot. */
export function reopen(
  word: string,
  settled: boolean,
  setup: Setup,
  scenes: readonly ToldScene[],
): Play {
  const sceneOf = (id: string) => scenes.find(({ scene }) => scene.id === id)?.scene ?? null;
  const parsed = parseGame(word, sceneOf);
  if (parsed.state === null) {
    const sentence = parsed.ok ? '' : parsed.sentence;
    return {
      ...sit(setup, scenes),
      refused: `${sentence} Here is a table where nobody has spoken.`,
    };
  }
  const play = fresh(parsed.state);
  if (!parsed.ok)
    return { ...play, refused: `The game could be played again up to here. ${parsed.sentence}` };
  if (!parsed.faithful)
    return {
      ...play,
      refused: `${parsed.state.agent.name} has learnt other words since this game was played: yours are the same, the answers are not.`,
    };
  return { ...play, settled: settled && parsed.state.talks.ending?.kind === 'deal' };
}

export function say(play: Play, move: Move): Play {
  const answer = respond(play.game, move);
  if (!answer.ok) return { ...play, refused: answer.rejection.sentence };
  return { ...fresh(answer.state), said: play.said + 1 };
}

export function takeBack({ game, said }: Play): Play {
  return { ...fresh(undo(game)), said: said + 1 };
}

/** The learner has said something that can be taken back. */
export const canTakeBack = ({ game }: Play): boolean =>
  game.earlier.length > 0 || game.talks.turns.some(({ by }) => by === game.learner);

export function meetAgain(play: Play): Play {
  const next = nextRound(play.game);
  return next === null ? play : { ...fresh(next), said: play.said + 1 };
}

/** @param limit the learner's own: see `Setup` */
export const askHint = (play: Play, limit: Setup['limit'] = null): Play => ({
  ...play,
  refused: '',
  hint: hint(play.game, limit),
});

export const settle = (play: Play): Play => ({ ...play, settled: true });
