import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { analyze, bestTrade, type Problem } from './analyze.ts';

const point = (option: number, [a, b]: [number, number]) => ({ deal: [option], a, b });

describe('analyze', () => {
  it('answers with exactly the fields of an analysis, and leaves the problem as it was', () => {
    const problem = issuesCase('chores');
    const before = structuredClone(problem);
    expect(Object.keys(analyze(problem)).sort()).toEqual([
      'bestTrade',
      'egalitarian',
      'frontier',
      'issueCompromise',
      'kalaiSmorodinsky',
      'maxJoint',
      'middle',
      'nash',
      'outcomes',
      'pie',
      'split',
      'splitPercentOfPie',
      'zopa',
    ]);
    expect(problem).toEqual(before);
  });

  it('knows only no deal when every deal is worse than that for somebody', () => {
    expect(
      analyze(
        problemOfPoints(
          [
            [3, 0],
            [0, 3],
            [2, 2],
          ],
          { a: 3, b: 3 },
        ),
      ),
    ).toEqual({
      outcomes: 3,
      zopa: false,
      frontier: [point(0, [3, 0]), point(2, [2, 2]), point(1, [0, 3])],
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      maxJoint: null,
      pie: null,
      middle: point(1, [0, 3]),
      issueCompromise: point(2, [2, 2]),
      split: point(1, [0, 3]),
      splitPercentOfPie: null,
      bestTrade: null,
    });
  });

  it('does not take two losses for a product of gains', () => {
    expect(analyze(problemOfPoints([[-5, -5]], { a: 0, b: 0 })).nash).toBeNull();
    expect(
      analyze(
        problemOfPoints(
          [
            [-5, -5],
            [1, 1],
          ],
          { a: 0, b: 0 },
        ),
      ).nash,
    ).toEqual(point(1, [1, 1]));
  });

  it('finds a deal but no percentage when the only acceptable deal equals no deal', () => {
    const analysis = analyze(
      problemOfPoints(
        [
          [2, 2],
          [9, 0],
          [0, 9],
        ],
        { a: 2, b: 2 },
      ),
    );
    expect(analysis).toMatchObject({ zopa: true, pie: 0, splitPercentOfPie: null });
    expect(analysis.nash).toEqual(point(0, [2, 2]));
    expect(analysis.kalaiSmorodinsky).toEqual(point(0, [2, 2]));
    expect(analysis.egalitarian).toEqual(point(0, [2, 2]));
    expect(analysis.maxJoint).toEqual(point(0, [2, 2]));
  });

  it.each([
    ['0.1 + 0.2 against 0.3', [0.1, 0.2], 0.3],
    ['0.7 + 0.1 against 0.8', [0.7, 0.1], 0.8],
    ['ten times 0.1 against 1', new Array<number>(10).fill(0.1), 1],
    ['three thirds of 0.7 against 0.7', new Array<number>(3).fill(0.7 / 3), 0.7],
  ])('accepts a deal that equals no deal on paper: %s', (_title, parts, noDeal) => {
    const problem: Problem = {
      issues: parts.map((part, i) => ({ name: `${i}`, options: ['x'], a: [part], b: [part] })),
      disagreement: { a: noDeal, b: noDeal },
    };
    expect(analyze(problem)).toMatchObject({ zopa: true, pie: 0, splitPercentOfPie: null });
  });

  it('refuses a deal that is short of no deal by a hundred-millionth of the values', () => {
    const short = problemOfPoints([[1, 1]], { a: 1.00000001, b: 1 });
    expect(analyze(short).zopa).toBe(false);
    expect(analyze(problemOfPoints([[1, 1]], { a: 1, b: 1.00000001 })).zopa).toBe(false);
    expect(analyze(problemOfPoints([[1, 1]], { a: 1.0000000001, b: 1 })).zopa).toBe(true);
  });

  it('sees one point where the last bits of two sums differ', () => {
    const problem: Problem = {
      issues: [
        { name: 'X', options: ['0', '1'], a: [0.1, 0.3], b: [0.7, 0.2] },
        { name: 'Y', options: ['0', '1'], a: [0.2, 0], b: [0.1, 0.6] },
      ],
      disagreement: { a: 0, b: 0 },
    };
    expect(analyze(problem).frontier).toEqual([
      { deal: [1, 0], a: 0.5, b: 0.2 + 0.1 },
      { deal: [0, 0], a: 0.1 + 0.2, b: 0.7 + 0.1 },
      { deal: [0, 1], a: 0.1, b: 0.7 + 0.6 },
    ]);
  });

  it('gives the pie of two nearly equal amounts to the last digit', () => {
    const problem = problemOfPoints([[1_000_000.01, 1_000_000.02]], { a: 1_000_000, b: 1_000_000 });
    expect(analyze(problem).pie).toBe(0.03);
    expect(analyze(problem).splitPercentOfPie).toBe(100);
  });

  it('handles a single issue with a single option', () => {
    expect(analyze(problemOfPoints([[1, 2]]))).toMatchObject({
      outcomes: 1,
      frontier: [point(0, [1, 2])],
      nash: point(0, [1, 2]),
      middle: point(0, [1, 2]),
      splitPercentOfPie: 100,
      bestTrade: null,
    });
  });

  it('handles tables of nothing but zeros, with and without a deal', () => {
    const zeros: [number, number][] = [
      [0, 0],
      [0, 0],
    ];
    expect(analyze(problemOfPoints(zeros))).toMatchObject({ zopa: true, pie: 0 });
    expect(analyze(problemOfPoints(zeros, { a: -2, b: -3 }))).toMatchObject({
      zopa: true,
      pie: 5,
      nash: point(0, [0, 0]),
    });
    expect(analyze(problemOfPoints(zeros, { a: 0.001, b: 0 })).zopa).toBe(false);
  });

  it('knows what "never" means', () => {
    const never = { a: Number.MAX_VALUE, b: 0 };
    expect(analyze(problemOfPoints([[5, 5]], never))).toMatchObject({ zopa: false, pie: null });
    const atAnyPrice = analyze(
      problemOfPoints(
        [
          [5, 5],
          [6, 4],
        ],
        { a: -1e300, b: 0 },
      ),
    );
    expect(atAnyPrice).toMatchObject({ zopa: true, nash: point(0, [5, 5]), pie: 1e300 });
  });

  it('builds the frontier of 10 to the 40 deals, each point with its first deal', () => {
    const tens = Array.from({ length: 10 }, (_, i) => i);
    const issue = { options: tens.map(String), a: tens, b: tens.map((i) => 9 - i) };
    const analysis = analyze({
      issues: Array.from({ length: 40 }, (_, i) => ({ name: `Issue ${i}`, ...issue })),
      disagreement: { a: 0, b: 0 },
    });
    expect(analysis.outcomes / 1e40).toBeCloseTo(1, 12);
    expect(analysis.frontier).toHaveLength(361);
    analysis.frontier.forEach(({ deal, a, b }, i) => {
      expect([a, b]).toEqual([360 - i, i]);
      const first = Array.from({ length: 40 }, (_, k) =>
        Math.max(0, Math.min(9, a - 9 * (39 - k))),
      );
      expect(deal).toEqual(first);
    });
  });
});

