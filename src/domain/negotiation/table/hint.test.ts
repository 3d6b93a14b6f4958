import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Agent } from '../agents/agent.ts';
import { agentOf } from '../agents/everyone.ts';
import type { Move } from '../agents/move.ts';
import { gainOf } from '../agents/seat.ts';
import { type GameState, nextRound, respond, startGame } from './game.ts';
import { hint } from './hint.ts';
import { parseMove } from './move-code.ts';
import { turnLimit } from './talks.ts';

const start = (agent: string, scene = tablet) =>
  startGame({ scene, learner: 'a', agent: agentOf(agent) as Agent });
const play = (state: GameState, ...words: string[]) =>
  words.reduce((s, word) => respond(s, parseMove(tablet.problem, word) as Move).state, state);

describe('hint', () => {
  it.each([
    ['ask', 'ingrid', []],
    ['tell', 'ingrid', ['o']],
    ['tell-worth', 'ingrid', ['o', 'O0']],
    ['ask-worth', 'ingrid', ['O0', 'p000111Z10_45']],
    ['offer', 'dana', ['o']],
    ['wait', 'dana', ['o', 'p500001']],
  ])('says "%s" to %s after %j', (rule, agent, words) => {
    const advice = hint(play(start(agent), ...words));
    expect(advice?.rule).toBe(rule);
    expect(advice?.why).toMatch(/\.$/);
  });

  it('knows nothing of the values of the other side', () => {
    const other = structuredClone(tablet);
    for (const issue of other.problem.issues) issue.b = issue.b.map(() => 0);
    const game = play(start('dana'), 'o');
    const blind = { ...game, talks: { ...game.talks, scene: other } };
    expect(hint(blind)).toEqual(hint(game));
  });

  it('takes with the last word what is no worse than no deal, and leaves what is', () => {
    const held = play(start('dana'), ...new Array(turnLimit).fill('q'));
    const advice = hint(held);
    expect(['take-last', 'leave-last']).toContain(advice?.rule);
    const rich = { ...tablet, problem: { ...tablet.problem, disagreement: { a: 250, b: 30 } } };
    const poor = play(start('dana', rich), ...new Array(turnLimit).fill('q'));
    expect(hint(poor)).toMatchObject({ rule: 'leave-last', move: { kind: 'walk-away' } });
  });

  it('says to leave where nothing is to be gained, and nothing after the end', () => {
    const rich = { ...tablet, problem: { ...tablet.problem, disagreement: { a: 999, b: 30 } } };
    expect(hint(start('dana', rich))).toMatchObject({ rule: 'nothing-to-gain' });
    expect(hint(play(start('dana'), 'w'))).toBeNull();
  });

  it('leads against Ingrid to the whole pie of the tablet', () => {
    let state = start('ingrid');
    let last = hint(state);
    for (let advice = last; advice; advice = hint(state)) {
      last = advice;
      state = respond(state, advice.move).state;
    }
    expect(last).toMatchObject({ rule: 'take', move: { kind: 'accept' } });
    expect(state.talks.ending).toMatchObject({ kind: 'deal', deal: [5, 1, 0, 1, 0, 1] });
  });
});

describe('hint to somebody with a limit', () => {
  const quiet = new Array(turnLimit).fill('q');

  it('is the same for a limit that no deal is worth as much as', () => {
    const game = play(start('dana'), 'o', 'p500001');
    expect(hint(game, 40)).toEqual(hint(game));
    expect(hint(game, -5)).toEqual(hint(game));
  });

  it('counts what an offer brings from the limit, and says so', () => {
    const advice = hint(play(start('dana'), 'o'), 120);
    expect(advice?.why).toMatch(/of the way from your limit to your best/);
  });

  it('does not stand by an offer below the limit', () => {
    const game = play(start('dana'), 'o', 'p500001');
    expect(hint(game)?.rule).toBe('wait');
    expect(hint(game, 120)?.rule).toBe('offer');
  });

  it('takes with the last word what reaches the limit, and leaves what does not', () => {
    const held = play(start('ingrid'), ...quiet);
    const take = hint(held);
    expect(take?.rule).toBe('take-last');
    expect(hint(held, 41)).toMatchObject({
      rule: 'take-last',
      why: 'There is no further turn, and this reaches your limit of $41.',
    });
    expect(hint(held, 240)).toMatchObject({
      rule: 'leave-last',
      move: { kind: 'walk-away' },
      why: 'Nothing on the table reaches your limit of $240, and there is no further turn. Leave.',
    });
  });

  it('says where nothing at all reaches the limit, and goes on where the best deal just does', () => {
    expect(hint(start('dana'), 9999)).toMatchObject({
      rule: 'nothing-to-gain',
      move: { kind: 'walk-away' },
      why: 'No deal here reaches your limit of $9,999, so there is nothing to wait for. Leave.',
    });
    const { seats } = start('dana').talks;
    const best = seats.a.noDeal + gainOf(seats.a, seats.a.best);
    expect(hint(start('dana'), best)?.rule).toBe('ask');
    expect(hint(start('dana'), best + 0.01)?.rule).toBe('nothing-to-gain');
  });
});

describe('hint in a later meeting', () => {
  const meetAgain = (agent: string, ...words: string[]) => {
    const scene = { ...tablet };
    const first = startGame({ scene, learner: 'a', agent: agentOf(agent) as Agent, rounds: 3 });
    return nextRound(play(first, ...words, 'w')) as GameState;
  };
  const rankings = ['o', 'O013245', 'V0160_140_120_100_80_60_40_20_0'];

  it('does not tell again what the partner has been told before', () => {
    const again = meetAgain('ingrid', ...rankings);
    expect(again.talks.memories.b?.facts.order).toEqual([0, 1, 3, 2, 4, 5]);
    for (let state = again, advice = hint(state); advice; advice = hint(state)) {
      expect(advice.rule).not.toBe('tell');
      if (advice.move.kind === 'tell-worth') expect(advice.move.issue).not.toBe(0);
      state = respond(state, advice.move).state;
    }
  });

  it('goes on telling from where it broke off', () => {
    const again = meetAgain('ingrid', ...rankings);
    expect(again.talks.memories.a?.facts.worth).toContainEqual(expect.any(Array));
    expect(hint(again)?.move).toMatchObject({ kind: 'tell-worth', issue: 1 });
  });

  it('makes an offer at once where all was told', () => {
    const told = ['V10_45', 'V30_25', 'V20_20', 'V40_5_12', 'V56_0'];
    const again = meetAgain('ingrid', ...rankings, ...told);
    expect(hint(again)?.rule).toBe('offer');
  });

  it('does not ask again a partner to whom everything mattered', () => {
    expect(hint(meetAgain('dana', 'o'))?.rule).toBe('offer');
    expect(hint(meetAgain('dana', 'o', 'O013245'))?.rule).toBe('offer');
  });

  it('asks where nothing was asked or told before', () => {
    expect(hint(meetAgain('dana', 'q'))?.rule).toBe('ask');
  });
});
