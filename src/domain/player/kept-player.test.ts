import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptPlayer, parseKeptPlayer } from './kept-player.ts';

const empty: KeptPlayer = { rate: 1, keys: true, source: null, episodes: {}, offsets: {} };
const full: KeptPlayer = {
  rate: 1.5,
  keys: false,
  source: 'clock',
  episodes: {
    'letting-go': {
      at: { narration: 312.4, clock: 20 },
      heard: [[0, 122]],
      chapters: ['introduction'],
      clock: { startedAt: 1_790_000_000_000, baseSeconds: 20, rate: 1.5 },
    },
  },
  offsets: { 'episode.mp3 1234': 30.5 },
};

describe('parseKeptPlayer', () => {
  it('reads back what was kept', () => {
    expect(parseKeptPlayer(JSON.stringify(full))).toEqual(full);
  });

  it.each([null, '', '{', 'null', '[]', '"x"', '7'])('remembers nothing from %j', (text) => {
    expect(parseKeptPlayer(text)).toEqual(empty);
  });

  it.each([
    { ...full, rate: 9 },
    { ...full, rate: 'fast' },
    { ...full, offsets: null },
    { ...full, offsets: { a: 'soon' } },
    { ...full, episodes: { x: null } },
    { ...full, episodes: { x: { at: { narration: 'soon' }, heard: [], chapters: [] } } },
    { ...full, episodes: { x: { at: {}, heard: [['a', 2]], chapters: [] } } },
    { ...full, episodes: { x: { at: {}, heard: 7, chapters: [] } } },
    { ...full, episodes: { x: { at: {}, heard: [] } } },
  ])('forgets a memory that it cannot use: %j', (kept) => {
    expect(parseKeptPlayer(JSON.stringify(kept))).toEqual(empty);
  });

  it('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const value of [one, { ...full, episodes: one, offsets: other }])
          expect(() => parseKeptPlayer(JSON.stringify(value))).not.toThrow();
      }),
    );
  });
});
