import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import { respond, startGame } from '../table/game.ts';
import { addBet } from './bet.ts';
import { ingrid } from './ingrid.ts';

const bet = { event: 'the battery fails', issue: 3, chance: { a: 0.6, b: 0.1 } };
const scene = addBet(tablet, bet);
const card = scene.problem.issues[3];

describe('addBet', () => {
  it('adds an option for each pair, worth to each side what that side expects', () => {
    expect(card?.options).toEqual([
      'no',
      'yes',
      'no if the battery fails, else yes',
      'yes if the battery fails, else no',
    ]);
    expect(card?.a).toEqual([0, 25, 10, 15]);
    expect(card?.b).toEqual([0, -10, -9, -1]);
  });

  it('leaves every other issue and the scene it was given alone', () => {
    expect(scene.problem.issues.toSpliced(3, 1)).toEqual(tablet.problem.issues.toSpliced(3, 1));
    expect(tablet.problem.issues[3]?.options).toEqual(['no', 'yes']);
  });

  it.each([
    [{ ...bet, issue: 9 }],
    [{ ...bet, chance: { a: 1.2, b: 0 } }],
    [{ ...bet, chance: { a: 0, b: Number.NaN } }],
  ])('refuses what makes no sense: %j', (wrong) => {
    expect(() => addBet(tablet, wrong)).toThrow(RangeError);
  });
});

describe('a contingent offer', () => {
  const deal = [5, 1, 0, 3, 0, 1];

  it('can be made where something is uncertain', () => {
    const game = startGame({ scene, learner: 'a', agent: ingrid });
    expect(respond(game, { kind: 'contingent', deal }).ok).toBe(true);
  });

  it('has to depend on the event', () => {
    const game = startGame({ scene, learner: 'a', agent: ingrid });
    const answer = respond(game, { kind: 'contingent', deal: deal.with(3, 1) });
    expect(answer).toMatchObject({ ok: false, rejection: { code: 'no-condition' } });
  });

  it('has nothing to bet on elsewhere', () => {
    const game = startGame({ scene: tablet, learner: 'a', agent: ingrid });
    const answer = respond(game, { kind: 'contingent', deal: deal.with(3, 1) });
    expect(answer).toMatchObject({ ok: false, rejection: { code: 'nothing-uncertain' } });
  });
});
