import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, words } from './presets.ts';
import { fromQuery, toQuery } from './query.ts';
import { init, type State } from './state.ts';

const tv = init('tv-show');
const tablet = init('tablet-battery');

const TV_QUERY =
  '?bet-v=1&bet-from=tv-show&bet-worthH=4&bet-worthL=2&bet-noDealA=0&bet-noDealB=3&bet-chanceA=20&bet-chanceB=80&bet-lossA=0&bet-lossB=1.5';

describe('toQuery', () => {
  it('names the example and every number, and no word of the example', () => {
    expect(toQuery(tv)).toBe(TV_QUERY);
  });

  it('leaves out what cannot be read', () => {
    const query = toQuery({ ...tv, typed: { ...tv.typed, chanceA: '120', lossB: '' } });
    expect(query).not.toMatch(/chanceA|lossB/);
    expect(query).toContain('bet-chanceB=80');
  });

  it('keeps the rest of the address letter by letter, and its own part once', () => {
    const others = '?v=1&a=4%20b&grow=1~x_y.z';
    const once = toQuery(tv, others);
    expect(once).toBe(`${others}&${TV_QUERY.slice(1)}`);
    expect(toQuery(tablet, once)).toBe(`${others}&${toQuery(tablet).slice(1)}`);
  });
});

describe('fromQuery', () => {
  it.each(['', '?v=1&together=12', '?grow=1abc'])('finds nothing of this room in "%s"', (query) => {
    expect(fromQuery(query, tv)).toBeNull();
  });

  it('starts from the example that the address names, else from that of the page', () => {
    expect(fromQuery('?bet-from=tablet-battery&bet-worthL=400', tv)).toEqual({
      ...tablet,
      typed: { ...tablet.typed, worthL: '400' },
    });
    expect(fromQuery('?bet-from=moon&bet-worthL=400', tablet)?.preset).toBe('tablet-battery');
  });

  it('takes nothing that makes no sense, of any version', () => {
    const query =
      '?bet-v=9&bet-worthH=lots&bet-chanceA=200&bet-lossB=-3&bet-buyer=%20&bet-ifH=&bet-x=1';
    expect(fromQuery(query, tv)).toEqual(tv);
  });

  it('cuts a word at forty letters and lets the unit be empty', () => {
    const state = fromQuery(`?bet-seller=${'x'.repeat(99)}&bet-unit=`, tv);
    expect(state?.words).toEqual({ ...tv.words, seller: 'x'.repeat(40), unit: '' });
  });

  const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one === one.trim());
  const anyState: fc.Arbitrary<State> = fc
    .tuple(
      fc.constantFrom('tv-show' as const, 'tablet-battery' as const),
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 }),
      fc.array(text, { minLength: 5, maxLength: 5 }),
    )
    .map(([preset, numbers, names]) => ({
      preset,
      typed: Object.fromEntries(
        fields.map((field, nth) => [field, String((numbers[nth] ?? 0) / 10)]),
      ) as State['typed'],
      words: Object.fromEntries(words.map((word, nth) => [word, names[nth]])) as State['words'],
    }));

  it('reads back whatever was written, in characters that need no escape', () => {
    fc.assert(
      fc.property(anyState, fc.webQueryParameters(), (state, others) => {
        const query = toQuery(state);
        expect(query).toMatch(/^\?[A-Za-z0-9&=+%._-]+$/);
        expect(fromQuery(query, tv)).toEqual(state);
        const foreign = others.replaceAll('bet-', '');
        expect(fromQuery(toQuery(state, foreign), tablet)).toEqual(state);
      }),
    );
  });
});
