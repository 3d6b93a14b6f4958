import { describe, expect, it } from 'vitest';
import { chores, tablet } from '../../../../tests/cases/table-scenes.ts';
import { answers, lastAnswer } from '../../../../tests/cases/table-talk.ts';
import { type GameState, nextRound, startGame } from '../table/game.ts';
import { describeReason } from './describe-reason.ts';
import { ingrid } from './ingrid.ts';
import type { Move } from './move.ts';
import type { Reason } from './reason.ts';
import { gainOf, shareOf } from './seat.ts';

const game = startGame({ scene: tablet, learner: 'a', agent: ingrid });
const quiet = startGame({ scene: tablet, learner: 'a', agent: ingrid, arguments: false });
const seat = game.talks.seats.b;
const ask: Move = { kind: 'ask-priority' };
const tell: Move = { kind: 'tell-priority', order: [0, 1] };
const low: Move = { kind: 'package', deal: [0, 1, 1, 1, 2, 0] };

describe('Ingrid', () => {
  it('answers a question with hers until she is answered, and then truthfully', () => {
    const said = answers(game, [ask, tell, ask]);
    expect(said[0]).toMatchObject({ move: ask, reason: { rule: 'answer-me-first' } });
    const truth = { kind: 'tell-priority', order: [0, 2, 4, 5, 1, 3] };
    expect(said[1]).toMatchObject({ move: truth, reason: { rule: 'return-order' } });
    expect(said[2]).toMatchObject({ move: truth, reason: { rule: 'answer-order' } });
  });

  it('says how much when asked, and when told', () => {
    expect(lastAnswer(game, [tell, { kind: 'ask-worth', issue: 2 }])).toMatchObject({
      move: { kind: 'tell-worth', issue: 2, worth: [50, 0] },
      reason: { rule: 'answer-worth' },
    });
    expect(lastAnswer(game, [{ kind: 'tell-worth', issue: 1, worth: [0, 45] }])).toMatchObject({
      move: { kind: 'tell-worth', issue: 1, worth: [15, 0] },
      reason: { rule: 'return-worth' },
    });
  });

  it('asks once before her first offer while she knows nothing', () => {
    expect(answers(game, [low, low]).map(({ reason }) => reason?.rule)).toEqual([
      'ask-first',
      'best-for-you',
    ]);
  });

  it('gives one reason to begin with, and one for each she gets', () => {
    const said = answers(game, [low, low, { ...low, because: { issue: 1, worth: [0, 45] } }]);
    expect(said[1]?.move).toMatchObject({ because: { issue: 0 } });
    expect(said[2]?.move).toMatchObject({ because: { issue: 2 } });
    const none = answers(game, [low, low, low, { kind: 'reject' }]);
    expect(none[3]?.move).not.toHaveProperty('because');
  });

  it('tells, asked why, what matters most of what she has not told', () => {
    expect(lastAnswer(game, [low, low, { kind: 'ask-why' }])).toMatchObject({
      move: { kind: 'explain', because: { issue: 2, worth: [50, 0] } },
    });
  });

  it('says nothing but offers where only offers are exchanged', () => {
    const said = answers(quiet, [low, low, low]);
    expect(said.map(({ move }) => move?.kind)).toEqual(['package', 'package', 'three']);
    for (const { move } of said) expect(move).not.toHaveProperty('because');
  });

  it('offers what is worth enough to her, and no less than she wants at the turn', () => {
    for (const { state, reason } of answers(quiet, new Array<Move>(9).fill(low))) {
      for (const deal of state.talks.turns.at(-1)?.deals ?? []) {
        expect(shareOf(seat, deal)).toBeGreaterThanOrEqual(reason?.numbers.aspiration ?? 1);
      }
    }
  });

  it('makes three offers of about the same worth to her every third turn', () => {
    const said = answers(quiet, new Array<Move>(6).fill(low));
    for (const turn of [2, 5]) {
      const move = said[turn]?.move;
      const worth = move?.kind === 'three' ? move.deals.map((deal) => shareOf(seat, deal)) : [];
      expect(worth).toHaveLength(3);
      expect(Math.max(...worth) - Math.min(...worth)).toBeLessThanOrEqual(0.061);
    }
  });

  const everything: Move[] = tablet.problem.issues.map(({ a }, issue) => ({
    kind: 'tell-worth',
    issue,
    worth: a.map((value) => value - Math.min(...a)),
  }));

  it('once told everything offers only deals that no other beats', () => {
    const said = lastAnswer(game, [...everything, low]);
    const deal = said?.state.talks.turns.at(-1)?.deals[0] as number[];
    expect(gainOf(game.talks.seats.a, deal) + gainOf(seat, deal)).toBeGreaterThanOrEqual(150);
  });

  it('looks once for a deal as good for her and better for the other, and then takes what was offered', () => {
    const good: Move = { kind: 'package', deal: [6, 0, 0, 0, 0, 1] };
    const said = answers(game, [...everything, good, { kind: 'hold' }]);
    const better = said[6];
    expect(better?.reason?.rule).toBe('delayed-acceptance');
    const deal = better?.state.talks.turns.at(-1)?.deals[0] as number[];
    expect(gainOf(seat, deal)).toBeGreaterThanOrEqual(gainOf(seat, good.deal));
    expect(gainOf(game.talks.seats.a, deal)).toBeGreaterThan(gainOf(game.talks.seats.a, good.deal));
    expect(said[7]?.state.talks.ending).toMatchObject({ kind: 'deal', deal: good.deal, by: 'b' });
  });

  it('does not look further where nothing better is to be had', () => {
    const worth = (issue: number): Move => ({
      kind: 'tell-worth',
      issue,
      worth: (chores.problem.issues[issue]?.a ?? []).map((v, _, all) => v - Math.min(...all)),
    });
    const start = startGame({ scene: chores, learner: 'a', agent: ingrid });
    const said = lastAnswer(
      start,
      [0, 1, 2, 3, 4].map(worth).concat({ kind: 'package', deal: [0, 4, 0, 2, 2] }),
    );
    expect(said?.move).toEqual({ kind: 'accept' });
  });

  it('lets go a turn earlier once a mediator is there', () => {
    expect(lastAnswer(quiet, [{ kind: 'mediator' }])?.reason?.numbers.aspiration).toBe(0.85);
    expect(lastAnswer(quiet, [{ kind: 'ask-offer' }])?.reason?.numbers.aspiration).toBe(0.925);
  });

  it('remembers in the next round what she was told, and answers whoever was good to deal with', () => {
    const first = startGame({ scene: tablet, learner: 'a', agent: ingrid, rounds: 2 });
    const end = lastAnswer(first, [tell, { kind: 'ask-worth', issue: 1 }, { kind: 'walk-away' }]);
    const second = end && nextRound(end.state);
    expect(second?.talks.memories.b).toMatchObject({ facts: { order: [0, 1] }, treatment: 2 });
    expect(second && lastAnswer(second, [ask])?.reason?.rule).toBe('answer-order');
  });

  it('answers, and says why, whoever has told nothing but was good to deal with or spoke of meeting again', () => {
    const first = startGame({ scene: tablet, learner: 'a', agent: ingrid, rounds: 2 });
    const promised = lastAnswer(first, [{ kind: 'future' }, ask]);
    expect(promised?.reason?.rule).toBe('answer-promise');
    const end = lastAnswer(first, [ask, { kind: 'walk-away' }]);
    const second = nextRound(end?.state as GameState) as GameState;
    const kind = lastAnswer(second, [{ kind: 'ask-worth', issue: 2 }])?.reason as Reason;
    expect(kind).toMatchObject({ rule: 'answer-kindness', issue: 2 });
    expect(describeReason(tablet, 'Ingrid', kind).sentence).toBe(
      'You have told nothing yet, but you were good to deal with: your relationship line of the last meeting was +1. So Ingrid answers, and truthfully.',
    );
  });

  it('lets go of less in the next round for whoever threatened her', () => {
    const first = startGame({
      scene: tablet,
      learner: 'a',
      agent: ingrid,
      rounds: 2,
      arguments: false,
    });
    const end = lastAnswer(first, [low, { kind: 'threaten' }, { kind: 'walk-away' }]);
    const second = end && nextRound(end.state);
    const reason = second && lastAnswer(second, [low])?.reason;
    expect(reason?.numbers.aspiration).toBe(0.94);
    expect(describeReason(tablet, 'Ingrid', reason as Reason).sentence).toContain(
      'Your relationship line of the last meeting was −2, so Ingrid lets go of less',
    );
    expect(lastAnswer(first, [low])?.reason?.numbers.aspiration).toBe(0.925);
  });
});
