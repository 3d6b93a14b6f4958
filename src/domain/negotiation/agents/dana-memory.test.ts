import { describe, expect, it } from 'vitest';
import { scenes, tablet } from '../../../../tests/cases/table-scenes.ts';
import { answers, lastAnswer } from '../../../../tests/cases/table-talk.ts';
import { type GameState, nextRound, startGame } from '../table/game.ts';
import { dana } from './dana.ts';
import { describeReason } from './describe-reason.ts';
import type { Move } from './move.ts';
import type { Reason } from './reason.ts';
import type { Party, Scene } from './scene.ts';

const low: Move = { kind: 'package', deal: [0, 1, 1, 1, 2, 0] };
const good: Move = { kind: 'package', deal: [7, 0, 0, 0, 0, 1] };
const [ask, hold]: Move[] = [{ kind: 'ask-priority' }, { kind: 'hold' }];
const wait = new Array<Move>(6).fill(ask as Move);

/** The second meeting, after a first in which these were the moves. */
function after(first: Move[], scene: Scene = tablet, learner: Party = 'a'): GameState {
  const game = startGame({ scene, learner, agent: dana, rounds: 2 });
  const end = lastAnswer(game, [...first, { kind: 'walk-away' }]);
  return nextRound(end?.state as GameState) as GameState;
}

const bestFor = (scene: Scene, learner: Party): Move => ({
  kind: 'package',
  deal: startGame({ scene, learner, agent: dana }).talks.seats[learner].best,
});
const rude = [low, { kind: 'threaten' }] satisfies Move[];
const kind = [ask, { kind: 'tell-priority', order: [0] }] as Move[];

const movesOf = (state: GameState, moves: Move[]) => answers(state, moves).map(({ move }) => move);
const why = (reason: Reason | null | undefined) =>
  describeReason(tablet, 'Dana', reason as Reason).sentence;

describe('Dana in a later meeting', () => {
  it.each([
    ['a threat', rude, -2],
    ['a question and a ranking', kind, 2],
    ['nothing', [], 0],
  ])('is met with %s in the first, and remembers it as a number', (_, first, treatment) => {
    expect(after(first).talks.memories.b?.treatment).toBe(treatment);
  });

  it('gives way later to whoever was hard on her, and says so', () => {
    const moves = [low, hold, hold, hold] as Move[];
    expect(movesOf(after(rude), moves).at(-1)).toEqual(hold);
    expect(movesOf(after([]), moves).at(-1)).toEqual({
      kind: 'change',
      of: 'mine',
      issue: 4,
      option: 1,
    });
    const said = lastAnswer(after(rude), moves);
    expect(why(said?.reason)).toBe(
      'Dana wants 97% of the way from no deal to the best deal at turn 4, and no single step would leave so much. Late is when Dana moves. Your relationship line of the last meeting was −2, so Dana lets go of less: even at the last turn 40% is wanted, where 15% would have done.',
    );
    expect(why(lastAnswer(after([]), [low, hold as Move])?.reason)).not.toContain('last meeting');
  });

  it('is moved by what is usual no further than her floor, which is higher then', () => {
    const docking: Move = { kind: 'benchmark', issue: 2, option: 1 };
    const moves = [low, ...new Array<Move>(8).fill(hold as Move), docking];
    expect(lastAnswer(after([]), moves)?.reason?.rule).toBe('benchmark-step');
    expect(why(lastAnswer(after(rude), moves)?.reason)).toBe(
      'What you say is usual would move Dana on Docking station, but even at the last turn Dana wants 40% of the way from no deal to the best deal, and a step there would not leave so much. Your relationship line of the last meeting was −2, so Dana lets go of less: even at the last turn 40% is wanted, where 15% would have done.',
    );
  });

  it('asks whoever was good to deal with for nothing more before she signs, and says so', () => {
    const said = lastAnswer(after(kind), [...wait, good]);
    expect(said?.move).toEqual({ kind: 'accept' });
    expect(why(said?.reason)).toBe(
      'The offer brings Dana 87% of the way from no deal to the best deal, and 60% is enough at this turn. Dana would ask for a little more before signing, and leaves that out because you were good to deal with: your relationship line of the last meeting was +2.',
    );
    for (const first of [rude, []]) {
      expect(lastAnswer(after(first), [...wait, good])?.reason?.rule).toBe('nibble');
    }
  });

  it('takes her best deal from anybody, with nothing to leave out', () => {
    const best: Move = { kind: 'package', deal: after(kind).talks.seats.b.best };
    expect(lastAnswer(after(kind), [best])?.reason?.rule).toBe('at-aspiration');
  });

  it('says the same words as in the first after a meeting without kindness or rudeness', () => {
    const moves = [low, ...wait, good, hold] as Move[];
    const first = startGame({ scene: tablet, learner: 'a', agent: dana });
    expect(answers(after([]), moves).map(({ move, reason }) => ({ move, reason }))).toEqual(
      answers(first, moves).map(({ move, reason }) => ({ move, reason })),
    );
  });

  it.each(
    scenes.flatMap((scene) =>
      (['a', 'b'] as const).map((side) => [scene.id, side, scene] as const),
    ),
  )('keeps no less after rudeness than without it: %s, %s', (_, side, scene) => {
    const high = bestFor(scene, side);
    const moves = [high, ...new Array<Move>(9).fill({ kind: 'reject' })];
    const shares = (first: Move[]) =>
      answers(after(first, scene, side), moves).map(({ reason }) => reason?.numbers.share ?? 0);
    const [hard, plain] = [shares([high, { kind: 'threaten' }]), shares([])];
    for (const [i, share] of hard.entries()) {
      expect(share).toBeGreaterThanOrEqual(plain[i] as number);
    }
  });
});
