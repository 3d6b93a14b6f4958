import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNames } from '../../domain/quiz/answers.ts';
import { admitTerm, priceOfRelationship } from '../../domain/quiz/relationship-price.ts';
import { formulaOf, priceBars, priceSentence } from './price-words.ts';
import { vignettes } from './vignettes/index.ts';
import { dollars } from './vignettes/vignette.ts';

const wedding = { givenUp: 400, likelier: 0.3, gainPerDeal: 150, deals: 6, weight: 0.9 };
const days = { kind: 'count', one: 'day', many: 'days' } as const;
const termsOf = (id: string) =>
  vignettes.find((vignette) => vignette.id === id)?.terms ?? expect.fail();

const anyTerms = fc
  .tuple(fc.nat(5000), fc.double({ noNaN: true }), fc.integer(), fc.nat(200), fc.double())
  .map(([givenUp, likelier, gainPerDeal, deals, weight]) => ({
    givenUp,
    likelier: admitTerm('likelier', likelier) ?? 0,
    gainPerDeal: admitTerm('gainPerDeal', gainPerDeal) ?? 0,
    deals,
    weight: admitTerm('weight', weight) ?? 1,
  }));

describe('priceSentence', () => {
  it.each([
    [
      'a gift that comes back in part',
      wedding,
      'You priced this relationship at about $210: you gave up $400, and later deals bring back about $190 of it.',
    ],
    [
      'an investment',
      { ...wedding, givenUp: 120 },
      'Giving was an investment: $120 today for about $190 later, which leaves about $70 over if the guesses hold.',
    ],
    [
      'a sacrifice that is repaid to the cent',
      { ...wedding, givenUp: 900, likelier: 1, weight: 1 },
      'Giving was an investment: $900 today for about $900 later, which just comes back if the guesses hold.',
    ],
    [
      'an investment of 42 later jobs, which repay some cents more than was given',
      { ...wedding, deals: 42 },
      'Giving was an investment: $400 today for about $400 later, which just comes back if the guesses hold.',
    ],
    [
      'a gift of some cents',
      { ...wedding, deals: 41 },
      'You priced this relationship at next to nothing: you gave up $400, and later deals bring back about $400 of it.',
    ],
    [
      'a gift of which nothing comes back',
      { ...wedding, deals: 0 },
      'You priced this relationship at about $400: by these guesses nothing of it comes back.',
    ],
    [
      'a gift that also harms the tie',
      { ...wedding, likelier: -1, weight: 1 },
      'You priced this relationship at about $1,300: $400 today, and about $900 more that by these guesses it costs you later.',
    ],
    [
      'nothing for nothing',
      { ...wedding, givenUp: 0, deals: 0 },
      'Nothing is given up here, and by these guesses nothing comes back.',
    ],
  ])('words %s', (_what, terms, sentence) => {
    expect(priceSentence(terms, dollars, 'give')).toBe(sentence);
  });

  it('words the two situations in which the break-even is zero and below', () => {
    expect(priceSentence(termsOf('holiday-cover'), days, 'give')).toBe(
      'You priced this relationship at about 2 days: by these guesses nothing of it comes back.',
    );
    expect(priceSentence(termsOf('cafe-share'), dollars, 'leave')).toMatch(
      /^Giving would price this relationship at about \$4,\d{3}: \$4,500 today, and about \$2\d\d more/,
    );
  });

  it('says what giving would do until giving is the answer', () => {
    for (const answer of [null, 'keep', 'ask', 'leave'] as const) {
      expect(priceSentence(wedding, dollars, answer)).toMatch(/^Giving would price .* would give/);
      expect(priceSentence({ ...wedding, givenUp: 1 }, dollars, answer)).toMatch(
        /^Giving would be/,
      );
    }
  });

  it('never grades and never shows what is no number', () => {
    const answer = fc.constantFrom(null, ...answerNames);
    fc.assert(
      fc.property(anyTerms, answer, (terms, given) => {
        const sentence = priceSentence(terms, dollars, given);
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|wrong|correct|right|score/);
        const gift = priceOfRelationship(terms).kind === 'gift';
        expect(/price/.test(sentence)).toBe(gift);
      }),
    );
  });
});

describe('formulaOf', () => {
  it('puts the numbers of the situation in their places', () => {
    expect(formulaOf(wedding, dollars)).toEqual({
      likelier: '0.3',
      gain: '$150',
      weight: '0.9',
      powers: [1, 2, 6],
      gap: true,
      sumOfWeights: '4.217',
      breakEven: '$189.77',
    });
  });

  it.each([
    [0, [], false, '0'],
    [1, [1], false, '0.9'],
    [3, [1, 2, 3], false, '2.439'],
    [4, [1, 2, 4], true, '3.095'],
  ])('writes out %s later deals', (deals, powers, gap, sumOfWeights) => {
    expect(formulaOf({ ...wedding, deals }, dollars)).toMatchObject({ powers, gap, sumOfWeights });
  });

  it('writes losses with a true minus sign and counts with their unit', () => {
    const terms = { ...wedding, likelier: -0.5, gainPerDeal: 2, deals: 1, weight: 1 };
    expect(formulaOf(terms, days)).toMatchObject({
      likelier: '−0.5',
      gain: '2 days',
      breakEven: '−1 day',
    });
  });
});

describe('priceBars', () => {
  it('cuts what comes back into one slice for each later deal, each smaller by the weight', () => {
    const { givenUp, repaid } = priceBars(wedding);
    expect(givenUp).toBe(100);
    expect(repaid).toHaveLength(6);
    expect(repaid[0]).toBeCloseTo((100 * 0.3 * 150 * 0.9) / 400, 9);
    expect(repaid[1]).toBeCloseTo((repaid[0] ?? 0) * 0.9, 9);
  });

  it('draws very many deals as one slice, and nothing where nothing comes back', () => {
    expect(priceBars({ ...wedding, deals: 61 }).repaid).toHaveLength(1);
    expect(priceBars({ ...wedding, deals: 0 }).repaid).toEqual([]);
    expect(priceBars({ ...wedding, likelier: -0.2 })).toEqual({ givenUp: 100, repaid: [] });
    expect(priceBars({ ...wedding, givenUp: 0, deals: 0 })).toEqual({ givenUp: 0, repaid: [] });
  });

  it('draws the longer of the two over the full width, and the other in proportion', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { givenUp, breakEven } = priceOfRelationship(terms);
        const bars = priceBars(terms);
        const repaid = bars.repaid.reduce((sum, width) => sum + width, 0);
        const back = Math.max(0, breakEven);
        if (givenUp + back === 0) return;
        expect(Math.max(bars.givenUp, repaid)).toBeCloseTo(100, 6);
        expect(bars.givenUp / 100).toBeCloseTo(givenUp / Math.max(givenUp, back), 6);
        expect(repaid / 100).toBeCloseTo(back / Math.max(givenUp, back), 6);
      }),
    );
  });
});
