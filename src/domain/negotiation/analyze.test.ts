import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { analyze, type Problem } from './analyze.ts';

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
