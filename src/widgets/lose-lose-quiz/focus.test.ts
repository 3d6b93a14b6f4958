import { describe, expect, it } from 'vitest';
import { focusAfter } from './focus.ts';
import type { QuizAction } from './state.ts';
import { init, reduce } from './state.ts';

const vignette = 'magi';
const choose: QuizAction = { type: 'choose', vignette, answer: 'give' };
const reveal: QuizAction = { type: 'reveal', vignette };
const after = (...actions: [...QuizAction[], QuizAction]) =>
  focusAfter(actions.reduce(reduce, init({ ids: [vignette, 'rota'] })), actions.at(-1) ?? reveal);

describe('focusAfter', () => {
  it('goes to the explanation once an answer is given', () => {
    expect(after(choose, reveal)).toBe('result');
  });

  it('goes to the answers, where the message is, when none is selected', () => {
    expect(after(reveal)).toBe('choice');
  });

  it('goes back to the answers when one is reconsidered', () => {
    expect(after(choose, reveal, { type: 'reconsider', vignette })).toBe('choice');
  });

  it.each<QuizAction>([
    { type: 'next' },
    { type: 'previous' },
    { type: 'restart' },
    { type: 'open', vignette },
  ])('goes to the heading after $type', (action) => {
    expect(after(action)).toBe('heading');
  });

  it.each<QuizAction>([
    choose,
    { type: 'set', vignette, term: 'deals', value: 2 },
    { type: 'unset', vignette },
  ])('stays where it is after $type', (action) => {
    expect(after(action)).toBeNull();
  });
});
