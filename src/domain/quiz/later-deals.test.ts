import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven } from './break-even.ts';
import { dealsToRepay, foreverValue, laterDeal, likelierToRepay } from './later-deals.ts';

const school = { likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 };

const someTerms = fc.record({
  likelier: fc.integer({ min: -100, max: 100 }).map((percent) => percent / 100),
  gainPerDeal: fc.integer({ min: -500, max: 500 }),
  deals: fc.integer({ min: 0, max: 60 }),
  weight: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
});

describe('a later deal', () => {
  it('counts less than the one before, and adds to what is there', () => {
    const deals = [1, 2, 6].map((nth) => laterDeal(school, nth));
    expect(deals.map(({ adds }) => adds)).toEqual([
      expect.closeTo(40.5, 9),
      expect.closeTo(36.45, 9),
      expect.closeTo(23.914845, 6),
    ]);
    expect(deals[2]?.together).toBeCloseTo(189.77, 2);
    expect(deals[1]?.counts).toBeCloseTo(0.81, 12);
  });

  it('adds, deal by deal, up to the break-even', () => {
    fc.assert(
      fc.property(someTerms, (terms) => {
        let sum = 0;
        for (let nth = 1; nth <= terms.deals; nth += 1) sum += laterDeal(terms, nth).adds;
        expect(sum).toBeCloseTo(breakEven(terms), 6);
      }),
    );
  });
});

describe('deals without end', () => {
  it.each([
    [{ ...school }, 405],
    [{ ...school, weight: 0 }, 0],
    [{ ...school, weight: 1 }, Number.POSITIVE_INFINITY],
    [{ ...school, weight: 1, likelier: -0.1 }, Number.NEGATIVE_INFINITY],
    [{ ...school, weight: 1, likelier: 0 }, 0],
    [{ ...school, likelier: -0.3 }, -405],
  ])('bring back what %o comes to: %d', (terms, value) => {
    expect(foreverValue(terms)).toBeCloseTo(value, 9);
  });

  it('are what many deals come near to', () => {
    fc.assert(
      fc.property(someTerms, (terms) => {
        if (terms.weight > 0.97) return;
        expect(breakEven({ ...terms, deals: 2000 })).toBeCloseTo(foreverValue(terms), 6);
      }),
    );
  });
});

describe('the deal with which a concession is earned back', () => {
  it.each([
    [120, 4],
    [400, 42],
    [405, null],
    [40, 1],
    [0, 0],
    [1e6, null],
  ])('for %d is %s', (givenUp, deals) => {
    expect(dealsToRepay(school, givenUp)).toBe(deals);
  });

  it.each([
    ['a weight of 1', { ...school, weight: 1 }, 400, 9],
    ['a weight of 1, exactly', { ...school, weight: 1, likelier: 0.5 }, 150, 2],
    [
      'a product that misses 29 by rounding',
      { ...school, weight: 1, likelier: 0.29, gainPerDeal: 100 },
      29,
      1,
    ],
    ['a weight of 0', { ...school, weight: 0 }, 1, null],
    ['a tie that giving harms', { ...school, likelier: -0.3 }, 1, null],
    ['deals that cost', { ...school, gainPerDeal: -5 }, 1, null],
    ['two losses, which are a gain', { ...school, likelier: -0.3, gainPerDeal: -150 }, 120, 4],
  ] as const)('with %s', (_, terms, givenUp, deals) => {
    expect(dealsToRepay(terms, givenUp)).toBe(deals);
  });

  it('is the first of all that are enough, counted one by one', () => {
    fc.assert(
      fc.property(someTerms, fc.integer({ min: 0, max: 3000 }), (terms, givenUp) => {
        // What only deals without end would repay is reached by rounding long before.
        if (Math.abs(foreverValue(terms) - givenUp) < 1e-6) return;
        let counted: number | null = null;
        for (let deals = 0; deals <= 400 && counted === null; deals += 1)
          if (breakEven({ ...terms, deals }) >= givenUp - 1e-9) counted = deals;
        const found = dealsToRepay(terms, givenUp);
        if (counted !== null || found === null || found <= 400) expect(found).toBe(counted);
      }),
      { numRuns: 400 },
    );
  });
});

describe('how much likelier the tie would have to be', () => {
  it('repays exactly what is given up', () => {
    const likelier = likelierToRepay(school, 400) ?? Number.NaN;
    expect(breakEven({ ...school, likelier })).toBeCloseTo(400, 9);
    expect(likelier).toBeCloseTo(0.632, 3);
  });

  it('is nothing for nothing, and cannot be had where certainty is not enough', () => {
    expect(likelierToRepay(school, 0)).toBe(0);
    expect(likelierToRepay(school, 1000)).toBeNull();
    expect(likelierToRepay({ ...school, deals: 0 }, 1)).toBeNull();
  });
});
