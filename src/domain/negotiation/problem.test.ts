import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { countOutcomes, requireDeal, requireProblem, totalDeal } from './problem.ts';

const tablet = issuesCase('tablet');

describe('totalDeal', () => {
  it('adds up what the options taken are worth to each side', () => {
    expect(totalDeal(tablet, [5, 1, 0, 1, 0, 1])).toEqual({
      deal: [5, 1, 0, 1, 0, 1],
      a: 125,
      b: 100,
    });
  });

  it('keeps a deal of its own', () => {
    const deal = [0, 0, 0, 0, 0, 0];
    expect(totalDeal(tablet, deal).deal).not.toBe(deal);
  });
});

describe('countOutcomes', () => {
  it('multiplies the numbers of options', () => {
    expect(countOutcomes(tablet)).toBe(432);
    expect(countOutcomes({ ...tablet, issues: [] })).toBe(1);
  });
});

describe('requireProblem and requireDeal', () => {
  it('let a proper problem and its deals pass', () => {
    expect(() => requireProblem(tablet)).not.toThrow();
    expect(() => requireDeal(tablet, [8, 1, 1, 1, 2, 1])).not.toThrow();
    expect(() => requireDeal(tablet, [0, 0, 0, 0, 0, 0])).not.toThrow();
  });

  it('name the first fault', () => {
    expect(() => requireDeal(tablet, [8, 1, 2, 9, 2, 1])).toThrow(
      'The deal takes option 2 of issue 3 ("Docking station"). Write a whole number from 0 to 1.',
    );
  });
});
