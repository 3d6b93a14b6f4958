import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakEvenTerms } from './break-even.ts';
import { breakEven } from './break-even.ts';

const example = { likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 };

// 200 binary places hold every weight from 1e-9 up, and every sum of them, without rounding it.
const places = 200;
const scaled = (value: number) => BigInt(value * 2 ** places);

/** The sum of the powers of `weight`, added one by one in fixed point. */
function addedOneByOne(deals: number, weight: number): bigint {
  const factor = scaled(weight);
  let power = 1n << BigInt(places);
  let sum = 0n;
  for (let deal = 0; deal < deals; deal += 1) {
    power = (power * factor) >> BigInt(places);
    sum += power;
  }
  return sum;
}

function relativeError(deals: number, weight: number): number {
  const exact = addedOneByOne(deals, weight);
  const found = scaled(breakEven({ likelier: 1, gainPerDeal: 1, deals, weight }));
  return Number(found - exact) / Number(exact);
}

describe('breakEven', () => {
  it('is 189.77 for six deals of 150 at weight 0.9 and thirty points likelier', () => {
    expect(breakEven(example)).toBeCloseTo(189.766395, 6);
  });

  it.each([
    ['no later deal', { deals: 0 }, 0],
    ['no later deal at weight 1', { deals: 0, weight: 1 }, 0],
    ['later deals that count for nothing', { weight: 0 }, 0],
    ['a tie that is no likelier to hold', { likelier: 0 }, 0],
    ['later deals worth nothing', { gainPerDeal: 0 }, 0],
    ['a worse tie that would be worth nothing', { likelier: -0.5, gainPerDeal: 0 }, 0],
    ['a worse tie and no later deal', { likelier: -0.5, deals: 0 }, 0],
    ['minus nothing in every place', { likelier: -0, gainPerDeal: -0, deals: -0, weight: -0 }, 0],
    ['a loss too small to write', { likelier: -1e-200, gainPerDeal: 1e-200 }, 0],
    ['one later deal', { deals: 1 }, 0.3 * 150 * 0.9],
    ['later deals that count in full', { weight: 1 }, 0.3 * 150 * 6],
    ['100,000 of them', { weight: 1, deals: 100_000 }, 0.3 * 150 * 100_000],
    ['halves, which add up exactly', { likelier: 1, gainPerDeal: 64, weight: 0.5 }, 63],
    ['a harmed tie', { likelier: -1, gainPerDeal: 64, weight: 0.5 }, -63],
    ['deals you would rather not have', { likelier: 1, gainPerDeal: -64, weight: 0.5 }, -63],
    [
      'more deals than a number can count',
      { likelier: 1, gainPerDeal: 1, deals: 1e300, weight: 0.5 },
      1,
    ],
  ])('is exact for %s', (_for, terms, expected) => {
    expect(breakEven({ ...example, ...terms })).toBe(expected);
  });

  it.each([
    [
      'likelier',
      [-1.000001, 1.000001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ],
    ['gainPerDeal', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['deals', [-1, 0.5, 6.000001, Number.NaN, Number.POSITIVE_INFINITY]],
    ['weight', [-0.000001, 1.000001, Number.NaN, Number.POSITIVE_INFINITY]],
  ])('refuses %s outside its range and names it', (argument, values) => {
    for (const value of values) {
      expect(() => breakEven({ ...example, [argument]: value })).toThrow(RangeError);
      expect(() => breakEven({ ...example, [argument]: value })).toThrow(
        new RegExp(`^${argument} is ${value}\\. Write a`),
      );
    }
  });

  it.each<BreakEvenTerms>([
    { ...example, likelier: 1 },
    { ...example, likelier: -1 },
    { ...example, weight: 0 },
    { ...example, weight: 1 },
    { ...example, deals: 0 },
  ])('admits the ends of the ranges: $likelier, $deals, $weight', (terms) => {
    expect(Number.isFinite(breakEven(terms))).toBe(true);
  });
});

describe('breakEven against powers added one by one in fixed point', () => {
  const nearOne = Array.from({ length: 53 }, (_, bit) => 1 - 2 ** -(bit + 1));

  it('agrees to 1e-12 over 100,000 deals, however near to 1 the weight is', () => {
    for (const weight of [0.9, 0.999, 0.99999, 1 - 1e-9, 1 - 2 ** -53]) {
      expect(Math.abs(relativeError(100_000, weight))).toBeLessThan(1e-12);
    }
  });

  it('agrees to 1e-12 on both sides of the change from adding to the closed form', () => {
    for (const weight of nearOne) {
      for (const deals of [1, 2, 15, 16, 17, 18, 40]) {
        expect(Math.abs(relativeError(deals, weight))).toBeLessThan(1e-12);
      }
    }
  });

  it('agrees to 1e-12 for any weight and any number of deals', () => {
    const weight = fc.oneof(
      fc.double({ min: 1e-9, max: 1, noNaN: true }),
      fc.double({ min: 0.999, max: 1, noNaN: true }),
      fc.constantFrom(...nearOne),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), weight, (deals, weightOfNext) => {
        expect(Math.abs(relativeError(deals, weightOfNext))).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('breakEven for any terms', () => {
  const anyTerms = fc.record({
    likelier: fc.double({ min: -1, max: 1, noNaN: true }),
    gainPerDeal: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    deals: fc.nat({ max: 100_000 }),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const barely = (amount: number) => Math.abs(amount) * 1e-12;

  it('is finite and never -0', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const result = breakEven(terms);
        expect(Number.isFinite(result)).toBe(true);
        expect(Object.is(result, -0)).toBe(false);
      }),
    );
  });

  it('counts a single later deal at exactly its weight', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { likelier, gainPerDeal, weight } = terms;
        expect(breakEven({ ...terms, deals: 1 })).toBe(likelier * gainPerDeal * weight + 0);
      }),
    );
  });

  it('changes its sign, and nothing else, when giving harms the tie as much as it helped', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const harmed = breakEven({ ...terms, likelier: -terms.likelier });
        expect(harmed).toBe(0 - breakEven(terms));
      }),
    );
  });

  it('never lies beyond the same deals counted in full', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const inFull = Math.abs(breakEven({ ...terms, weight: 1 }));
        expect(Math.abs(breakEven(terms))).toBeLessThanOrEqual(inFull + barely(inFull));
      }),
    );
  });

  it('never falls when one more deal follows or later deals count for more', () => {
    const worthHaving = anyTerms.map((terms) => ({
      ...terms,
      likelier: Math.abs(terms.likelier),
      gainPerDeal: Math.abs(terms.gainPerDeal),
    }));
    const step = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(worthHaving, step, (terms, share) => {
        const result = breakEven(terms);
        const longer = breakEven({ ...terms, deals: terms.deals + 1 });
        const heavier = breakEven({ ...terms, weight: terms.weight + (1 - terms.weight) * share });
        expect(longer).toBeGreaterThanOrEqual(result - barely(result));
        expect(heavier).toBeGreaterThanOrEqual(result - barely(result));
      }),
    );
  });
});
