import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { bestTradeFrom, betterForBoth } from './best-trade.ts';
import { survey } from './survey.ts';

const tradeFromFirst = (...points: [number, number][]): [number, number] | null => {
  const trade = bestTradeFrom(survey(problemOfPoints(points)), [0]);
  return trade && [trade.a, trade.b];
};

describe('bestTradeFrom', () => {
  it.each<[string, [number, number][], [number, number] | null]>([
    [
      'takes the largest product of gains',
      [
        [0, 0],
        [9, 1],
        [4, 4],
        [1, 9],
      ],
      [4, 4],
    ],
    [
      'counts gains, not values',
      [
        [8, 0],
        [9, 9],
        [14, 2],
        [16, 1],
      ],
      [14, 2],
    ],
    [
      'breaks a tie by the smaller gain',
      [
        [0, 0],
        [8, 1],
        [4, 2],
        [2, 4],
      ],
      [4, 2],
    ],
    [
      'breaks a tie by the sum when nobody else gains',
      [
        [0, 0],
        [9, 0],
        [0, 12],
      ],
      [0, 12],
    ],
    [
      'breaks the last tie in favour of A',
      [
        [0, 0],
        [2, 4],
        [4, 2],
      ],
      [4, 2],
    ],
    [
      'takes a gain for A alone',
      [
        [1, 1],
        [3, 1],
      ],
      [3, 1],
    ],
    [
      'takes a gain for B alone',
      [
        [1, 1],
        [1, 3],
      ],
      [1, 3],
    ],
    [
      'finds nothing better than an efficient deal',
      [
        [3, 3],
        [9, 2],
        [2, 9],
      ],
      null,
    ],
    [
      'finds nothing better in the same point',
      [
        [3, 3],
        [3, 3],
      ],
      null,
    ],
    [
      'works where all values are losses',
      [
        [-9, -9],
        [-5, -6],
        [-8, -1],
      ],
      [-5, -6],
    ],
  ])('%s', (_title, points, trade) => {
    expect(tradeFromFirst(...points)).toEqual(trade);
  });

  it('finds nothing better in a point that only differs in the last bit', () => {
    expect(tradeFromFirst([0.3, 1], [0.1 + 0.2, 1])).toBeNull();
    expect(tradeFromFirst([Math.PI, 1], [Math.PI * (1 + 1e-15), 1])).toBeNull();
  });
});

describe('betterForBoth', () => {
  it('lists the frontier points at least as good for both, by falling a', () => {
    const found = survey(
      problemOfPoints([
        [2, 2],
        [9, 1],
        [5, 2],
        [3, 3],
        [2, 5],
        [1, 9],
      ]),
    );
    expect(betterForBoth(found, [0]).map(({ a, b }) => [a, b])).toEqual([
      [5, 2],
      [3, 3],
      [2, 5],
    ]);
  });

  it('lists eight deals that beat the split of the tablet', () => {
    const { deal, betterForBoth: count } = issuesCase('tablet').expected.issueCompromise;
    expect(betterForBoth(survey(issuesCase('tablet')), deal)).toHaveLength(count);
  });
});
