import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { issueCompromise, middleDeal, splitDeal } from './compromise.ts';
import { survey } from './survey.ts';

const compromiseOf = (...points: [number, number][]): number | undefined =>
  issueCompromise(survey(problemOfPoints(points))).deal[0];

describe('issueCompromise', () => {
  it('takes the option whose smaller share is largest, whatever the values are measured in', () => {
    expect(compromiseOf([10, 0], [6, 4], [0, 10])).toBe(1);
    expect(compromiseOf([10, 0], [6, 4000], [0, 10_000])).toBe(1);
    expect(compromiseOf([-90, 7], [-94, 7.4], [-100, 8])).toBe(1);
  });

  it('takes the larger share of the other side when the smaller ones are equal', () => {
    expect(compromiseOf([10, 0], [5, 6], [8, 5], [0, 10])).toBe(2);
  });

  it('takes the first of equals', () => {
    expect(compromiseOf([0, 10], [4, 6], [6, 4], [10, 0])).toBe(1);
    expect(compromiseOf([10, 0], [6, 4], [4, 6], [0, 10])).toBe(1);
    expect(compromiseOf([3, 3], [3, 3])).toBe(0);
  });

  it('gives a side that does not mind a full share', () => {
    expect(compromiseOf([4, 1], [4, 3], [4, 2])).toBe(1);
    expect(compromiseOf([1, 4], [3, 4], [2, 4])).toBe(1);
  });

  it('compares shares that are equal on paper as equal', () => {
    expect(compromiseOf([0.3, 0], [0.1, 0.2], [0.2, 0.1], [0, 0.3])).toBe(1);
    const pi = Math.PI;
    expect(compromiseOf([3 * pi, 0], [pi, 2 * pi], [2 * pi, pi], [0, 3 * pi])).toBe(1);
  });

  it('decides issue by issue and adds the values up', () => {
    const { deal, a, b } = issuesCase('tablet').expected.issueCompromise;
    expect(issueCompromise(survey(issuesCase('tablet')))).toEqual({ deal, a, b });
  });
});

describe('middleDeal', () => {
  it('takes the middle option of every issue', () => {
    expect(
      middleDeal(
        problemOfPoints([
          [1, 5],
          [2, 4],
          [3, 3],
        ]),
      ),
    ).toEqual({ deal: [1], a: 2, b: 4 });
  });

  it('is missing when one issue has no middle', () => {
    expect(
      middleDeal(
        problemOfPoints([
          [1, 5],
          [2, 4],
        ]),
      ),
    ).toBeNull();
    const { issues, disagreement } = issuesCase('orange');
    const even = { ...issues[0], name: 'E', options: ['x', 'y'], a: [0, 0], b: [0, 0] };
    expect(middleDeal({ issues: [...issues, even], disagreement })).toBeNull();
  });
});

describe('splitDeal', () => {
  it('is the middle where there is one, else the issue compromise', () => {
    expect(splitDeal(survey(issuesCase('orange'))).deal).toEqual([1, 1]);
    expect(splitDeal(survey(issuesCase('tablet'))).deal).toEqual([4, 0, 0, 0, 1, 0]);
  });
});
