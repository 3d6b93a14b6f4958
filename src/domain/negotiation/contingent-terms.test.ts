import { describe, expect, it } from 'vitest';
import { contingentCases } from '../../../tests/cases/case-format.ts';
import { analyzeContingent } from './contingent.ts';
import type { BetTerms } from './contingent-terms.ts';

const tvShow = contingentCases[0]?.inputs as BetTerms;

describe('the terms of a bet that cannot be reckoned with', () => {
  const wrong: [string, Partial<BetTerms>][] = [
    [
      "The buyer's value in state H is NaN. Write a finite number, such as 4 or 2.5.",
      { buyerValue: { H: Number.NaN, L: 1 } },
    ],
    [
      "The buyer's value in state L is Infinity. Write a finite number, such as 4 or 2.5.",
      { buyerValue: { H: 1, L: Number.POSITIVE_INFINITY } },
    ],
    [
      "The buyer's no-deal value is NaN. Write a finite number, such as 4 or 2.5.",
      { buyerNoDeal: Number.NaN },
    ],
    [
      "The seller's cost is -Infinity. Write a finite number, such as 4 or 2.5.",
      { sellerCost: Number.NEGATIVE_INFINITY },
    ],
    [
      'The chance of H, as the buyer sees it, is 1.2. Write a number from 0 to 1.',
      { chanceOfH: { a: 1.2, b: 0.5 } },
    ],
    [
      'The chance of H, as the seller sees it, is -0.1. Write a number from 0 to 1.',
      { chanceOfH: { a: 0.5, b: -0.1 } },
    ],
    [
      'The chance of H, as the seller sees it, is NaN. Write a number from 0 to 1.',
      { chanceOfH: { a: 0.5, b: Number.NaN } },
    ],
    [
      'The largest loss of the buyer is -1. Write a finite number from 0 up: without a limit a bet can promise both any gain.',
      { largestLoss: { a: -1, b: 0 } },
    ],
    [
      'The largest loss of the seller is Infinity. Write a finite number from 0 up: without a limit a bet can promise both any gain.',
      { largestLoss: { a: 0, b: Number.POSITIVE_INFINITY } },
    ],
    [
      'The largest loss of the seller is NaN. Write a finite number from 0 up: without a limit a bet can promise both any gain.',
      { largestLoss: { a: 0, b: Number.NaN } },
    ],
  ];
  it.each(wrong)('says: %s', (message, change) => {
    expect(() => analyzeContingent({ ...tvShow, ...change })).toThrow(new RangeError(message));
  });
});
