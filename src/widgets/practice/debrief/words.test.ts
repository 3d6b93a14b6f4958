import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import {
  type Agent,
  agentOf,
  debrief,
  type GameState,
  nextRound,
  respond,
  startGame,
} from '../../../domain/negotiation/table/index.ts';
import { memoryWords, rewardRows } from './words.ts';

const dana = agentOf('dana') as Agent;
const ended = (deal: number[]): GameState => {
  const game = startGame({ scene: tablet, learner: 'a', agent: dana });
  return { ...game, talks: { ...game.talks, ending: { kind: 'deal', deal, by: 'a' } } };
};

describe('the question about the limit', () => {
  const answerOf = (game: GameState, limit: number | null) =>
    rewardRows(game, debrief(game, { limit })).find(({ question }) => question.includes('limit'))
      ?.answer;

  it.each([
    [[2, 0, 0, 0, 0, 1], 120, 'No: it is worth $115 to you, and your limit was $120.'],
    [[2, 0, 0, 0, 0, 1], 115, 'Yes: it is worth $115 to you, and your limit was $115.'],
    [[2, 0, 0, 0, 0, 1], null, 'Yes: it is worth $75 more to you than no deal.'],
    [[8, 0, 0, 0, 0, 1], null, 'No: leaving would have been worth $45 more to you.'],
    [
      [8, 0, 0, 0, 0, 1],
      -10,
      'Yes: it is worth −$5 to you, and your limit was −$10. But leaving would have been worth $45 more to you.',
    ],
    [
      [8, 0, 0, 0, 0, 1],
      60,
      'No: it is worth −$5 to you, and your limit was $60. Leaving would have been worth $45 more to you.',
    ],
    [[6, 0, 0, 0, 0, 0], null, 'Yes: it is worth as much to you as no deal.'],
  ])('is answered for the deal %j and the limit %s', (deal, limit, answer) => {
    expect(answerOf(ended(deal), limit)).toBe(answer);
  });

  it('is answered without a deal', () => {
    const game = startGame({ scene: tablet, learner: 'a', agent: dana });
    expect(answerOf(game, 120)).toBe('You did not close.');
  });
});

describe('the words about a partner who remembers', () => {
  const leave = (game: GameState) => respond(game, { kind: 'walk-away' }).state;
  const start = (rounds: number) =>
    leave(startGame({ scene: tablet, learner: 'a', agent: dana, rounds }));

  it('stand only where the two meet again', () => {
    expect(memoryWords(start(1))).toBe('');
    const first = start(2);
    expect(memoryWords(first)).toBe('A partner who comes back remembers it.');
    expect(memoryWords(leave(nextRound(first) as GameState))).toBe('');
  });
});
