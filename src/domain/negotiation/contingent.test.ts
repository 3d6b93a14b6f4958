import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contingentCases } from '../../../tests/cases/case-format.ts';
import { analyzeContingent, type Contract } from './contingent.ts';
import type { BetTerms } from './contingent-terms.ts';

const tvShow = contingentCases[0]?.inputs as BetTerms;

function contractFor(terms: BetTerms): Contract {
  const analysis = analyzeContingent(terms);
  if (!analysis) throw new Error('expected a contract');
  return analysis.contingent;
}

/** The two expected gains of a payment, or null when somebody could lose more than the limit. */
function gainsOf(terms: BetTerms, base: number, bonus: number): { a: number; b: number } | null {
  const { buyerValue, buyerNoDeal, sellerCost, chanceOfH, largestLoss } = terms;
  const results = [
    { a: buyerValue.H - base - bonus - buyerNoDeal, b: base + bonus - sellerCost },
    { a: buyerValue.L - base - buyerNoDeal, b: base - sellerCost },
  ] as const;
  const slack = 1e-7;
  if (base < 0 || bonus < 0) return null;
  if (results.some(({ a, b }) => a < -largestLoss.a - slack || b < -largestLoss.b - slack)) {
    return null;
  }
  const [inH, inL] = results;
  return {
    a: chanceOfH.a * inH.a + (1 - chanceOfH.a) * inL.a,
    b: chanceOfH.b * inH.b + (1 - chanceOfH.b) * inL.b,
  };
}

const smallerOf = ({ a, b }: { a: number; b: number }): number => Math.min(a, b);

