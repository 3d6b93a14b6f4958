import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';
import { read } from './reading.ts';
import { readSample, samples } from './samples.ts';
import type { State } from './state.ts';

const told = (name: string) => outcomeOf(samples[name] as State, readSample(name));
const rowsOf = (name: string) =>
  told(name).rows.map(({ what, amount, how }) => `${what}: ${amount} (${how})`);

describe('the sentence', () => {
  it.each([
    [
      'the piano',
      'The best you can do without this deal is the auction, so $4,500 is the least to accept. If every limit of theirs from $4,000 to $8,000 is equally likely, the chance of a zone of agreement is 87.5%. Where there is one, it reaches on average from $4,500 to $6,250.',
    ],
    [
      'their limit is known',
      'The best you can do without this deal is the auction, so $4,500 is the least to accept. With their limit of $7,000, every price from $4,500 to $7,000 suits you both at least as well as no deal.',
    ],
    [
      'a buyer',
      'The best you can do without this deal is an estate sale, so $6,500 is the most to pay. If every limit of theirs from $4,000 to $8,000 is equally likely, the chance of a zone of agreement is 62.5%. Where there is one, it reaches on average from $5,250 to $6,500.',
    ],
    [
      'an empty sheet',
      'Write what you could do without this deal and what it comes to, and your limit appears.',
    ],
  ])('for %s is whole', (name, sentence) => {
    expect(told(name).sentence).toBe(sentence);
  });

  it.each([
    [
      'no limit of theirs reaches yours',
      'None of their limits from $3,000 to $4,000 leaves a price for both.',
    ],
    [
      'their known limit misses yours',
      'Their limit of $4,000 misses it by $500: there is no price for both.',
    ],
    [
      'every limit of theirs reaches yours',
      'Each of their limits from $5,000 to $7,000 leaves a zone of agreement',
    ],
    ['waiting costs', 'is the dealer, so $4,200 is the least to accept.'],
    ['no guess about them', 'Write the two ends between which their limit lies'],
    ['a field that cannot be read', 'Mend the field that is marked, and your limit appears.'],
  ])('for %s says so', (name, words) => {
    expect(told(name).sentence).toContain(words);
  });
});

describe('the sums', () => {
  it('have the numbers put into the formula', () => {
    expect(told('the piano').sums).toEqual([
      {
        name: 'the dealer',
        weighed: '100% × 4,200 + 0% × 0',
        divisor: null,
        worth: '$4,200',
        isBest: false,
      },
      {
        name: 'the auction',
        weighed: '75% × 5,500 + 25% × 1,500',
        divisor: null,
        worth: '$4,500',
        isBest: true,
      },
    ]);
  });

  it('divide by the cost of waiting where there is any', () => {
    const [dealer, auction] = told('waiting costs').sums;
    expect(dealer?.divisor).toBeNull();
    expect(auction).toMatchObject({ divisor: { base: '1.04', months: '2' }, worth: '$4,160.50' });
  });
});

describe('the rows', () => {
  it('hold every figure of the piano and how it comes about', () => {
    expect(rowsOf('the piano')).toEqual([
      'Your limit: $4,500 (the largest of the sums above)',
      'Their limit: $4,000 to $8,000 (your guess, every value equally likely)',
      'Chance of a zone: 87.5% ((8,000 − 4,500) ÷ (8,000 − 4,000))',
      'The zone on average, where there is one: $4,500 to $6,250 (your limit and (4,500 + 8,000) ÷ 2)',
      'Its expected width: $1,531.25 (87.5% × 1,750, no zone counted as 0)',
      'Your target: $4,600 (in no sum)',
      'Their target: $6,800 (in no sum)',
    ]);
  });

  it('put in the numbers of a buyer the other way round', () => {
    expect(rowsOf('a buyer')).toContain('Your limit: $6,500 (the smallest of the sums above)');
    expect(rowsOf('a buyer')).toContain(
      'Chance of a zone: 62.5% ((6,500 − 4,000) ÷ (8,000 − 4,000))',
    );
  });

  it('hold no average where no limit leaves a zone', () => {
    const rows = rowsOf('no limit of theirs reaches yours');
    expect(rows).toContain('Chance of a zone: 0% (none of their range reaches your limit)');
    expect(rows.join()).not.toContain('average');
  });
});

describe('the targets', () => {
  it('change no figure: limits of 4,500 and 7,000 leave 4,500 to 7,000 whatever 4,600 and 6,800 are', () => {
    const { typed } = samples['their limit is known'] as State;
    expect(typed).toMatchObject({ target: '4600', hope: '6800' });
    const rows = rowsOf('their limit is known');
    expect(rows).toContain('Zone of agreement: $4,500 to $7,000 ($2,500 wide)');
    const state = samples['their limit is known'] as State;
    for (const target of ['6900', '4500', '0', '']) {
      const moved = { ...state, typed: { ...typed, target, hope: target } };
      const inSums = outcomeOf(moved, read(moved)).rows.filter(({ how }) => how !== 'in no sum');
      expect(inSums.map(({ amount }) => amount)).toEqual(['$4,500', '$7,000', '$4,500 to $7,000']);
    }
  });

  it('are said to be outside, and one that is worse than no deal is pointed out', () => {
    expect(told('the piano').targets).toMatch(/^Both targets are drawn .* used in no sum/);
    expect(told('no guess about them').targets).toMatch(/^The target is drawn/);
    expect(told('an empty sheet').targets).toBe('');
    expect(told('a target below the limit').targets).toContain(
      'Yours, $4,300, is worse for you than no deal',
    );
    expect(told('a buyer').targets).not.toContain('worse for you');
  });
});
