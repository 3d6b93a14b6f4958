import { describe, expect, it } from 'vitest';
import {
  type CompromiseCase,
  type ContractCase,
  contingentCases,
  issuesCases,
  parseExact,
  type SolutionCase,
} from '../../../tests/cases/case-format.ts';
import { analyze, bestTrade, type Deal } from './analyze.ts';
import { betterForBoth } from './best-trade.ts';
import { analyzeContingent, type Contract } from './contingent.ts';
import { countDeals } from './deal-counts.ts';
import {
  gainsOverNoDeal,
  percentOfPie,
  type Solution,
  type Solutions,
  solve,
} from './solutions.ts';
import { survey } from './survey.ts';

const plain = ({ deal, a, b }: Deal): Deal => ({ deal, a, b });

function expectRelative(found: number | null, wanted: number): void {
  expect(found).not.toBeNull();
  expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
}

describe.each(issuesCases.map((each) => [each.id, each] as const))('%s', (_id, problem) => {
  const { expected } = problem;
  const analysis = analyze(problem);
  const found = survey(problem);
  const solutions = solve(found) as Solutions;

  it('counts the deals, the acceptable ones, the points, and the deals on the frontier', () => {
    expect(analysis.outcomes).toBe(expected.outcomes);
    expect(countDeals(found)).toEqual({
      acceptable: expected.acceptableOutcomes,
      points: expected.distinctPoints,
      efficient: expected.frontier.outcomes,
    });
  });

  it('finds the frontier by falling a, each point with its first deal', () => {
    expect(analysis.zopa).toBe(expected.zopa);
    expect(analysis.frontier).toEqual(expected.frontier.list);
    expect(analysis.frontier).toHaveLength(expected.frontier.points);
  });

  it('finds the ideal of each side and the pie', () => {
    expect(solutions.ideal).toEqual(expected.ideal);
    expect(analysis.pie).toBe(expected.pie.size);
    expect((analysis.maxJoint?.a ?? 0) + (analysis.maxJoint?.b ?? 0)).toBe(expected.pie.maxJoint);
  });

  it.each(['nash', 'kalaiSmorodinsky', 'egalitarian', 'maxJoint'] as const)('finds %s', (name) => {
    const wanted: SolutionCase = expected[name];
    const solution: Solution = solutions[name];
    expect(analysis[name]).toEqual(plain(wanted));
    expect(solution.best).toEqual(plain(wanted));
    expect(new Set(solution.tied.map(({ a, b }) => `${a} ${b}`))).toEqual(
      new Set((wanted.tiedPoints ?? [[wanted.a, wanted.b]]).map(([a, b]) => `${a} ${b}`)),
    );
  });

  it('measures what the solutions give each side', () => {
    const nash = gainsOverNoDeal(found, solutions.nash.best);
    expectRelative(nash.a * nash.b, expected.nash.product);
    expect(gainsOverNoDeal(found, solutions.egalitarian.best)).toEqual(expected.egalitarian.gains);
    const kalai = gainsOverNoDeal(found, solutions.kalaiSmorodinsky.best);
    for (const side of ['a', 'b'] as const) {
      const most = expected.ideal[side] - problem.disagreement[side];
      expectRelative(kalai[side] / most, parseExact(expected.kalaiSmorodinsky.shareOfIdeal[side]));
    }
  });

  it('finds the split, its percent of the pie, and the best trade from it', () => {
    const wanted = expected[expected.splitRule] as CompromiseCase;
    expect(analysis.split).toEqual(plain(wanted));
    expectRelative(analysis.splitPercentOfPie, parseExact(wanted.percentOfPie));
    expect(analysis.bestTrade).toEqual(wanted.bestTrade && plain(wanted.bestTrade));
  });

  it.each(['middle', 'issueCompromise'] as const)('finds %s and what would be better', (name) => {
    const wanted = expected[name];
    expect(analysis[name]).toEqual(wanted && plain(wanted));
    if (!wanted) return;
    const gains = gainsOverNoDeal(found, wanted);
    expect({ a: gains.a >= 0, b: gains.b >= 0 }).toEqual(wanted.acceptable);
    expect(betterForBoth(found, wanted.deal)).toHaveLength(wanted.betterForBoth);
    expectRelative(percentOfPie(found, solutions, wanted), parseExact(wanted.percentOfPie));

    const trade = bestTrade(problem, wanted.deal);
    expect(trade === null).toBe(wanted.efficient);
    expect(trade).toEqual(wanted.bestTrade && plain(wanted.bestTrade));
    if (!wanted.bestTrade || !trade) return;
    expect({ a: trade.a - wanted.a, b: trade.b - wanted.b }).toEqual(wanted.bestTrade.gains);
    expectRelative(
      percentOfPie(found, solutions, trade),
      parseExact(wanted.bestTrade.percentOfPie),
    );
  });
});

describe.each(contingentCases.map((each) => [each.id, each] as const))('%s', (_id, terms) => {
  const analysis = analyzeContingent(terms.inputs);

  it.each(['fixedPrice', 'contingent'] as const)('finds the best %s contract', (name) => {
    const wanted: ContractCase = terms.expected[name];
    const contract = analysis?.[name] as Contract;
    expect(contract.dealPossible).toBe(wanted.dealPossible);
    const pairs: [number, { exact: string; decimal: number }][] = [
      [contract.base, wanted.base],
      [contract.bonus, wanted.bonus],
      [contract.smallerExpectedGain, wanted.smallerExpectedGain],
      [contract.betShare, wanted.betShare],
      [contract.realValue.H, wanted.realValue.H],
      [contract.realValue.L, wanted.realValue.L],
    ];
    for (const side of ['a', 'b'] as const) {
      pairs.push([contract.expectedGain[side], wanted.expectedGain[side]]);
      pairs.push([contract.resultMinusNoDeal.H[side], wanted.resultMinusNoDeal.H[side]]);
      pairs.push([contract.resultMinusNoDeal.L[side], wanted.resultMinusNoDeal.L[side]]);
    }
    for (const [number, exact] of pairs) {
      expect(Math.abs(number - parseExact(exact))).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(parseExact(exact))),
      );
    }
  });
});
