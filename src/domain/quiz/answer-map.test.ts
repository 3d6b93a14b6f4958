import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnMap } from './answer-map.ts';
import { answerNames } from './answers.ts';

const outcomesOf = (keep: number, give: number, ask: number, leave: number) => ({
  keep: { you: keep, they: 0 },
  give: { you: give, they: 0 },
  ask: { you: ask, they: 0 },
  leave: { you: leave, they: 0 },
});

describe('placeOnMap', () => {
  it.each([
    ['the best outcome', 'keep', 1],
    ['the worst outcome', 'give', 0],
    ['one between them', 'ask', 0.75],
    ['one below zero', 'leave', 0.25],
  ] as const)('places %s at its share of the range', (_what, answer, ownGain) => {
    const outcomes = outcomesOf(200, -200, 100, -100);
    expect(placeOnMap(outcomes, answer, 1)).toEqual({ ownGain, relationship: 1 });
  });

  it('places every answer in the middle when none is better for you', () => {
    expect(placeOnMap(outcomesOf(3, 3, 3, 3), 'leave', -1)).toEqual({
      ownGain: 0.5,
      relationship: -1,
    });
  });

  it('keeps its places when your values are counted in another unit or from another zero', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    const four = fc.tuple(whole, whole, whole, whole);
    fc.assert(
      fc.property(four, fc.integer({ min: 1, max: 50 }), whole, (values, unit, zero) => {
        const before = outcomesOf(...values);
        const [keep, give, ask, leave] = values.map(
          (value) => value * unit + zero,
        ) as typeof values;
        const after = outcomesOf(keep, give, ask, leave);
        for (const answer of answerNames) {
          const { ownGain } = placeOnMap(before, answer, 0);
          expect(ownGain).toBeGreaterThanOrEqual(0);
          expect(ownGain).toBeLessThanOrEqual(1);
          expect(placeOnMap(after, answer, 0).ownGain).toBe(ownGain);
        }
      }),
    );
  });
});
