import { describe, expect, it } from 'vitest';
import type { Answer } from '../../domain/quiz/answers.ts';
import { findContradictions } from '../../domain/quiz/contradictions.ts';
import { answeredVignettes } from './answered.ts';
import type { QuizAction } from './state.ts';
import { init, reduce } from './state.ts';
import { vignettes } from './vignettes/index.ts';

const props = { ids: ['magi', 'office-days', 'fathers-mornings'] };
const play = (...actions: QuizAction[]) => actions.reduce(reduce, init(props));
const choose = (vignette: string, answer: Answer): QuizAction => ({
  type: 'choose',
  vignette,
  answer,
});
const reveal = (vignette: string): QuizAction => ({ type: 'reveal', vignette });

describe('answeredVignettes', () => {
  it('hands the given answers on with both tables and the terms as they were moved', () => {
    const state = play(
      choose('magi', 'give'),
      reveal('magi'),
      choose('fathers-mornings', 'keep'),
      reveal('fathers-mornings'),
      { type: 'set', vignette: 'fathers-mornings', term: 'deals', value: 0 },
      choose('office-days', 'ask'),
    );
    const [magi, mornings, ...rest] = answeredVignettes(state, vignettes);
    expect(rest).toEqual([]);
    expect(magi).toMatchObject({
      id: 'magi',
      answer: 'give',
      outcomes: { give: { you: 1, they: 1 } },
    });
    expect(magi?.terms).toBeUndefined();
    expect(mornings).toMatchObject({
      answer: 'keep',
      noDeal: { you: 0 },
      terms: { deals: 0, givenUp: 240 },
    });
  });

  it('lets an answer contradict another only while the numbers say so', () => {
    const ids = ['fathers-mornings', 'wedding-photos'];
    const actions = [
      choose('fathers-mornings', 'keep'),
      reveal('fathers-mornings'),
      choose('wedding-photos', 'give'),
      reveal('wedding-photos'),
    ];
    const state = actions.reduce(reduce, init({ ids }));
    const kinds = (at: typeof state) =>
      findContradictions(answeredVignettes(at, vignettes)).map(({ kind }) => kind);
    expect(kinds(state)).toEqual(['gave-a-gift-kept-an-investment']);
    const shorter: QuizAction = {
      type: 'set',
      vignette: 'fathers-mornings',
      term: 'deals',
      value: 1,
    };
    expect(kinds(reduce(state, shorter))).toEqual([]);
  });
});
