import { describe, expect, it } from 'vitest';
import type { Answer } from '../../domain/quiz/answers.ts';
import { setTerm } from './set-term.ts';
import type { QuizAction } from './state.ts';
import { chosenAnswer, givenAnswers, init, reduce, termsOf } from './state.ts';

const props = { ids: ['magi', 'office-days', 'fathers-mornings'] };
const play = (...actions: QuizAction[]) => actions.reduce(reduce, init(props));
const choose = (vignette: string, answer: Answer): QuizAction => ({
  type: 'choose',
  vignette,
  answer,
});
const reveal = (vignette: string): QuizAction => ({ type: 'reveal', vignette });
const next: QuizAction = { type: 'next' };
const previous: QuizAction = { type: 'previous' };

describe('reduce', () => {
  it('begins at the first vignette with nothing selected and nothing open', () => {
    const state = init(props);
    expect(state).toMatchObject({ position: 0, chosen: {}, revealed: [], missing: null });
    expect(chosenAnswer(state, 'magi')).toBeNull();
  });

  it('selects without giving the answer, and lets the selection change', () => {
    const state = play(choose('magi', 'give'), choose('magi', 'ask'));
    expect(chosenAnswer(state, 'magi')).toBe('ask');
    expect(givenAnswers(state)).toEqual([]);
  });

  it('gives the selected answer on reveal', () => {
    const state = play(choose('magi', 'give'), reveal('magi'));
    expect(givenAnswers(state)).toEqual([{ vignette: 'magi', answer: 'give' }]);
  });

  it('asks for a selection when there is none to reveal, until one is made', () => {
    const state = play(reveal('magi'));
    expect(state).toMatchObject({ missing: 'magi', revealed: [] });
    expect(reduce(state, choose('magi', 'keep')).missing).toBeNull();
    expect(reduce(state, next).missing).toBeNull();
  });

  it('holds a given answer until it is reconsidered', () => {
    const given = play(choose('magi', 'give'), reveal('magi'));
    expect(reduce(given, choose('magi', 'ask'))).toBe(given);
    const open = reduce(given, { type: 'reconsider', vignette: 'magi' });
    expect(givenAnswers(open)).toEqual([]);
    expect(chosenAnswer(open, 'magi')).toBe('give');
    expect(chosenAnswer(reduce(open, choose('magi', 'ask')), 'magi')).toBe('ask');
  });

  it('goes one past the last vignette, to the summary, and no further', () => {
    expect(play(next, next, next).position).toBe(3);
    expect(play(next, next, next, next).position).toBe(3);
    expect(play(previous).position).toBe(0);
    expect(play(next, next, previous).position).toBe(1);
  });

  it('opens a vignette from the summary and keeps the answers', () => {
    const state = play(choose('magi', 'give'), reveal('magi'), next, next, next);
    const opened = reduce(state, { type: 'open', vignette: 'office-days' });
    expect(opened).toEqual({ ...state, position: 1 });
    expect(reduce(state, { type: 'open', vignette: 'nobody' })).toBe(state);
  });

  it('lists given answers in the order of the vignettes, not of the answering', () => {
    const state = play(
      choose('office-days', 'ask'),
      reveal('office-days'),
      choose('magi', 'keep'),
      reveal('magi'),
    );
    expect(givenAnswers(state).map(({ vignette }) => vignette)).toEqual(['magi', 'office-days']);
  });

  it('forgets everything on restart', () => {
    const moved: QuizAction = { type: 'set', vignette: 'magi', term: 'deals', value: 3 };
    const state = play(choose('magi', 'give'), reveal('magi'), moved, next, { type: 'restart' });
    expect(state).toEqual(init(props));
  });

  it.each<[string, QuizAction]>([
    ['an unknown vignette', choose('nobody', 'ask')],
    ['a name that every object has', choose('constructor', 'ask')],
    ['revealing an unknown vignette', reveal('nobody')],
    ['reconsidering what is not given', { type: 'reconsider', vignette: 'magi' }],
    ['stepping before the first', previous],
  ])('returns the same state for %s', (_what, action) => {
    const state = init(props);
    expect(reduce(state, action)).toBe(state);
  });

  it('shows each vignette once however often it is named', () => {
    expect(init({ ids: ['magi', 'magi', 'office-days'] }).ids).toEqual(['magi', 'office-days']);
  });
});

describe('the terms of a tie', () => {
  const terms = { givenUp: 400, likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 };
  const set = (vignette: string, term: keyof typeof terms, value: number) =>
    setTerm(vignette, term, value) ?? expect.fail();

  it('are as the vignette states them until they are moved, one vignette at a time', () => {
    const state = play(set('magi', 'givenUp', 120), set('magi', 'deals', 2.6));
    expect(termsOf(state, { id: 'magi', terms })).toEqual({ ...terms, givenUp: 120, deals: 3 });
    expect(termsOf(state, { id: 'office-days', terms })).toEqual(terms);
  });

  it('are absent where the vignette has none', () => {
    expect(termsOf(play(set('magi', 'deals', 2)), { id: 'magi' })).toBeNull();
  });

  it('are not set to what is not a number', () => {
    expect(setTerm('magi', 'deals', Number.NaN)).toBeNull();
  });

  it('stay within their limits', () => {
    const state = play(set('magi', 'weight', 7), set('magi', 'likelier', -7));
    expect(state.moved.magi).toEqual({ weight: 1, likelier: -1 });
  });

  it('go back to what the vignette states, one vignette at a time', () => {
    const state = play(set('magi', 'givenUp', 120), set('office-days', 'deals', 2));
    const back = reduce(state, { type: 'unset', vignette: 'magi' });
    expect(termsOf(back, { id: 'magi', terms })).toEqual(terms);
    expect(termsOf(back, { id: 'office-days', terms })).toEqual({ ...terms, deals: 2 });
  });

  it('leave the same state when they are set to what they are', () => {
    const state = play(set('magi', 'deals', 2));
    expect(reduce(state, set('magi', 'deals', 2))).toBe(state);
  });
});
