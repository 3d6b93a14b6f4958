import { describe, expect, it } from 'vitest';
import { fromQuery, MOST_STEPS, type State, toQuery } from './state.ts';

const start: State = { scene: 'tablet', a: 'ingrid', b: 'ingrid', step: 0 };
const scenes = ['tablet', 'chores'];

describe('the address of two agents', () => {
  it.each<State>([
    start,
    { ...start, step: 7 },
    { scene: 'chores', a: 'dana', b: 'ingrid', step: MOST_STEPS },
  ])('comes back as it was written: %o', (state) => {
    expect(fromQuery(toQuery(state, start), start, scenes)).toEqual(state);
    expect(fromQuery(toQuery(state, null), { ...start, a: 'dana' }, scenes)).toEqual(state);
  });

  it('is empty for the page as it begins, and leaves alone what others have written', () => {
    expect(toQuery(start, start)).toBe('');
    expect(toQuery({ ...start, a: 'dana' }, start, '?x=1&a=old')).toBe(
      '?x=1&over=tablet&a=dana&b=ingrid',
    );
  });

  it('opens to the same on a page that begins otherwise', () => {
    const state: State = { ...start, b: 'dana' };
    const otherwise: State = { scene: 'chores', a: 'dana', b: 'ingrid', step: 3 };
    expect(fromQuery(toQuery(state, start), { ...otherwise, step: 0 }, scenes)).toEqual(state);
  });

  it.each(['?over=moon&a=x&b=&step=-1', '?step=1e3', '?step=999', '?%%'])(
    'takes what makes no sense from the page: %s',
    (query) => {
      expect(fromQuery(query, start, scenes)).toEqual(start);
    },
  );

  it('never goes beyond the last word there can be', () => {
    expect(fromQuery('?step=99', start, scenes).step).toBe(MOST_STEPS);
  });
});
