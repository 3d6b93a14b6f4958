import { describe, expect, it } from 'vitest';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import {
  gainsOverNoDeal,
  percentOfPie,
  type Solution,
  type Solutions,
  solve,
} from './solutions.ts';
import { survey } from './survey.ts';

type Points = [number, number][];

function solutionsOf(points: Points, noDeal = { a: 0, b: 0 }): Solutions {
  const solutions = solve(survey(problemOfPoints(points, noDeal)));
  if (!solutions) throw new Error('expected an acceptable deal');
  return solutions;
}

const tiedOf = ({ tied }: Solution): Points => tied.map(({ a, b }) => [a, b]);

describe('solve', () => {
  it('keeps every point that ties, by falling a', () => {
    const { nash, kalaiSmorodinsky, egalitarian, maxJoint } = solutionsOf([
      [2, 6],
      [4, 4],
      [6, 2],
    ]);
    expect(tiedOf(nash)).toEqual([[4, 4]]);
    expect(tiedOf(kalaiSmorodinsky)).toEqual([[4, 4]]);
    expect(tiedOf(egalitarian)).toEqual([[4, 4]]);
    expect(tiedOf(maxJoint)).toEqual([
      [6, 2],
      [4, 4],
      [2, 6],
    ]);
    expect(
      tiedOf(
        solutionsOf([
          [2, 6],
          [3, 4],
          [6, 2],
        ]).nash,
      ),
    ).toEqual([
      [6, 2],
      [3, 4],
      [2, 6],
    ]);
  });

  it('looks for the ideal among acceptable deals only', () => {
    const solutions = solutionsOf(
      [
        [20, 0],
        [9, 2],
        [4, 4],
        [2, 9],
        [0, 30],
      ],
      { a: 2, b: 2 },
    );
    expect(solutions.ideal).toEqual({ a: 9, b: 9 });
    expect(solutions.maxJoint.best).toMatchObject({ a: 9, b: 2 });
    expect(solutions.pie).toBe(7);
  });

  it('lets the ideal decide for Kalai-Smorodinsky, but not for the others', () => {
    const points: Points = [
      [100, 0],
      [30, 30],
      [60, 20],
      [0, 40],
    ];
    const solutions = solutionsOf(points);
    expect(solutions.kalaiSmorodinsky.best).toMatchObject({ a: 60, b: 20 });
    expect(solutions.egalitarian.best).toMatchObject({ a: 30, b: 30 });
    expect(solutions.nash.best).toMatchObject({ a: 60, b: 20 });
    expect(solutions.maxJoint.best).toMatchObject({ a: 100, b: 0 });
  });

  it('is not fooled by a large share of one side', () => {
    expect(
      solutionsOf([
        [10, 1],
        [9, 2],
        [0, 10],
      ]).kalaiSmorodinsky.best,
    ).toMatchObject({ a: 9 });
  });

  it('weighs cents of one side and dollars of the other alike where both are sums of money', () => {
    const points: Points = [
      [0.07, 3],
      [2, 1.5],
      [0.5, 2.6],
    ];
    const { maxJoint, egalitarian } = solutionsOf(points);
    expect(maxJoint.best).toMatchObject({ a: 2, b: 1.5 });
    expect(egalitarian.best).toMatchObject({ a: 2, b: 1.5 });
  });
});

describe('gainsOverNoDeal', () => {
  it('gives exact differences of decimals', () => {
    const found = survey(
      problemOfPoints(
        [
          [0.3, -0.1],
          [0.1, 0.7],
        ],
        { a: 0.1, b: 0.2 },
      ),
    );
    const [high, low] = found.frontier.deals;
    expect(high && gainsOverNoDeal(found, high)).toEqual({ a: 0.2, b: -0.3 });
    expect(low && gainsOverNoDeal(found, low)).toEqual({ a: 0, b: 0.5 });
  });

  it('gives plain differences of other numbers, and nothing where there is nothing', () => {
    const { PI, E } = Math;
    const found = survey(problemOfPoints([[PI, E]], { a: PI * (1 + 2e-15), b: 1 }));
    const [deal] = found.frontier.deals;
    expect(deal && gainsOverNoDeal(found, deal)).toEqual({ a: 0, b: E - 1 });
  });
});

describe('percentOfPie', () => {
  const percentOf = (option: number, points: Points, noDeal: { a: number; b: number }) => {
    const found = survey(problemOfPoints(points, noDeal));
    const [a, b] = points[option] as [number, number];
    return percentOfPie(found, solve(found), { deal: [option], a, b });
  };

  it.each([
    ['the largest joint value', 0, 100],
    ['an acceptable deal below it', 1, 75],
    ['a deal worth less than no deal', 2, -12.5],
    ['a deal that one side should refuse', 3, 125],
  ])('measures %s', (_title, option, percent) => {
    const points: Points = [
      [8, 2],
      [4, 4],
      [0, 1],
      [0, 12],
    ];
    expect(percentOf(option, points, { a: 1, b: 1 })).toBe(percent);
  });

  it('is missing when no deal is acceptable, and when none adds anything', () => {
    expect(percentOf(0, [[1, 1]], { a: 2, b: 1 })).toBeNull();
    expect(percentOf(0, [[1, 1]], { a: 1, b: 1 })).toBeNull();
  });
});