describe('ties', () => {
  it('settles a tied Nash product by ideal shares, then in favour of A', () => {
    const lopsided = problemOfPoints([
      [2, 6],
      [3, 4],
      [10, 0],
    ]);
    expect(analyze(lopsided).nash).toEqual(point(1, [3, 4]));
    const even = problemOfPoints([
      [2, 6],
      [6, 2],
    ]);
    expect(analyze(even).nash).toEqual(point(1, [6, 2]));
  });

  it('settles tied shares and tied gains in favour of A', () => {
    const analysis = analyze(
      problemOfPoints([
        [1, 3],
        [3, 1],
      ]),
    );
    expect(analysis.kalaiSmorodinsky).toEqual(point(1, [3, 1]));
    expect(analysis.egalitarian).toEqual(point(1, [3, 1]));
  });

  it('settles a tied joint value by ideal shares, then in favour of A', () => {
    expect(
      analyze(
        problemOfPoints([
          [9, 1],
          [5, 5],
          [1, 9],
        ]),
      ).maxJoint,
    ).toEqual(point(1, [5, 5]));
    expect(
      analyze(
        problemOfPoints([
          [9, 1],
          [1, 9],
        ]),
      ).maxJoint,
    ).toEqual(point(0, [9, 1]));
  });

  it('compares the larger entry when the smaller ones are equal', () => {
    const analysis = analyze(
      problemOfPoints([
        [5, 10],
        [5, 8],
        [12, 5],
        [0, 12],
      ]),
    );
    expect(analysis.egalitarian).toEqual(point(2, [12, 5]));
  });

  it('gives a side that cannot gain a full share of its ideal', () => {
    const analysis = analyze(
      problemOfPoints(
        [
          [4, 0],
          [3, 1],
        ],
        { a: 0, b: 1 },
      ),
    );
    expect(analysis.kalaiSmorodinsky).toEqual(point(1, [3, 1]));
  });

  it('tells products beyond 2^53 apart', () => {
    const large = 900_000_000;
    const analysis = analyze(
      problemOfPoints([
        [large, large - 2],
        [large - 1, large - 1],
      ]),
    );
    expect(analysis.nash?.deal).toEqual([1]);
  });
});

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
