import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { problemOfPoints, wholeProblems } from '../../../tests/cases/random-problems.ts';
import { totalDeal } from './problem.ts';
import { describeTrade, type TradeStep } from './trade-steps.ts';

describe('describeTrade', () => {
  it('takes the best trade of the tablet apart', () => {
    const { expected, ...tablet } = issuesCase('tablet');
    const { deal, bestTrade } = expected.issueCompromise;
    expect(describeTrade(tablet, deal, bestTrade?.deal as number[])).toEqual({
      steps: [
        {
          issue: 0,
          name: 'Price',
          from: '$480',
          to: '$500',
          gain: { a: -20, b: 20 },
          givesWay: 'a',
        },
        {
          issue: 1,
          name: 'Stylus pen',
          from: 'no',
          to: 'yes',
          gain: { a: 45, b: -15 },
          givesWay: 'b',
        },
        {
          issue: 3,
          name: 'Memory card',
          from: 'no',
          to: 'yes',
          gain: { a: 25, b: -10 },
          givesWay: 'b',
        },
        {
          issue: 4,
          name: 'Delivery',
          from: '5 days',
          to: 'collect in store',
          gain: { a: -5, b: 6 },
          givesWay: 'a',
        },
        {
          issue: 5,
          name: 'Post a review / newsletter photo',
          from: 'no',
          to: 'yes',
          gain: { a: -5, b: 25 },
          givesWay: 'a',
        },
      ],
      gain: { a: 40, b: 26 },
    });
  });

  it('finds no step between a deal and itself', () => {
    const deal = [2, 2, 1, 1, 1];
    expect(describeTrade(issuesCase('chores'), deal, deal)).toEqual({
      steps: [],
      gain: { a: 0, b: 0 },
    });
  });

  it.each<[string, [number, number], TradeStep['givesWay']]>([
    ['A loses and B gains', [-1, 2], 'a'],
    ['A loses and B stays', [-1, 0], 'a'],
    ['B loses and A gains', [2, -1], 'b'],
    ['B loses and A stays', [0, -1], 'b'],
    ['both lose', [-1, -1], 'both'],
    ['both gain', [1, 1], 'nobody'],
    ['one gains and one stays', [0, 1], 'nobody'],
    ['it makes no difference', [0, 0], 'nobody'],
  ])('tells who gives way when %s', (_title, point, givesWay) => {
    const trade = describeTrade(problemOfPoints([[0, 0], point]), [0], [1]);
    expect(trade.steps.map((step) => step.givesWay)).toEqual([givesWay]);
  });

  it('gives decimals as they are on paper, and nothing where there is nothing', () => {
    const tenths = { name: 'X', options: ['0', '1'], a: [0.1, 0.4], b: [0.3, 0.1 + 0.2] };
    const back = { name: 'Y', options: ['0', '1'], a: [0.4, 0.2], b: [0, 0] };
    const third = { name: 'Z', options: ['0', '1'], a: [0.1, 0], b: [0, 0] };
    const problem = { issues: [tenths, back, third], disagreement: { a: 0, b: 0 } };
    const { steps, gain } = describeTrade(problem, [0, 0, 0], [1, 1, 1]);
    expect(steps.map((step) => step.gain)).toEqual([
      { a: 0.3, b: 0 },
      { a: -0.2, b: 0 },
      { a: -0.1, b: 0 },
    ]);
    expect(gain).toEqual({ a: 0, b: 0 });
    expect(steps[0]?.givesWay).toBe('nobody');
  });

  it('gives each side its gain in its own unit', () => {
    const points = [
      [0.5, 7.25],
      [0.8, 7],
    ] as const;
    const { steps, gain } = describeTrade(problemOfPoints(points), [0], [1]);
    expect(steps[0]?.gain).toEqual({ a: 0.3, b: -0.25 });
    expect(gain).toEqual({ a: 0.3, b: -0.25 });
  });

  it('gives nothing where the difference is only in the last bit', () => {
    const pi = Math.PI;
    const trade = describeTrade(
      problemOfPoints([
        [pi, 1],
        [pi * (1 + 4e-16), 1],
      ]),
      [0],
      [1],
    );
    expect(trade.steps[0]).toMatchObject({ gain: { a: 0, b: 0 }, givesWay: 'nobody' });
  });

  it('adds up to the difference of the totals', () => {
    fc.assert(
      fc.property(wholeProblems(), fc.nat(), fc.nat(), (problem, x, y) => {
        const pick = (seed: number) => problem.issues.map(({ options }) => seed % options.length);
        const [from, to] = [totalDeal(problem, pick(x)), totalDeal(problem, pick(y))];
        const { steps, gain } = describeTrade(problem, from.deal, to.deal);
        expect(gain.a).toBe(to.a - from.a);
        expect(gain.b).toBe(to.b - from.b);
        expect(steps.reduce((sum, step) => sum + step.gain.a, 0)).toBeCloseTo(gain.a, 9);
        expect(steps.map(({ issue }) => issue)).toEqual(
          from.deal.flatMap((option, i) => (option === to.deal[i] ? [] : [i])),
        );
      }),
    );
  });

  it('refuses deals that are not deals of the problem, and problems that are none', () => {
    const problem = problemOfPoints([[1, 1]]);
    expect(() => describeTrade(problem, [1], [0])).toThrow(/takes option 1 of issue 1/);
    expect(() => describeTrade(problem, [0], [2])).toThrow(/takes option 2 of issue 1/);
    expect(() => describeTrade({ ...problem, issues: [] }, [], [])).toThrow(/nothing to negotiate/);
  });
});
