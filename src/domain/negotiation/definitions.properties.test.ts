import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mapValues,
  problemOfPoints,
  swapSides,
  wholeProblems,
} from '../../../tests/cases/random-problems.ts';
import { analyze, bestTrade, type Deal, type Problem } from './analyze.ts';
import { solve } from './solutions.ts';
import { survey } from './survey.ts';

const solutionNames = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'maxJoint'] as const;

const dealsOf = (deals: (Deal | null)[]): (number[] | undefined)[] => deals.map((d) => d?.deal);

describe('what the values of one side are measured in', () => {
  const factor = fc.constantFrom(1e-6, 0.01, 0.1, 0.7, 3, 7 / 3, Math.PI, 1e6, 1e12);
  const side = fc.constantFrom<'a' | 'b'>('a', 'b');

  function expectSameDeals(problem: Problem, changed: Problem): void {
    const [before, after] = [analyze(problem), analyze(changed)];
    expect(dealsOf(after.frontier)).toEqual(dealsOf(before.frontier));
    expect(dealsOf([after.nash, after.kalaiSmorodinsky, after.issueCompromise])).toEqual(
      dealsOf([before.nash, before.kalaiSmorodinsky, before.issueCompromise]),
    );
  }

  it('changes neither the frontier nor Nash nor Kalai-Smorodinsky when multiplied', () => {
    fc.assert(
      fc.property(wholeProblems(), side, factor, (problem, which, by) => {
        expectSameDeals(problem, mapValues(problem, { [which]: (value: number) => value * by }));
      }),
      { numRuns: 300 },
    );
  });

  it('changes neither when a constant is added on one issue and to the no-deal value', () => {
    const constant = fc.constantFrom(-40, -0.1, 0.3, 12.5, 1000);
    fc.assert(
      fc.property(wholeProblems(), side, constant, fc.nat(), (problem, which, add, pick) => {
        const chosen = pick % problem.issues.length;
        expectSameDeals(problem, {
          issues: problem.issues.map((issue, i) =>
            i === chosen ? { ...issue, [which]: issue[which].map((value) => value + add) } : issue,
          ),
          disagreement: { ...problem.disagreement, [which]: problem.disagreement[which] + add },
        });
      }),
      { numRuns: 300 },
    );
  });

  it('may change the egalitarian deal and the largest joint value', () => {
    const points = [
      [10, 1],
      [6, 6],
      [1, 10],
    ] as const;
    const weighted = points.map(([a, b]) => [a, 10 * b] as const);
    expect(analyze(problemOfPoints(points)).egalitarian?.deal).toEqual([1]);
    expect(analyze(problemOfPoints(weighted)).egalitarian?.deal).toEqual([0]);
    expect(analyze(problemOfPoints(points)).maxJoint?.deal).toEqual([1]);
    expect(analyze(problemOfPoints(weighted)).maxJoint?.deal).toEqual([2]);
  });
});

