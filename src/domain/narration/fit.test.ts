import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPauses, weighPauses } from './fit.ts';

const spoken = (...voices: string[]) =>
  voices.map((voice) => ({ voice: voice === 'n' ? ('narrator' as const) : ('partner' as const) }));

describe('weighPauses', () => {
  it.each([
    ['one sentence', [spoken('n')], [3]],
    ['a voice that goes on', [spoken('n', 'n', 'n')], [1, 1, 3]],
    ['a change of speaker', [spoken('n', 'p', 'n')], [1.4, 1.4, 3]],
    ['the end of a paragraph', [spoken('n', 'n'), spoken('n')], [1, 2, 3]],
    ['a paragraph that ends with a change of speaker', [spoken('n'), spoken('p')], [2, 3]],
    ['nothing', [], []],
  ])('weighs %s', (_, paragraphs, weights) => {
    expect(weighPauses(paragraphs)).toEqual(weights);
  });
});

describe('fitPauses', () => {
  it('spreads what is left by weight, and the last pause takes the rest', () => {
    expect(fitPauses([100, 200, 50], [1, 2, 3], 1000)).toEqual({
      starts: [0, 208, 624],
      pauses: [108, 216, 326],
    });
  });

  it('leaves no pause when the speech fills the slot', () => {
    expect(fitPauses([600, 400], [1, 3], 1000).pauses).toEqual([0, 0]);
  });

  it.each([
    ['speech that is a sample too long', [600, 401], [1, 3]],
    ['a pause without a weight', [10, 10], [1, 0]],
    ['fewer weights than sentences', [10, 10], [1]],
  ])('refuses %s', (_, speech, weights) => {
    expect(() => fitPauses(speech, weights, 1000)).toThrow(RangeError);
  });

  it('fills the slot to the sample, with no pause below zero and none that breaks the order of weights', () => {
    const sentence = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(1, 1.4, 2, 3));
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 60 }),
        fc.nat({ max: 3_000_000 }),
        (sentences, free) => {
          const speech = sentences.map(([length]) => length);
          const weights = sentences.map(([, weight]) => weight);
          const slot = speech.reduce((sum, length) => sum + length, free);
          const { starts, pauses } = fitPauses(speech, weights, slot);
          expect(pauses.every((pause) => Number.isInteger(pause) && pause >= 0)).toBe(true);
          const last = speech.length - 1;
          expect((starts[last] ?? 0) + (speech[last] ?? 0) + (pauses[last] ?? 0)).toBe(slot);
          starts.slice(1).forEach((start, index) => {
            expect(start).toBe((starts[index] ?? 0) + (speech[index] ?? 0) + (pauses[index] ?? 0));
          });
          pauses.slice(0, -1).forEach((pause, index) => {
            const fair =
              (free * (weights[index] ?? 0)) / weights.reduce((sum, one) => sum + one, 0);
            expect(Math.abs(pause - fair)).toBeLessThan(1.001);
          });
        },
      ),
    );
  });
});
