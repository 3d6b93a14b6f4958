import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../../../tests/cases/brute-force.ts';
import { mapValues, wholeProblems } from '../../../tests/cases/random-problems.ts';
import type { Problem } from './problem.ts';
import { survey } from './survey.ts';

type Points = [number, number][];

const frontierOf = (...issues: Points[]) => {
  const problem: Problem = {
    issues: issues.map((points, i) => ({
      name: `Issue ${i}`,
      options: points.map(String),
      a: points.map(([a]) => a),
      b: points.map(([, b]) => b),
    })),
    disagreement: { a: 0, b: 0 },
  };
  return survey(problem).frontier;
};

const dealsOf = (...issues: Points[]): number[][] => frontierOf(...issues).deals.map((d) => d.deal);

describe('buildFrontier', () => {
  it('keeps the points that no other beats, by falling a', () => {
    expect(
      frontierOf([
        [1, 4],
        [3, 3],
        [2, 2],
        [4, 1],
      ]).deals,
    ).toEqual([
      { deal: [3], a: 4, b: 1 },
      { deal: [1], a: 3, b: 3 },
      { deal: [0], a: 1, b: 4 },
    ]);
  });

  it('gives each point its lexicographically first deal, whichever issue comes first', () => {
    const ladder: Points = [
      [0, 2],
      [1, 1],
      [2, 0],
    ];
    expect(dealsOf(ladder, ladder)).toEqual([
      [2, 2],
      [1, 2],
      [0, 2],
      [0, 1],
      [0, 0],
    ]);
    expect(dealsOf(ladder.toReversed(), ladder)).toEqual([
      [0, 2],
      [0, 1],
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(dealsOf(ladder, ladder.toReversed())).toEqual([
      [2, 0],
      [1, 0],
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
  });

  it('prefers a smaller first option to any gain in the later ones', () => {
    const wide: Points = [
      [5, 0],
      [0, 5],
    ];
    const narrow: Points = [
      [0, 0],
      [-5, 5],
    ];
    expect(dealsOf(wide, narrow, narrow)).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('takes the first of options that are worth the same', () => {
    expect(
      dealsOf(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [2, 2],
          [2, 2],
        ],
      ),
    ).toEqual([[0, 1]]);
  });

  it('looks at unacceptable deals too', () => {
    expect(
      frontierOf([
        [-1, -9],
        [-9, -1],
        [-9, -9],
      ]).deals,
    ).toHaveLength(2);
  });

  it('knows each point in units as well', () => {
    const { a, b } = frontierOf(
      [
        [0.1, 0.02],
        [0, 0.03],
      ],
      [[0.2, 0]],
    );
    expect([[...a], [...b]]).toEqual([
      [3, 2],
      [2, 3],
    ]);
  });

  it('has a long frontier when interests are opposed on every issue', () => {
    const powers = Array.from(
      { length: 12 },
      (_, i): Points => [
        [0, 2 ** i],
        [2 ** i, 0],
      ],
    );
    const { deals } = frontierOf(...powers);
    expect(deals).toHaveLength(4096);
    expect(deals.map(({ a }) => a)).toEqual(Array.from({ length: 4096 }, (_, i) => 4095 - i));
    expect(deals.every(({ a, b }) => a + b === 4095)).toBe(true);
    expect(deals[1]?.deal).toEqual([0, ...new Array(11).fill(1)]);
  });

  it('is the frontier of all deals, with many issues and many ties', () => {
    fc.assert(
      fc.property(wholeProblems({ mostIssues: 7, mostOptions: 3, reach: 3 }), (whole) => {
        const truth = bruteForce(whole).frontier.map(({ deal }) => deal);
        expect(survey(whole).frontier.deals.map(({ deal }) => deal)).toEqual(truth);
        const noisy = mapValues(whole, { a: (v) => v * Math.E, b: (v) => v * 0.1 });
        expect(survey(noisy).frontier.deals.map(({ deal }) => deal)).toEqual(truth);
      }),
      { numRuns: 100 },
    );
  });
});
