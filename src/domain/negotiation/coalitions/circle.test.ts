import { describe, expect, it } from 'vitest';
import { circleOf, circlesOfTwoOrMore, everyone, membersOf, valuesOf } from './circle.ts';

describe('a circle', () => {
  it.each([
    [[], 0],
    [[0], 1],
    [[0, 2], 5],
    [[0, 1, 2, 3, 4], everyone(5)],
  ])('of %j is %d, and says its members', (members, circle) => {
    expect(circleOf(members)).toBe(circle);
    expect(membersOf(circle)).toEqual(members);
  });
});

describe('circlesOfTwoOrMore', () => {
  it('lists the larger first, then in the order of the members', () => {
    expect(circlesOfTwoOrMore(3).map(membersOf)).toEqual([
      [0, 1, 2],
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(circlesOfTwoOrMore(4).slice(1, 5).map(membersOf)).toEqual([
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 3],
      [1, 2, 3],
    ]);
  });

  it.each([2, 3, 4, 5])('leaves out nobody and each of %d alone', (count) => {
    const circles = circlesOfTwoOrMore(count);
    expect(new Set(circles).size).toBe(2 ** count - count - 1);
  });
});

describe('valuesOf', () => {
  it('gives the circles that are named their value and all others nothing', () => {
    const known = [
      [[0, 1], 100],
      [[2, 1], 60],
    ] as const;
    expect(valuesOf(3, known)).toEqual([0, 0, 0, 100, 0, 0, 60, 0]);
  });
});
