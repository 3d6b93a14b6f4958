import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommonDenominator } from './common-denominator.ts';

describe('findCommonDenominator', () => {
  it.each<[string, number[], number | null]>([
    ['whole numbers', [0, 12, -150], 1],
    ['nothing but zero', [0], 1],
    ['tenths', [0.5, 0.3], 10],
    ['tenths with noise', [0.1 + 0.2, 0.7], 10],
    ['cents, negative too', [-12.99, 3], 100],
    ['nine digits', [0.123456789, 1], 1e9],
    ['as many digits as a step allows', [100, 0.0000001], 1e7],
    ['whole numbers up to a step', [1e9, 1], 1],
    ['whole numbers beyond a step', [2e9, 1], null],
    ['a third', [1 / 3], 3],
    ['a negative sixth', [-1 / 6, 2], 6],
    ['thirds and sevenths', [1 / 3, 2 / 7, 5], 21],
    ['a weighted twelfth', [(0.35 * 5) / 12, 0.2], 240],
    ['a quarter, for which a power of ten is enough', [0.25], 100],
    ['no fraction at all', [Math.PI, 1], null],
    ['a third cut off after twelve digits', [0.333333333333, 1], null],
    [
      'two fractions that have no denominator in common below a step',
      [1 / 99_991, 1 / 99_989, 1],
      null,
    ],
    ['a value far below a step', [1, 1e-16], 1],
    ['a value below a step, yet not noise', [1, 1e-12], null],
  ])('of %s', (_title, values, denominator) => {
    const largest = Math.max(...values.map(Math.abs)) || 1;
    expect(findCommonDenominator([values], largest)).toBe(denominator);
  });

  it('looks at every table', () => {
    expect(findCommonDenominator([[1], [0.5, 2], [0.25]], 2)).toBe(100);
  });

  it('lets a value out of all proportion have the noise of its size', () => {
    expect(findCommonDenominator([[0.1], [1e15 / 3]], 0.1)).toBe(10);
  });

  it('ends for every value there is', () => {
    const anything = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(anything, (values) => {
        const largest = Math.max(...values.map(Math.abs)) || 1;
        const denominator = findCommonDenominator([values], largest);
        if (denominator === null) return;
        expect(denominator * largest).toBeLessThanOrEqual(1e9);
        for (const value of values) {
          const whole = Math.round(value * denominator);
          expect(Math.abs(value * denominator - whole)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the denominator behind fractions of small numbers', () => {
    const over = fc.integer({ min: -999, max: 999 });
    const under = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(fc.array(fc.tuple(over, under), { minLength: 1, maxLength: 2 }), (fractions) => {
        const values = fractions.map(([p, q]) => p / q);
        const largest = Math.max(...values.map(Math.abs)) || 1;
        fc.pre(largest * fractions.reduce((all, [, q]) => all * q, 1) <= 1e9);
        const denominator = findCommonDenominator([values], largest);
        expect(denominator).not.toBeNull();
        for (const [p, q] of fractions) {
          expect((BigInt(p) * BigInt(denominator as number)) % BigInt(q)).toBe(0n);
        }
      }),
      { numRuns: 300 },
    );
  });
});
