import { describe, expect, it } from 'vitest';
import { amountWriter, bareGain, capitalised, formatChance, isNothing } from './amounts.ts';

describe('amountWriter', () => {
  it.each([
    ['$ million', 1.5, '$1.5\u00a0million'],
    ['$ million', -1, '−$1\u00a0million'],
    ['€  thousand a year', 0, '€0\u00a0thousand a year'],
    ['$', 103.571429, '$103.57'],
    ['$', -20, '−$20'],
    ['points', 1, '1 point'],
    ['million', 1, '1 million'],
    ['', 3, '3'],
  ])('writes in %j the number %d as "%s"', (unit, value, text) => {
    expect(amountWriter(unit)(value)).toBe(text);
  });
});

describe('short forms', () => {
  it.each([
    [0.42, '+0.42'],
    [-1.5, '−1.5'],
    [0, '0'],
    [-1e-12, '0'],
  ])('writes the gain %d as "%s"', (value, text) => {
    expect(bareGain(value)).toBe(text);
  });

  it.each([
    [0.2, '20%'],
    [0.335, '33.5%'],
    [0, '0%'],
    [1, '100%'],
  ])('writes the chance %d as "%s"', (chance, text) => {
    expect(formatChance(chance)).toBe(text);
  });

  it.each([
    [0, true],
    [-0.004, true],
    [0.01, false],
    [-1, false],
  ])('takes %d for nothing: %s', (value, nothing) => {
    expect(isNothing(value)).toBe(nothing);
  });

  it('begins a sentence with a capital', () => {
    expect(capitalised('the station')).toBe('The station');
    expect(capitalised('')).toBe('');
  });
});
