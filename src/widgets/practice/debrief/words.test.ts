import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import {
  type Agent,
  agentOf,
  debrief,
  type GameState,
  startGame,
} from '../../../domain/negotiation/table/index.ts';
import { namedWords, rewardRows } from './words.ts';

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

describe('the words above the better deals', () => {
  const game = startGame({ scene: tablet, learner: 'a', agent: dana });
  const told = debrief(game);
  const some = (all: number, named: number) => ({
    ...told,
    betterForBoth: new Array(all),
    betterNamed: new Array(named),
  });

  it.each([
    [1, 1, 'It is the only one.'],
    [18, 18, 'All of them, from the best for you to the best for Dana.'],
    [
      312,
      40,
      '40 of 312, spread evenly from the best for you to the best for Dana. The deal above is one of them.',
    ],
  ])('say of %i deals, %i named: %s', (all, named, words) => {
    expect(namedWords(game, some(all, named))).toBe(words);
  });
});
