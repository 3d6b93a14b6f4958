import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareWithLast, type KeptRound } from './kept-rounds.ts';

const round = (game: string): KeptRound => ({
  game,
  opponent: 'Dana',
  deal: true,
  gain: 40,
  theirs: 50,
  percent: 58,
});
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the round before', () => {
  it('is the one that was played before on the same side of the same scenario', () => {
    expect(compareWithLast('tablet', 'a', round('1'), true)).toBeNull();
    expect(compareWithLast('tablet', 'b', round('2'), true)).toBeNull();
    expect(compareWithLast('tablet', 'a', round('3'), true)).toEqual(round('1'));
  });

  it('stays the same when the page is opened again', () => {
    compareWithLast('tablet', 'a', round('1'), true);
    compareWithLast('tablet', 'a', round('2'), true);
    expect(compareWithLast('tablet', 'a', round('2'), true)).toEqual(round('1'));
  });

  it('is not a game that was only opened from an address', () => {
    compareWithLast('tablet', 'a', round('1'), false);
    expect(compareWithLast('tablet', 'a', round('2'), true)).toBeNull();
  });

  it.each(['nonsense', '{}', '[null, 1]', '[{"game":"x"}]'])(
    'is none where the device holds %s',
    (text) => {
      kept.set('bigger-pie/practice/1/tablet.a', text);
      expect(compareWithLast('tablet', 'a', round('1'), true)).toBeNull();
    },
  );

  it('is none, without an error, where nothing can be kept', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(compareWithLast('tablet', 'a', round('1'), true)).toBeNull();
  });
});
