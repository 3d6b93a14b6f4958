import { describe, expect, it } from 'vitest';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { differenceOf, gaugeProblem, totalInUnits } from './gauge.ts';

describe('gaugeProblem', () => {
  it('makes decimals whole, each side in its own units', () => {
    const gauge = gaugeProblem(
      problemOfPoints(
        [
          [0.1, 2],
          [0.25, 3],
        ],
        { a: 0.5, b: 1 },
      ),
    );
    expect(gauge.exact).toBe(true);
    expect(gauge.a).toEqual({
      values: [Float64Array.of(10, 25)],
      ranges: [{ low: 10, high: 25 }],
      noDeal: 50,
      unitsPerValue: 100,
      tolerance: 0.5e-9 * 0.25 * 100,
      exact: true,
    });
    expect(gauge.b).toMatchObject({ values: [Float64Array.of(2, 3)], noDeal: 1, unitsPerValue: 1 });
  });

  it('rounds the noise of decimals away', () => {
    const { a } = gaugeProblem(problemOfPoints([[0.1 * 3, 0]], { a: 0.7 + 0.1, b: 0 }));
    expect([a.values[0]?.[0], a.noDeal, a.ranges[0]?.low]).toEqual([3, 8, 3]);
  });

  it('measures what is no decimal in steps of a billionth of the largest value', () => {
    const gauge = gaugeProblem(
      problemOfPoints([
        [Math.PI, 1],
        [-2 * Math.PI, 1],
      ]),
    );
    expect(gauge.a).toMatchObject({ exact: false, tolerance: 0.5 });
    expect(gauge.a.unitsPerValue).toBeCloseTo(1e9 / (2 * Math.PI), 3);
    expect(gauge.a.values[0]?.[1]).toBeCloseTo(-1e9, 3);
    expect([gauge.b.exact, gauge.exact]).toEqual([true, false]);
    expect(gaugeProblem(problemOfPoints([[1, Math.PI]])).exact).toBe(false);
  });

  it('takes the step from the no-deal value when every value is 0', () => {
    const { a, b } = gaugeProblem(problemOfPoints([[0, 0]], { a: -8, b: 0 }));
    expect(a.tolerance).toBeCloseTo(4e-9, 15);
    expect(b.tolerance).toBeCloseTo(0.5e-9, 15);
  });

  it.each([
    [2 ** 52, true],
    [2 ** 52 + 1, false],
    [-(2 ** 52), true],
    [-(2 ** 52) - 1, false],
  ])('with a no-deal value of %d is exact: %s', (noDeal, exact) => {
    expect(gaugeProblem(problemOfPoints([[1, 0]], { a: noDeal, b: 0 })).a.exact).toBe(exact);
  });

  it('is exact only as long as the no-deal value is, counted in units', () => {
    const ofNoDeal = (a: number) =>
      gaugeProblem(problemOfPoints([[0.001, 0]], { a, b: 0 })).a.exact;
    expect([ofNoDeal(1e12), ofNoDeal(1e13)]).toEqual([true, false]);
  });

  it('keeps products finite when no deal is out of all proportion', () => {
    expect(gaugeProblem(problemOfPoints([[1, 0]], { a: 1e300, b: 0 })).a.noDeal).toBe(1e150);
    expect(gaugeProblem(problemOfPoints([[1, 0]], { a: -1e300, b: 0 })).a.noDeal).toBe(-1e150);
  });

  it('finds finite units for the smallest number there is', () => {
    const { a } = gaugeProblem(problemOfPoints([[Number.MIN_VALUE, 0]]));
    expect(a.unitsPerValue).toBe(Number.MAX_VALUE);
    expect(a.values[0]?.[0]).toBeGreaterThan(a.tolerance);
  });

  it('adds up half of the largest number there is, and no more', () => {
    const most = Number.MAX_VALUE / 2;
    expect(gaugeProblem(problemOfPoints([[most, 1]])).a.exact).toBe(false);
    const message = 'The values are too large to add up. Write them in a larger unit.';
    for (const [value, noDeal] of [
      [1.0001 * most, 0],
      [-1.0001 * most, 0],
      [most, -0.0001 * most],
    ] as const) {
      const problem = problemOfPoints([[value, 1]], { a: noDeal, b: 0 });
      expect(() => gaugeProblem(problem)).toThrow(new RangeError(message));
    }
    expect(gaugeProblem(problemOfPoints([[most, 1]], { a: most, b: 0 })).a.exact).toBe(false);
  });
});

describe('differenceOf', () => {
  const { a } = gaugeProblem(problemOfPoints([[Math.PI, 1]]));
  it.each([
    [10, 7, 3],
    [7, 10, -3],
    [10, 9.5, 0],
    [9.5, 10, 0],
    [10, 9.49, 0.51],
    [9.49, 10, -0.51],
  ])('of %d and %d is %d, as half a step is nothing', (total, other, difference) => {
    expect(differenceOf(a, total, other)).toBeCloseTo(difference, 9);
    if (difference === 0) expect(differenceOf(a, total, other)).toBe(0);
  });
});

describe('totalInUnits', () => {
  it('adds up the units of the options taken', () => {
    const issue = { name: 'X', options: ['0', '1'], a: [0.5, 1], b: [3, 4] };
    const gauge = gaugeProblem({ issues: [issue, issue], disagreement: { a: 0, b: 0 } });
    expect(totalInUnits(gauge.a, [0, 1])).toBe(15);
    expect(totalInUnits(gauge.b, [1, 1])).toBe(8);
  });
});
