import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce, type Listed } from '../../../tests/cases/brute-force.ts';
import { mapValues, wholeProblems } from '../../../tests/cases/random-problems.ts';
import { analyze, bestTrade, type Deal, type Problem } from './analyze.ts';
import { betterForBoth } from './best-trade.ts';
import { countDeals } from './deal-counts.ts';
import { solve } from './solutions.ts';
import { survey } from './survey.ts';
import { twoIssueTrade } from './two-issue-trade.ts';

/**
 * Ways to write whole numbers so that sums which are equal on paper differ in their last bits, or values
 * are no decimals at all. The answers must not change: they are compared deal by deal with the answers
 * for the whole numbers.
 */
const writings: [string, (whole: number) => number][] = [
  ['whole numbers', (whole) => whole],
  ['tenths, correctly rounded', (whole) => whole / 10],
  ['tenths with noise in the last bit', (whole) => whole * 0.1],
  ['thirds', (whole) => whole / 3],
  ['weighted sevenths', (whole) => (whole / 7) * 0.35],
  ['thirds cut off after twelve digits', (whole) => Number((whole / 3).toFixed(12))],
  ['multiples of pi', (whole) => whole * Math.PI],
  ['millionths of a cent', (whole) => whole * 1e-8],
  ['numbers near the smallest there are', (whole) => whole * 2 ** -1040],
  ['trillions', (whole) => whole * 1e12],
  ['halves of the step of comparison', (whole) => whole * (1 / 1024)],
  ['nine digits', (whole) => whole * 0.012345679],
];

const deals = (listed: Listed[]): number[][] => listed.map(({ deal }) => deal);
const sorted = (list: number[][]): string[] => list.map(String).sort();

function expectSameAnswers(whole: Problem, written: Problem): void {
  const truth = bruteForce(whole);
  const analysis = analyze(written);
  const found = survey(written);
  const solutions = solve(found);
  expect(analysis.outcomes).toBe(truth.all.length);
  expect(analysis.zopa).toBe(truth.acceptableDeals.length > 0);
  expect(analysis.frontier.map(({ deal }) => deal)).toEqual(deals(truth.frontier));
  expect(countDeals(found)).toEqual({
    acceptable: truth.acceptableDeals.length,
    points: truth.points.length,
    efficient: truth.onFrontier.length,
  });
  for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'maxJoint'] as const) {
    expect(analysis[name]?.deal, name).toEqual(truth[name]?.best.deal);
    expect(sorted(solutions?.[name].tied.map(({ deal }) => deal) ?? []), name).toEqual(
      sorted(deals(truth[name]?.tied ?? [])),
    );
  }
  expect(analysis.middle?.deal ?? null).toEqual(truth.middle);
  expect(analysis.issueCompromise.deal).toEqual(truth.issueCompromise);

  const split = truth.all.find(
    ({ deal }) => String(deal) === String(analysis.split.deal),
  ) as Listed;
  expect(analysis.split.deal).toEqual(truth.middle ?? truth.issueCompromise);
  expect(betterForBoth(found, split.deal).map(({ deal }) => deal)).toEqual(
    deals(truth.betterForBoth(split)),
  );
  expect(analysis.bestTrade?.deal).toEqual(truth.bestTrade(split)?.deal);
  expect(twoIssueTrade(found, split.deal)?.deal).toEqual(truth.twoIssueTrade(split)?.deal);

  if (truth.pie === null) {
    expect([analysis.pie, analysis.splitPercentOfPie]).toEqual([null, null]);
  } else if (truth.pie === 0n) {
    expect([analysis.pie, analysis.splitPercentOfPie]).toEqual([0, null]);
  } else {
    const ofSplit = truth.joint(split) - BigInt(whole.disagreement.a + whole.disagreement.b);
    const percent = (100 * Number(ofSplit)) / Number(truth.pie);
    expect(analysis.pie as number).toBeGreaterThan(0);
    expect(analysis.splitPercentOfPie as number).toBeCloseTo(percent, 8);
  }
}

