import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromQuery, holdsSheet, toQuery } from './query.ts';
import { blank, fields, init, notes, reduce, type State } from './state.ts';

const piano = init('piano');
const PIANO =
  '?v=1&from=piano&side=seller&unit=%24&alt=4200_100_0_0&alt=5500_75_1500_2&wait=0&low=4000&high=8000&target=4600&hope=6800';

describe('toQuery', () => {
  it('holds every number, and names the start that knows the names', () => {
    expect(toQuery(piano)).toBe(PIANO);
  });

  it('holds no word that the learner wrote', () => {
    let state: State = { ...piano, id: 'abc1' };
    for (const note of notes) state = reduce(state, { type: 'note', note, text: `secret ${note}` });
    state = reduce(state, { type: 'alternative', nth: 0, part: 'name', text: 'secret uncle' });
    expect(toQuery(state)).not.toMatch(/secret|uncle/);
    expect(toQuery(state)).toContain('from=own');
    expect(toQuery(state)).toMatch(/&sheet=abc1$/);
  });

  it('leaves empty what cannot be read, and keeps what others wrote', () => {
    const state = reduce(piano, { type: 'alternative', nth: 0, part: 'chance', text: 'often' });
    expect(toQuery(state, '?x=%20y&alt=1')).toBe(
      `?x=%20y&${PIANO.slice(1).replace('4200_100_0_0', '4200__0_0')}`,
    );
  });
});

describe('fromQuery', () => {
  it.each(['', '?v=1', '?low=3'])('finds no sheet in "%s"', (query) => {
    expect(holdsSheet(query)).toBe(false);
  });

  it('brings the piano back with its names', () => {
    expect(fromQuery(PIANO)).toEqual(piano);
  });

  it('takes nothing that makes no sense, of any version', () => {
    const query =
      '?v=9&from=moon&side=up&alt=lots_200_x_-1&alt=5&low=much&wait=500&sheet=%3Cb%3E&unit=';
    expect(fromQuery(query)).toEqual({
      ...init('own'),
      unit: '',
      alternatives: [blank, { ...blank, value: '5' }],
    });
  });

  it('takes five alternatives at most', () => {
    expect(fromQuery(`?${'&alt=1'.repeat(9)}`).alternatives).toHaveLength(5);
  });

  const number = fc.integer({ min: -99_999, max: 99_999 }).map((one) => String(one / 10));
  const percent = fc.integer({ min: 0, max: 1000 }).map((one) => String(one / 10));
  const anyState: fc.Arbitrary<State> = fc
    .record({
      side: fc.constantFrom('seller' as const, 'buyer' as const),
      unit: fc.constantFrom('$', 'points', '', 'kr & øre'),
      alternatives: fc.array(
        fc.record({
          name: fc.constant(''),
          value: number,
          chance: percent,
          ifItFails: number,
          delay: percent,
        }),
        { minLength: 1, maxLength: 5 },
      ),
      typed: fc.record({
        wait: percent,
        low: number,
        high: number,
        target: fc.option(number, { nil: '' }),
        hope: fc.option(number, { nil: '' }),
      }),
      id: fc.constantFrom('', 'k3f9x'),
    })
    .map((some) => ({ ...init('own'), ...some }));

  it('reads back whatever was written, in characters that need no escape', () => {
    fc.assert(
      fc.property(anyState, fc.webQueryParameters(), (state, others) => {
        const query = toQuery(state);
        expect(query).toMatch(/^\?[A-Za-z0-9&=+%._-]+$/);
        expect(fromQuery(query)).toEqual(state);
        const names = [...fields, 'v', 'from', 'side', 'unit', 'alt', 'sheet'];
        const foreign = others
          .split('&')
          .filter((one) => !names.includes(one.split('=')[0] ?? ''))
          .join('&');
        expect(fromQuery(toQuery(state, foreign))).toEqual(state);
      }),
    );
  });
});