describe('analyzeContingent', () => {
  const amount = fc.integer({ min: -20, max: 40 }).map((halves) => halves / 2);
  const chance = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const loss = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);
  const anyTerms: fc.Arbitrary<BetTerms> = fc.record({
    buyerValue: fc.record({ H: amount, L: amount }),
    buyerNoDeal: amount,
    sellerCost: amount,
    chanceOfH: fc.record({ a: chance, b: chance }),
    largestLoss: fc.record({ a: loss, b: loss }),
  });

  it('finds a contract that no payment on a fine grid beats, and the cheapest of its kind', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const analysis = analyzeContingent(terms);
        for (let base = 0; base <= 45; base += 0.5) {
          for (let bonus = 0; bonus <= 45; bonus += 0.5) {
            const gains = gainsOf(terms, base, bonus);
            if (!gains) continue;
            expect(analysis).not.toBeNull();
            const { contingent, fixedPrice } = analysis as NonNullable<typeof analysis>;
            const difference = contingent.smallerExpectedGain - smallerOf(gains);
            expect(difference).toBeGreaterThan(-1e-7);
            if (bonus === 0) {
              expect(fixedPrice.smallerExpectedGain - smallerOf(gains)).toBeGreaterThan(-1e-7);
            }
            if (difference > 1e-7) continue;
            expect(contingent.bonus).toBeLessThan(bonus + 1e-6);
            if (Math.abs(contingent.bonus - bonus) < 1e-6) {
              expect(contingent.base).toBeLessThan(base + 1e-6);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps both within their limits, and adds the gains up from what is real and what is a bet', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const analysis = analyzeContingent(terms);
        if (!analysis) return;
        for (const contract of [analysis.fixedPrice, analysis.contingent]) {
          const { base, bonus, expectedGain, smallerExpectedGain } = contract;
          expect(Math.min(base, bonus)).toBeGreaterThanOrEqual(0);
          const gains = gainsOf(terms, base, bonus);
          expect(gains).not.toBeNull();
          expect(expectedGain.a).toBeCloseTo(gains?.a ?? Number.NaN, 9);
          expect(expectedGain.b).toBeCloseTo(gains?.b ?? Number.NaN, 9);
          expect(smallerExpectedGain).toBe(smallerOf(expectedGain));
          expect(contract.realShare + contract.betShare).toBeCloseTo(
            expectedGain.a + expectedGain.b,
            9,
          );
          expect(contract.dealPossible).toBe(smallerExpectedGain > -1e-9);
          for (const state of ['H', 'L'] as const) {
            const { a, b } = contract.resultMinusNoDeal[state];
            expect(a + b).toBeCloseTo(contract.realValue[state], 9);
          }
        }
        expect(analysis.fixedPrice.bonus).toBe(0);
        expect(analysis.contingent.smallerExpectedGain).toBeGreaterThanOrEqual(
          analysis.fixedPrice.smallerExpectedGain - 1e-9,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('finds a contract exactly when some base keeps both within their limits', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { buyerValue, buyerNoDeal, sellerCost, largestLoss } = terms;
        const worst = Math.min(buyerValue.H, buyerValue.L) - buyerNoDeal + largestLoss.a;
        const possible = worst >= Math.max(0, sellerCost - largestLoss.b);
        expect(analyzeContingent(terms) !== null).toBe(possible);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['the buyer can lose nothing and the seller next to nothing', { a: 0, b: 0.9 }, true],
    ['the two limits leave a single base', { a: 0, b: 1 }, false],
    ['the two limits leave a single base on paper', { a: 0.3, b: 0.7 }, false],
    ['the limits miss each other by a hair', { a: 0.3, b: 0.6999999 }, true],
  ])('when %s: no payment meets the limits is %s', (_title, largestLoss, none) => {
    expect(analyzeContingent({ ...tvShow, largestLoss }) === null).toBe(none);
  });

  it.each([
    ['tenths', 0.1 + 0.2, 0.3],
    ['millions', (0.1 + 0.2) * 1e6, 3e5],
  ])('finds the single base that meets the limits on paper: %s', (_title, sellerCost, value) => {
    const terms: BetTerms = {
      buyerValue: { H: value, L: value },
      buyerNoDeal: 0,
      sellerCost,
      chanceOfH: { a: 0.5, b: 0.5 },
      largestLoss: { a: 0, b: 0 },
    };
    const contract = contractFor(terms);
    expect(contract.base / value).toBeCloseTo(1, 12);
    expect(contract.dealPossible).toBe(true);
  });

  it('finds a deal about nothing when there is nothing to gain or to lose', () => {
    const nothing: BetTerms = {
      buyerValue: { H: 0, L: 0 },
      buyerNoDeal: 0,
      sellerCost: 0,
      chanceOfH: { a: 0.5, b: 0.5 },
      largestLoss: { a: 0, b: 0 },
    };
    expect(contractFor(nothing)).toMatchObject({ base: 0, bonus: 0, dealPossible: true });
  });

  it('stops at the most the buyer can bear in the good state', () => {
    const contract = contractFor({ ...tvShow, largestLoss: { a: 0, b: 3 } });
    expect(contract.base).toBeCloseTo(1.4, 12);
    expect(contract.bonus).toBeCloseTo(2.6, 12);
    expect(contract.expectedGain.a).toBeCloseTo(0.48, 12);
    expect(contract.expectedGain.b).toBeCloseTo(0.48, 12);
  });

  it('goes to the limit of the buyer in both states when the seller still expects less', () => {
    const dear: BetTerms = {
      buyerValue: { H: 8, L: 5 },
      buyerNoDeal: 0,
      sellerCost: 10,
      chanceOfH: { a: 0.5, b: 0.5 },
      largestLoss: { a: 0, b: 10 },
    };
    expect(contractFor(dear)).toMatchObject({
      base: 5,
      bonus: 3,
      expectedGain: { a: 0, b: -3.5 },
      smallerExpectedGain: -3.5,
      dealPossible: false,
    });
  });

  it('pays half of the surplus each at a fixed price when both see the same chances', () => {
    const same: BetTerms = {
      buyerValue: { H: 10, L: 6 },
      buyerNoDeal: 0,
      sellerCost: 2,
      chanceOfH: { a: 0.5, b: 0.5 },
      largestLoss: { a: 10, b: 10 },
    };
    const analysis = analyzeContingent(same);
    expect(analysis?.contingent).toEqual(analysis?.fixedPrice);
    expect(analysis?.contingent).toMatchObject({
      base: 5,
      bonus: 0,
      smallerExpectedGain: 3,
      betShare: 0,
      realShare: 6,
      mostlyBet: false,
    });
  });

  it('warns of a bet only where the bet is the larger part', () => {
    expect(contractFor(tvShow)).toMatchObject({ mostlyBet: true });
    expect(contractFor(tvShow).realShare).toBeCloseTo(-0.6, 12);
    const small = { ...tvShow, sellerCost: 1, chanceOfH: { a: 0.4, b: 0.5 } };
    expect(contractFor(small).betShare).toBeGreaterThan(0);
    expect(contractFor(small).mostlyBet).toBe(false);
    expect(analyzeContingent(tvShow)?.fixedPrice.mostlyBet).toBe(false);
  });

  it('does not warn when the bet and the real part are equal', () => {
    const even: BetTerms = {
      buyerValue: { H: 4, L: 2 },
      buyerNoDeal: 0,
      sellerCost: 2,
      chanceOfH: { a: 0.25, b: 0.75 },
      largestLoss: { a: 1, b: 0.25 },
    };
    expect(contractFor(even)).toMatchObject({
      base: 1.75,
      bonus: 1,
      realShare: 0.5,
      betShare: 0.5,
      mostlyBet: false,
    });
  });

  it('bets no further than both chances of 1 or of 0 allow', () => {
    const sure = { ...tvShow, sellerCost: 1 };
    expect(contractFor({ ...sure, chanceOfH: { a: 1, b: 1 } })).toMatchObject({
      base: 2,
      bonus: 0.5,
      smallerExpectedGain: 1.5,
    });
    expect(contractFor({ ...sure, chanceOfH: { a: 0, b: 0 } })).toMatchObject({
      base: 1.5,
      bonus: 0,
      smallerExpectedGain: 0.5,
    });
  });

  it('never pays the buyer, even where the seller would', () => {
    const glad = { ...tvShow, sellerCost: -5, buyerValue: { H: 1, L: 1 } };
    expect(contractFor(glad)).toMatchObject({ base: 0, bonus: 0 });
  });
});
