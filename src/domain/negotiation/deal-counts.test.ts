import { describe, expect, it } from 'vitest';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { countDeals } from './deal-counts.ts';
import type { Problem } from './problem.ts';
import { survey } from './survey.ts';

describe('countDeals', () => {
  it('counts a shared point once, and the deals on it one by one', () => {
    const found = survey(
      problemOfPoints(
        [
          [2, 2],
          [2, 2],
          [1, 2],
          [3, 0],
        ],
        { a: 2, b: 1 },
      ),
    );
    expect(countDeals(found)).toEqual({ acceptable: 2, points: 3, efficient: 3 });
  });

  it.each([
    ['tenths', 0.1],
    ['sevenths', 1 / 7],
    ['multiples of pi', Math.PI],
  ])('counts sums of %s that are equal on paper as one', (_title, unit) => {
    const ladder = { options: ['0', '1', '2', '3'], a: [0, 1, 2, 3], b: [3, 2, 1, 0] };
    const inUnits = (values: number[]): number[] => values.map((value) => value * unit);
    const issue = { ...ladder, a: inUnits(ladder.a), b: inUnits(ladder.b) };
    const problem: Problem = {
      issues: ['X', 'Y', 'Z'].map((name) => ({ name, ...issue })),
      disagreement: { a: 3 * unit, b: 0.1 * unit * 40 },
    };
    expect(countDeals(survey(problem))).toEqual({ acceptable: 34, points: 10, efficient: 64 });
  });

  it('refuses to count more deals than can be listed', () => {
    const options = Array.from({ length: 2001 }, (_, i) => `${i}`);
    const zeros = options.map(() => 0);
    const issue = { name: 'X', options, a: zeros, b: zeros };
    const problem = { issues: [issue, issue], disagreement: { a: 0, b: 0 } };
    expect(() => countDeals(survey(problem))).toThrow(/There are 4004001 deals/);
  });
});