describe('which side is called A', () => {
  it('mirrors the frontier and every set of tied points', () => {
    const pointsOf = (deals: Deal[]): [number, number][] => deals.map(({ a, b }) => [a, b]);
    const mirrored = (deals: Deal[]): [number, number][] =>
      deals.map(({ a, b }): [number, number] => [b, a]).reverse();
    fc.assert(
      fc.property(wholeProblems(), (problem) => {
        const [before, after] = [survey(problem), survey(swapSides(problem))];
        expect(pointsOf(after.frontier.deals)).toEqual(mirrored(before.frontier.deals));
        const [solutions, swapped] = [solve(before), solve(after)];
        expect(swapped?.pie).toEqual(solutions?.pie);
        for (const name of solutionNames) {
          expect(swapped && pointsOf(swapped[name].tied)).toEqual(
            solutions && mirrored(solutions[name].tied),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an issue that nobody values', () => {
  it('changes only the counts and the length of deals', () => {
    const optionCount = fc.constantFrom(1, 3, 5);
    fc.assert(
      fc.property(wholeProblems(), optionCount, fc.nat(), (problem, count, pick) => {
        const at = pick % (problem.issues.length + 1);
        const zeros = new Array<number>(count).fill(0);
        const issue = { name: 'Idle', options: zeros.map((_, i) => `${i}`), a: zeros, b: zeros };
        const longer = { ...problem, issues: problem.issues.toSpliced(at, 0, issue) };
        const [before, after] = [analyze(problem), analyze(longer)];

        const inserted = (option: number) => (found: Deal | null) =>
          found && { ...found, deal: found.deal.toSpliced(at, 0, option) };
        const first = inserted(0);
        const middle = inserted((count - 1) / 2);
        expect(after).toEqual({
          ...before,
          outcomes: before.outcomes * count,
          frontier: before.frontier.map(first),
          nash: first(before.nash),
          kalaiSmorodinsky: first(before.kalaiSmorodinsky),
          egalitarian: first(before.egalitarian),
          maxJoint: first(before.maxJoint),
          middle: middle(before.middle),
          issueCompromise: first(before.issueCompromise),
          split: before.middle ? middle(before.split) : first(before.split),
          bestTrade: first(before.bestTrade),
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('points that were not chosen', () => {
  const value = fc.integer({ min: 0, max: 30 });
  const lists = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 12 });

  it('can be left out without moving a unique Nash point', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (points, pick) => {
        const nash = solve(survey(problemOfPoints(points)))?.nash;
        fc.pre(nash?.tied.length === 1);
        const removed = pick % points.length;
        const point = points[removed] as [number, number];
        fc.pre(point[0] !== nash?.best.a || point[1] !== nash?.best.b);
        const left = analyze(problemOfPoints(points.toSpliced(removed, 1))).nash;
        expect([left?.a, left?.b]).toEqual([nash?.best.a, nash?.best.b]);
      }),
      { numRuns: 300 },
    );
  });

  it('may move Kalai-Smorodinsky', () => {
    const kalaiOf = (points: [number, number][]) =>
      analyze(problemOfPoints(points)).kalaiSmorodinsky?.a;
    expect(
      kalaiOf([
        [10, 0],
        [6, 4],
        [4, 6],
        [0, 8],
      ]),
    ).toBe(6);
    expect(
      kalaiOf([
        [6, 4],
        [4, 6],
        [0, 8],
      ]),
    ).toBe(4);
  });
});

describe('a better fallback', () => {
  it('never lowers what its owner gets at the egalitarian point', () => {
    const raise = fc.integer({ min: 0, max: 12 });
    const side = fc.constantFrom<'a' | 'b'>('a', 'b');
    fc.assert(
      fc.property(wholeProblems(), side, raise, (problem, which, by) => {
        const { disagreement } = problem;
        const raised = { ...disagreement, [which]: disagreement[which] + by };
        const before = solve(survey(problem))?.egalitarian;
        const after = solve(survey({ ...problem, disagreement: raised }))?.egalitarian;
        fc.pre(before !== undefined && after !== undefined);
        const least = (deals: Deal[] = []): number => Math.min(...deals.map((deal) => deal[which]));
        expect(least(after?.tied)).toBeGreaterThanOrEqual(least(before?.tied));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the split', () => {
  it('never exceeds the largest joint value when it is acceptable', () => {
    fc.assert(
      fc.property(wholeProblems(), (problem) => {
        const { split, maxJoint, splitPercentOfPie } = analyze(problem);
        const { a, b } = problem.disagreement;
        fc.pre(split.a >= a && split.b >= b);
        expect(maxJoint).not.toBeNull();
        expect(split.a + split.b).toBeLessThanOrEqual((maxJoint?.a ?? 0) + (maxJoint?.b ?? 0));
        if (splitPercentOfPie !== null) expect(splitPercentOfPie).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('leads to the best trade that is found from the same deal', () => {
    fc.assert(
      fc.property(wholeProblems(), (problem) => {
        const analysis = analyze(problem);
        expect(analysis.bestTrade).toEqual(bestTrade(problem, analysis.split.deal));
        expect(analysis.split).toEqual(analysis.middle ?? analysis.issueCompromise);
      }),
    );
  });
});

describe('no acceptable deal', () => {
  it('leaves every solution absent, and only then', () => {
    fc.assert(
      fc.property(wholeProblems(), (problem) => {
        const analysis = analyze(problem);
        const solutions = solutionNames.map((name) => analysis[name]);
        expect(solutions.every((deal) => deal !== null)).toBe(analysis.zopa);
        expect(solutions.some((deal) => deal !== null)).toBe(analysis.zopa);
        expect(analysis.pie !== null).toBe(analysis.zopa);
        expect(solve(survey(problem)) !== null).toBe(analysis.zopa);
        for (const deal of solutions) {
          expect(deal?.a ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            problem.disagreement.a,
          );
          expect(deal?.b ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            problem.disagreement.b,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
