import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseAmount } from './advise-amount.ts';
import { formatNumber, parseAmount } from './amount.ts';

describe('adviseAmount', () => {
  it.each([
    ['3,000', 'Write it without the comma: 3000.'],
    ['$3,000', 'Write it without the comma: 3000.'],
    ['3,000 €', 'Write it without the comma: 3000.'],
    ['−3,000.50', 'Write it without the comma: -3000.50.'],
    ['1,234,567', 'Write it without the commas: 1234567.'],
    ['3000 dollars', 'Write the number alone: 3000.'],
    ['$3,000 a year', 'Write the number alone: 3000.'],
    ['3 000 US dollars', 'Write the number alone: 3000.'],
    ['7,5 points', 'Write the number alone: 7,5.'],
    ['60 %', 'Write the number alone: 60.'],
    ['$5 € each', 'Write the number alone: 5.'],
    ['4kg', 'Write the number alone: 4.'],
  ])('says of "%s": %s', (text, advice) => {
    expect(adviseAmount(text)).toBe(advice);
  });

  it.each([
    '',
    '$',
    'twelve',
    '1,23,456',
    '3,00,000',
    '1e3',
    '1.2.3 points',
    'a 3',
    '12,3456',
    '5',
  ])('knows nothing better than "%s"', (text) => {
    expect(adviseAmount(text)).toBeNull();
  });

  it('advises what can be read, for every number that the site writes and cannot read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (whole) => {
        const text = formatNumber(whole);
        const advised = adviseAmount(text)?.match(/: (.+)\.$/)?.[1] ?? text;
        expect(parseAmount(advised)).toBe(whole);
      }),
    );
  });
});
