import { describe, expect, it } from 'vitest';
import { analyze, bestTrade, type Problem } from './analyze.ts';

describe('errors for the person who typed the tables', () => {
  const good = (): Problem => ({
    issues: [
      { name: 'Price', options: ['low', 'high'], a: [2, 0], b: [0, 2] },
      { name: 'Delivery', options: ['today'], a: [1], b: [1] },
    ],
    disagreement: { a: 0, b: 0 },
  });

  const faults: [string, (problem: Problem) => void, string][] = [
    [
      'no issues',
      (problem) => problem.issues.splice(0),
      'There is nothing to negotiate. Add at least one issue with its options.',
    ],
    [
      'an issue without options',
      (problem) => Object.assign(problem.issues[1] as object, { options: [], a: [], b: [] }),
      'Issue 2 ("Delivery") has no options. Write at least one.',
    ],
    [
      'a value too few for A',
      (problem) => problem.issues[0]?.a.pop(),
      'Issue 1 ("Price") has 2 options but 1 value for side A. Write one value for each option.',
    ],
    [
      'a value too many for B',
      (problem) => problem.issues[1]?.b.push(4),
      'Issue 2 ("Delivery") has 1 option but 2 values for side B. Write one value for each option.',
    ],
    [
      'no values at all for B',
      (problem) => problem.issues[0]?.b.splice(0),
      'Issue 1 ("Price") has 2 options but 0 values for side B. Write one value for each option.',
    ],
    [
      'a value that is not a number',
      (problem) => problem.issues[0]?.a.splice(1, 1, Number.NaN),
      'Issue 1 ("Price"), option "high": the value for side A is NaN. Write a finite number, such as 10 or -2.5.',
    ],
    [
      'an infinite value',
      (problem) => problem.issues[1]?.b.splice(0, 1, Number.POSITIVE_INFINITY),
      'Issue 2 ("Delivery"), option "today": the value for side B is Infinity. Write a finite number, such as 10 or -2.5.',
    ],
    [
      'a value below everything',
      (problem) => problem.issues[0]?.b.splice(0, 1, Number.NEGATIVE_INFINITY),
      'Issue 1 ("Price"), option "low": the value for side B is -Infinity. Write a finite number, such as 10 or -2.5.',
    ],
    [
      'a no-deal value of A that is not a number',
      (problem) => Object.assign(problem.disagreement, { a: Number.NaN }),
      'The no-deal value of side A is NaN. Write a finite number, such as 0.',
    ],
    [
      'an infinite no-deal value of B',
      (problem) => Object.assign(problem.disagreement, { b: Number.POSITIVE_INFINITY }),
      'The no-deal value of side B is Infinity. Write a finite number, such as 0.',
    ],
    [
      'values whose sum is infinite',
      (problem) => problem.issues[0]?.a.splice(0, 1, 1.7e308),
      'The values are too large to add up. Write them in a larger unit.',
    ],
    [
      'a no-deal value from which the gain is infinite',
      (problem) => Object.assign(problem.disagreement, { b: -1.7e308 }),
      'The values are too large to add up. Write them in a larger unit.',
    ],
  ];

  it.each(faults)('%s', (_title, spoil, message) => {
    const problem = good();
    spoil(problem);
    expect(() => analyze(problem)).toThrow(new RangeError(message));
    expect(() => bestTrade(problem, [0, 0])).toThrow(new RangeError(message));
  });

  it('accepts the same tables without the faults', () => {
    expect(analyze(good()).outcomes).toBe(2);
  });

  it.each<[string, number[], string]>([
    [
      'a deal that is too short',
      [0],
      'The deal settles 1 issue of 2. Write one option index for each issue.',
    ],
    [
      'a deal that is too long',
      [0, 0, 0],
      'The deal settles 3 issues of 2. Write one option index for each issue.',
    ],
    [
      'an option after the last',
      [2, 0],
      'The deal takes option 2 of issue 1 ("Price"). Write a whole number from 0 to 1.',
    ],
    [
      'an option before the first',
      [0, -1],
      'The deal takes option -1 of issue 2 ("Delivery"). Write a whole number from 0 to 0.',
    ],
    [
      'half an option',
      [0.5, 0],
      'The deal takes option 0.5 of issue 1 ("Price"). Write a whole number from 0 to 1.',
    ],
    [
      'an option that is not a number',
      [Number.NaN, 0],
      'The deal takes option NaN of issue 1 ("Price"). Write a whole number from 0 to 1.',
    ],
  ])('%s', (_title, deal, message) => {
    expect(() => bestTrade(good(), deal)).toThrow(new RangeError(message));
  });

  it.each([[[0, 0]], [[1, 0]]])('takes the deal %j', (deal) => {
    expect(bestTrade(good(), deal)).toBeNull();
  });
});
