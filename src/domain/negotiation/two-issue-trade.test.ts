import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import type { Problem } from './problem.ts';
import { survey } from './survey.ts';
import { twoIssueTrade } from './two-issue-trade.ts';

/** Issues given as the pairs their options are worth. */
function problemOf(...issues: [number, number][][]): Problem {
  return {
    issues: issues.map((points, i) => ({
      name: `Issue ${i}`,
      options: points.map((_, o) => `${o}`),
      a: points.map(([a]) => a),
      b: points.map(([, b]) => b),
    })),
    disagreement: { a: 0, b: 0 },
  };
}

const tradeFrom = (deal: number[], ...issues: [number, number][][]) =>
  twoIssueTrade(survey(problemOf(...issues)), deal)?.deal ?? null;

describe('twoIssueTrade', () => {
  it('swaps what matters more to one for what matters more to the other', () => {
    const { expected, ...talks } = issuesCase('talks');
    const split = expected.middle?.deal as number[];
    const trade = twoIssueTrade(survey(talks), split);
    expect(trade).toEqual({ deal: [2, 4, 2, 1, 1], a: 75, b: 59 });
  });

  it('takes the largest product of gains, then the larger of the smaller gains', () => {
    const first: [number, number][] = [
      [0, 0],
      [9, -1],
    ];
    const second = (...options: [number, number][]): [number, number][] => [[0, 0], ...options];
    expect(tradeFrom([0, 0], first, second([-1, 3], [-4, 6]))).toEqual([1, 2]);
    expect(tradeFrom([0, 0], first, second([-4, 6], [-1, 3]))).toEqual([1, 1]);
    expect(tradeFrom([0, 0], first, second([-1, 2], [-5, 3]))).toEqual([1, 2]);
    expect(tradeFrom([0, 0], first, second([-5, 3], [-1, 2]))).toEqual([1, 1]);
  });

  it('takes the lowest indices among equals', () => {
    const win: [number, number][] = [
      [0, 0],
      [3, -1],
      [3, -1],
    ];
    const lose: [number, number][] = [
      [0, 0],
      [-1, 3],
      [-1, 3],
    ];
    expect(tradeFrom([0, 0, 0, 0], win, win, lose, lose)).toEqual([1, 0, 1, 0]);
    expect(tradeFrom([0, 0, 0], lose, win, win)).toEqual([1, 1, 0]);
    expect(tradeFrom([2, 2], win.toReversed(), lose.toReversed())).toEqual([0, 0]);
    expect(
      tradeFrom(
        [0, 0],
        [
          [0, 0],
          [2, -1],
          [3, -2],
        ],
        [
          [0, 0],
          [-2, 3],
          [-1, 2],
        ],
      ),
    ).toEqual([1, 2]);
  });

  it('changes exactly two issues, even where one alone would help both', () => {
    expect(
      tradeFrom(
        [0, 0],
        [
          [0, 0],
          [5, 5],
        ],
        [
          [0, 0],
          [-1, -1],
        ],
      ),
    ).toEqual([1, 1]);
    expect(
      tradeFrom(
        [0],
        [
          [0, 0],
          [5, 5],
        ],
      ),
    ).toBeNull();
    expect(
      tradeFrom(
        [0, 0, 0],
        [
          [0, 0],
          [4, -2],
        ],
        [
          [0, 0],
          [-1, 2],
        ],
        [
          [0, 0],
          [-1, 2],
        ],
      ),
    ).toBeNull();
  });

  it('helps both, not one of them', () => {
    expect(
      tradeFrom(
        [0, 0],
        [
          [0, 0],
          [5, -2],
        ],
        [
          [0, 0],
          [-1, 2],
        ],
      ),
    ).toBeNull();
    expect(
      tradeFrom(
        [0, 0],
        [
          [0, 0],
          [-2, 5],
        ],
        [
          [0, 0],
          [2, -1],
        ],
      ),
    ).toBeNull();
    expect(
      tradeFrom(
        [0, 0],
        [
          [0, 0],
          [0.3, 0],
        ],
        [
          [0, 0],
          [-0.1, 9],
        ],
      ),
    ).toEqual([1, 1]);
    expect(
      tradeFrom(
        [0, 0],
        [
          [0, 0.3],
          [9, 0.2],
        ],
        [
          [0, 0.2],
          [0, 0.3],
        ],
      ),
    ).toBeNull();
  });

  it('finds no trade where every issue has one option left', () => {
    expect(
      tradeFrom(
        [0, 0],
        [[1, 1]],
        [
          [1, 1],
          [2, 2],
        ],
      ),
    ).toBeNull();
  });
});