describe('analyze', () => {
  it.each(writings)('agrees with the definitions applied to every deal: %s', (_name, write) => {
    fc.assert(
      fc.property(wholeProblems(), (whole) => {
        expectSameAnswers(whole, mapValues(whole, { a: write, b: write }));
      }),
      { numRuns: 150 },
    );
  });

  it('agrees when the frontier is long and the ties are few', () => {
    fc.assert(
      fc.property(wholeProblems({ mostIssues: 3, mostOptions: 6, reach: 1000 }), (whole) => {
        expectSameAnswers(whole, whole);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees when the sides are worth different decimals, which then count in the sums', () => {
    const tenth = (whole: number): number => whole / 10;
    const quarter = (whole: number): number => whole / 4;
    fc.assert(
      fc.property(wholeProblems(), (whole) => {
        const truth = bruteForce(whole, { a: 2n, b: 5n });
        const analysis = analyze(mapValues(whole, { a: tenth, b: quarter }));
        for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'maxJoint'] as const) {
          expect(analysis[name]?.deal, name).toEqual(truth[name]?.best.deal);
        }
        expect(analysis.pie === null).toBe(truth.pie === null);
        if (truth.pie !== null) expect(analysis.pie).toBeCloseTo(Number(truth.pie) / 20, 10);
      }),
    );
  });

  it('agrees when one side is written in decimals and the other in multiples of pi', () => {
    fc.assert(
      fc.property(wholeProblems(), (whole) => {
        const truth = bruteForce(whole);
        const analysis = analyze(mapValues(whole, { a: (v) => v / 10, b: (v) => v * Math.PI }));
        expect(analysis.frontier.map(({ deal }) => deal)).toEqual(deals(truth.frontier));
        expect(analysis.nash?.deal).toEqual(truth.nash?.best.deal);
        expect(analysis.kalaiSmorodinsky?.deal).toEqual(truth.kalaiSmorodinsky?.best.deal);
        expect(analysis.issueCompromise.deal).toEqual(truth.issueCompromise);
      }),
    );
  });

  it('reports the plain sums of the values, added up in the order of the issues', () => {
    fc.assert(
      fc.property(wholeProblems(), (whole) => {
        const problem = mapValues(whole, { a: (v) => v * 0.1, b: (v) => v * 0.7 });
        for (const { deal, a, b } of analyze(problem).frontier) {
          const sum = (side: 'a' | 'b'): number =>
            problem.issues.reduce(
              (x, issue, i) => x + (issue[side][deal[i] as number] as number),
              0,
            );
          expect([a, b]).toEqual([sum('a'), sum('b')]);
        }
      }),
    );
  });
});

describe('bestTrade', () => {
  it('agrees with the definition from every deal', () => {
    fc.assert(
      fc.property(wholeProblems({ mostIssues: 3, mostOptions: 3 }), (whole) => {
        const truth = bruteForce(whole);
        const written = mapValues(whole, { a: (v) => v * 0.1, b: (v) => v * 0.1 });
        for (const from of truth.all) {
          const trade: Deal | null = bestTrade(written, from.deal);
          expect(trade?.deal).toEqual(truth.bestTrade(from)?.deal);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is efficient, better for both, and null exactly for efficient deals', () => {
    fc.assert(
      fc.property(wholeProblems({ mostIssues: 3, mostOptions: 3 }), (problem) => {
        const truth = bruteForce(problem);
        const efficient = new Set(truth.onFrontier.map(String));
        for (const from of truth.all) {
          const trade = bestTrade(problem, from.deal);
          expect(trade === null).toBe(truth.onFrontier.includes(from));
          if (trade === null) continue;
          expect(bestTrade(problem, trade.deal)).toBeNull();
          expect(trade.a).toBeGreaterThanOrEqual(Number(from.a));
          expect(trade.b).toBeGreaterThanOrEqual(Number(from.b));
        }
        expect(efficient.size).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
