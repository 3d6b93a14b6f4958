import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import { answers, lastAnswer } from '../../../../tests/cases/table-talk.ts';
import { startGame } from '../table/game.ts';
import { dana } from './dana.ts';
import type { Move } from './move.ts';

const game = startGame({ scene: tablet, learner: 'a', agent: dana });
const best = [8, 0, 0, 0, 0, 1];
const low: Move = { kind: 'package', deal: [0, 1, 1, 1, 2, 0] };
const hold: Move = { kind: 'hold' };

describe('Dana', () => {
  it('opens with her best deal', () => {
    expect(lastAnswer(game, [low])).toMatchObject({
      move: { kind: 'package', deal: best },
      reason: { rule: 'high-opening' },
    });
    expect(
      startGame({ scene: tablet, learner: 'a', agent: dana, first: 'agent' }).talks.turns[0],
    ).toMatchObject({
      move: { kind: 'package', deal: best },
    });
  });

  it('moves late, on one issue at a time, by what costs her least', () => {
    const said = answers(game, [low, hold, hold, hold, hold, hold]);
    expect(said.map(({ reason }) => reason?.rule)).toEqual([
      'high-opening',
      'not-yet',
      'not-yet',
      'smallest-step',
      'not-yet',
      'smallest-step',
    ]);
    expect(said[3]?.move).toEqual({ kind: 'change', of: 'mine', issue: 4, option: 1 });
    expect(said[5]?.move).toEqual({ kind: 'change', of: 'mine', issue: 3, option: 1 });
  });

  it('haggles over the one issue that the other haggles over, and over nothing else', () => {
    const price = (option: number): Move => ({ kind: 'change', of: 'mine', issue: 0, option });
    const said = answers(game, [low, price(1), price(2), price(3), price(4), price(5)]);
    expect(said.slice(1).map(({ move }) => move?.kind)).toEqual([
      'hold',
      'hold',
      'hold',
      'hold',
      'change',
    ]);
    expect(said[5]).toMatchObject({
      move: { issue: 0, option: 7 },
      reason: { rule: 'same-issue-step' },
    });
  });

  it.each<Move>([{ kind: 'ask-priority' }, { kind: 'ask-worth', issue: 1 }])(
    'says that everything matters, to $kind',
    (move) => {
      expect(lastAnswer(game, [move])).toMatchObject({
        move: { kind: 'tell-priority', order: [] },
      });
    },
  );

  it('is moved one step by a benchmark, once for each issue', () => {
    const usual: Move = { kind: 'benchmark', issue: 0, option: 3 };
    const said = answers(game, [low, usual, usual, { kind: 'benchmark', issue: 1, option: 1 }]);
    expect(said[1]).toMatchObject({
      move: { issue: 0, option: 7 },
      reason: { rule: 'benchmark-step' },
    });
    expect(said[2]).toMatchObject({ move: hold, reason: { rule: 'benchmark-unmoved' } });
    expect(said[3]).toMatchObject({
      move: { issue: 1, option: 1 },
      reason: { rule: 'benchmark-step' },
    });
  });

  it('is not moved by a benchmark that asks no less than she does', () => {
    expect(lastAnswer(game, [low, { kind: 'benchmark', issue: 0, option: 8 }])?.reason?.rule).toBe(
      'benchmark-unmoved',
    );
  });

  it('is moved one step by a mediator', () => {
    expect(lastAnswer(game, [low, { kind: 'mediator' }])).toMatchObject({
      move: { issue: 4, option: 1 },
      reason: { rule: 'mediator-step' },
    });
  });

  it('is moved by a next meeting only where there is one, and once', () => {
    const future: Move = { kind: 'future' };
    expect(lastAnswer(game, [low, future])?.reason?.rule).toBe('future-unmoved');
    const twice = startGame({ scene: tablet, learner: 'a', agent: dana, rounds: 2 });
    const rules = answers(twice, [low, future, future]).map(({ reason }) => reason?.rule);
    expect(rules).toEqual(['high-opening', 'future-step', 'future-unmoved']);
  });

  it('does not move for a threat', () => {
    expect(lastAnswer(game, [low, { kind: 'threaten' }])).toMatchObject({
      move: hold,
      reason: { rule: 'threat-unmoved' },
    });
  });

  const good: Move = { kind: 'package', deal: [7, 0, 0, 0, 0, 1] };
  const wait = new Array<Move>(6).fill({ kind: 'ask-priority' });

  it('asks for a little more before she signs, and signs without it', () => {
    const said = answers(game, [...wait, good, hold]);
    expect(said[6]).toMatchObject({
      move: { kind: 'package', deal: best },
      reason: { rule: 'nibble' },
    });
    expect(said[7]).toMatchObject({ move: { kind: 'accept' }, reason: { rule: 'at-aspiration' } });
  });

  it('asks for no more from somebody she will meet again, if they spoke of it', () => {
    const twice = startGame({ scene: tablet, learner: 'a', agent: dana, rounds: 2 });
    expect(lastAnswer(twice, [{ kind: 'future' }, ...wait, good])?.move).toEqual({
      kind: 'accept',
    });
  });

  it('gives way on the issue she was given a reason for, where she can', () => {
    const because = { issue: 1, worth: [0, 45] };
    const offer = (deal: number[]): Move => ({ kind: 'package', deal, because });
    const moves = [1, 0, 1, 0, 1, 0].map((card, i) => offer([i, 1, 1, card, 2, 0]));
    expect(answers(game, moves).find(({ reason }) => reason?.rule === 'argued-step')).toMatchObject(
      {
        move: { kind: 'change', issue: 1, option: 1 },
      },
    );
  });

  it('leaves where no deal is worth more to her than none', () => {
    const scene = { ...tablet, problem: { ...tablet.problem, disagreement: { a: 0, b: 999 } } };
    const poor = startGame({ scene, learner: 'a', agent: dana, first: 'agent' });
    expect(poor.talks.ending).toEqual({ kind: 'walk-away', by: 'b' });
  });
});
