import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenChoice } from './even-choice.ts';

describe('evenChoice', () => {
  it.each([
    [0, 5, -1, []],
    [1, 5, 0, [0]],
    [5, 5, 2, [0, 1, 2, 3, 4]],
    [9, 5, -1, [0, 2, 4, 6, 8]],
    [9, 5, 4, [0, 2, 4, 6, 8]],
    [9, 5, 7, [0, 2, 4, 7, 8]],
    [9, 5, 1, [0, 1, 4, 6, 8]],
    [312, 3, 300, [0, 300, 311]],
  ])('takes of %i places at most %i, place %i among them: %j', (length, most, kept, places) => {
    expect(evenChoice(length, most, kept)).toEqual(places);
  });

  it('has both ends and the kept place, in order, each once, with no wide gap', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 3, max: 50 }));
    fc.assert(
      fc.property(sizes, fc.nat(), ([length, most], any) => {
        const kept = any % length;
        const places = evenChoice(length, most, kept);
        expect(places).toHaveLength(Math.min(length, most));
        expect(places).toEqual([...new Set(places)].sort((i, j) => i - j));
        expect(places).toEqual(expect.arrayContaining([0, kept, length - 1]));
        const step = Math.max(1, (length - 1) / (most - 1));
        places.slice(1).forEach((place, i) => {
          expect(place - (places[i] as number)).toBeLessThan(2 * step + 1);
        });
      }),
    );
  });
});
