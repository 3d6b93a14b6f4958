import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatGain, formatNumber, parseAmount } from './amount.ts';

describe('parseAmount', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['-3', -3],
    ['−3', -3],
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['4.', 4],
    ['.5', 0.5],
    ['$40', 40],
    ['-$40', -40],
    ['€ 7,25', 7.25],
    ['3000 $', 3000],
    ['-7,25€', -7.25],
    ['3 000', 3000],
    ['$12 345 678.5', 12_345_678.5],
    ['3\u00a0000', 3000],
    ['3\u202f000,25 €', 3000.25],
    ['0,125', 0.125],
  ])('reads "%s" as %d', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });

  it.each([
    '',
    '-',
    '.',
    'twelve',
    '1e3',
    '1,234',
    '$3,000',
    '1,234,567',
    '3,000.5',
    '$7$',
    '1 2',
    '12 00',
    '3000 000',
    '1.2.3',
    '12 slices',
    'Infinity',
    '--3',
  ])('refuses "%s" instead of guessing', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it('reads back what it writes, to the two decimals that are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseAmount(formatNumber(value))).toBeCloseTo(value, 10);
      }),
    );
  });
});

describe('formatAmount', () => {
  it.each([
    [7, 'slices', '7 slices'],
    [1, 'slices', '1 slice'],
    [20 / 3, 'slices', '6.67 slices'],
    [-20, '$', '−$20'],
    [12_000, '$', '$12,000'],
    [117.5, '$', '$117.50'],
    [117.999, '€', '€118'],
    [-0.001, '$', '$0'],
    [3, '', '3'],
    [1, 'glass', '1 glass'],
    [-0.001, 'points', '0 points'],
  ])('writes %d %s as "%s"', (value, unit, text) => {
    expect(formatAmount(value, unit)).toBe(text);
  });
});

describe('formatGain', () => {
  it.each([
    [3, '+3 points'],
    [-3, '−3 points'],
    [0, '0 points'],
    [0.001, '0 points'],
  ])('shows the sign of %d', (value, text) => {
    expect(formatGain(value, 'points')).toBe(text);
  });
});
