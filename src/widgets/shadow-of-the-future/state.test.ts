import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from './query.ts';
import { boundsOf, defaults, errorOf, type Field, init, parseTerm, reduce } from './state.ts';

const start = init(defaults);
const type = (field: Field, text: string) => reduce(start, { type: 'type', field, text });

describe('a field', () => {
  it.each([
    ['givenUp', '400', 400],
    ['givenUp', '$12.50', 12.5],
    ['givenUp', '-1', null],
    ['gainPerDeal', '−20', -20],
    ['deals', '6', 6],
    ['deals', '6.5', null],
    ['deals', '1000000', null],
    ['weight', '0,9', 0.9],
    ['weight', '1.1', null],
    ['likelier', '30', 0.3],
    ['likelier', '30 %', 0.3],
    ['likelier', '101', null],
    ['likelier', 'lots', null],
  ] as const)('%s reads “%s” as %s', (field, text, value) => {
    expect(parseTerm(field, text)).toBe(value);
    expect(errorOf(field, text) === undefined).toBe(value !== null);
  });

  it('says what to write instead', () => {
    expect(errorOf('deals', 'x')).toBe('Write a whole number from 0 to 100 000.');
    expect(errorOf('likelier', '')).toBe('Write a number from −100 to 100.');
  });

  it('keeps what is typed, and the last number that it meant', () => {
    const state = reduce(type('weight', '0.5'), { type: 'type', field: 'weight', text: '0.5x' });
    expect(state.typed.weight).toBe('0.5x');
    expect(state.terms.weight).toBe(0.5);
  });

  it('has a slider with room above what it starts from', () => {
    expect(boundsOf('givenUp', defaults)).toEqual({ min: 0, max: 1000, step: 1 });
    expect(boundsOf('deals', defaults)).toEqual({ min: 0, max: 20, step: 1 });
    expect(boundsOf('gainPerDeal', { ...defaults, gainPerDeal: -5 })).toMatchObject({ min: -10 });
  });
});

describe('the address', () => {
  it.each([
    ['the start', start],
    ['a unit with a sign', reduce(start, { type: 'count-in', unit: '€' })],
    ['no unit', reduce(start, { type: 'count-in', unit: '' })],
    ['a likelihood below 0', type('likelier', '-12.5')],
  ] as const)('brings back %s', (_, state) => {
    const query = toQuery(state);
    expect(query).toMatch(/^\?[\w.~%+=&-]*$/);
    expect(fromQuery(query, init({ ...defaults, givenUp: 1, unit: 'x' }))).toEqual(state);
  });

  it('leaves out what cannot be read, and what others have written in place', () => {
    expect(toQuery(type('deals', 'many'), '?x=[1]&deals=3')).toBe(
      '?x=[1]&shadow=1&given=400&gain=150&weight=0.9&likelier=30&unit=%24',
    );
  });

  it('takes what makes no sense from the start', () => {
    const state = fromQuery('?shadow=9&deals=-4&weight=0.5&gain=', start);
    expect(state?.terms).toEqual({ ...start.terms, weight: 0.5 });
    expect(fromQuery('?x=1', start)).toBeNull();
  });
});
