import { describe, expect, it } from 'vitest';
import { fields, parsePreset } from './presets.ts';
import { isUntouched } from './query.ts';
import { read } from './reading.ts';
import { init, reduce, shownWords } from './state.ts';

const tv = init('tv-show');

describe('reduce', () => {
  it('keeps what is typed letter by letter, also where it is no number', () => {
    const state = reduce(tv, { type: 'type', field: 'lossB', text: '1.' });
    expect(state.typed).toEqual({ ...tv.typed, lossB: '1.' });
    expect(isUntouched(state)).toBe(false);
  });

  it('goes back to the example that was started from', () => {
    const tablet = reduce(tv, { type: 'choose', preset: 'tablet-battery' });
    const changed = reduce(tablet, { type: 'rename', word: 'buyer', text: 'Ana' });
    expect(isUntouched(changed)).toBe(false);
    const again = reduce(changed, { type: 'choose', preset: changed.preset });
    expect(again).toEqual(init('tablet-battery'));
    expect(isUntouched(again)).toBe(true);
  });

  it('never changes an example itself', () => {
    reduce(tv, { type: 'rename', word: 'unit', text: 'euros' });
    init('tv-show').words.unit = 'pounds';
    expect(init('tv-show')).toEqual(tv);
  });

  it('takes a state from an address whole', () => {
    const state = { ...tv, typed: { ...tv.typed, worthH: '9' } };
    expect(reduce(init('tablet-battery'), { type: 'restore', state })).toBe(state);
  });
});

describe('init', () => {
  it.each(['tv-show', 'tablet-battery'] as const)(
    'starts %s with numbers that can be read',
    (id) => {
      expect(Object.keys(read(init(id)).values)).toEqual([...fields]);
    },
  );
});

describe('shownWords', () => {
  it('keeps the first word while a field is empty, but lets the unit go', () => {
    const words = { ...tv.words, buyer: ' ', seller: ' Ben ', unit: '' };
    expect(shownWords({ ...tv, words })).toEqual({ ...tv.words, seller: 'Ben', unit: '' });
  });
});

describe('parsePreset', () => {
  it.each([
    ['tv-show', 'tv-show'],
    ['toString', null],
    ['', null],
    [null, null],
  ])('reads %j as %j', (text, id) => {
    expect(parsePreset(text)).toBe(id);
  });
});
