import { describe, expect, it } from 'vitest';
import { concert, tablet } from '../../../../tests/cases/table-scenes.ts';
import {
  type Agent,
  agentOf,
  debrief,
  type GameState,
  startGame,
} from '../../../domain/negotiation/table/index.ts';
import { fallbackWords, namedWords, riskWords } from './next-words.ts';

const dana = agentOf('dana') as Agent;
const ended = (deal: number[], scene = tablet, learner: 'a' | 'b' = 'a'): GameState => {
  const game = startGame({ scene, learner, agent: dana });
  return { ...game, talks: { ...game.talks, ending: { kind: 'deal', deal, by: 'a' } } };
};

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

describe('the words before a better deal that is a bet', () => {
  /** $700 if over 200 come, else $500. */
  const small = ended([5, 1, 2, 1, 1], concert, 'b');

  it('name both cases for both, and every worst case that gets worse', () => {
    expect(riskWords(small, debrief(small))).toBe(
      'That deal is a bet: the gains just named are what each of you expects. If over 200 people come: −$165 for you and +$340 for Dana. If not: +$235 for you and −$60 for Dana. The worst case gets worse for you: −$165, where the deal you made has −$55. The worst case gets worse for Dana: −$60, where the deal you made has −$30.',
    );
  });

  it('are none where the better deal depends on nothing', () => {
    const plain = ended([2, 0, 0, 0, 0, 1]);
    expect(riskWords(plain, debrief(plain))).toBe('');
  });

  it('call the deal to fall back on safe only where it costs nothing in any case', () => {
    expect(fallbackWords(debrief(small))).not.toContain('safe');
    expect(fallbackWords(debrief(ended([8, 0, 0, 0, 0, 1])))).not.toContain('safe');
    const plain = ended([2, 0, 0, 0, 0, 1]);
    expect(fallbackWords(debrief(plain))).toContain('safe');
    expect(fallbackWords(debrief(plain, { limit: 120 }))).not.toContain('safe');
  });
});
