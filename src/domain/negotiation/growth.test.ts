import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../tests/cases/case-format.ts';
import { mapValues, problemOfPoints, wholeProblems } from '../../../tests/cases/random-problems.ts';
import { splitDeal } from './compromise.ts';
import { integrativeQuotient, pieGrowth } from './growth.ts';
import { solve } from './solutions.ts';
import { survey } from './survey.ts';

// Three options, so that the middle one is the split.
const around = (split: [number, number], noDeal = { a: 0, b: 0 }) =>
  survey(problemOfPoints([[10, 0], split, [0, 10], [6, 8], [8, 6]], noDeal));

describe('pieGrowth', () => {
  it.each([
    ['chores', 94 / 56],
    ['tablet', 155 / 89],
    ['talks', 69 / 55],
    ['nalebuff-pizza', 1],
  ])('of %s is the pie after the best trade over the pie of the split', (id, growth) => {
    expect(pieGrowth(survey(issuesCase(id)))).toBeCloseTo(growth, 12);
  });

  it('is missing without an acceptable deal', () => {
    const points: [number, number][] = [
      [9, 0],
      [5, 5],
      [0, 9],
    ];
    expect(pieGrowth(survey(problemOfPoints(points, { a: 6, b: 1 })))).toBeNull();
  });

  it('is missing when the split is worth no more than no deal', () => {
    const points: [number, number][] = [
      [1, 0],
      [2, 1],
      [4, 4],
    ];
    expect(pieGrowth(survey(problemOfPoints(points, { a: 2, b: 1 })))).toBeNull();
    expect(pieGrowth(survey(problemOfPoints(points, { a: 2, b: 2 })))).toBeNull();
    expect(pieGrowth(survey(problemOfPoints(points, { a: 1, b: 1 })))).toBe(6);
  });

  it('is missing when the gains of the split cancel out on paper', () => {
    const points: [number, number][] = [
      [0.1, 0],
      [0.3, 0.1],
      [4, 4],
    ];
    expect(pieGrowth(survey(problemOfPoints(points, { a: 0.1, b: 0.3 })))).toBeNull();
  });
});

describe('integrativeQuotient', () => {
  it('is 0 at the split, 1 at the largest joint value and below 0 under the split', () => {
    const found = survey(
      problemOfPoints([
        [1, 1],
        [3, 3],
        [6, 8],
      ]),
    );
    expect(integrativeQuotient(found, [1])).toBe(0);
    expect(integrativeQuotient(found, [2])).toBe(1);
    expect(integrativeQuotient(found, [0])).toBe(-0.5);
  });

  it('of the best trade in the talks is 14 of 16', () => {
    const talks = issuesCase('talks');
    const trade = talks.expected.middle?.bestTrade?.deal as number[];
    expect(integrativeQuotient(survey(talks), trade)).toBeCloseTo(14 / 16, 12);
  });

  it('is missing when the split has the largest joint value already', () => {
    expect(integrativeQuotient(survey(issuesCase('nalebuff-pizza')), [3])).toBeNull();
    const noisy = problemOfPoints([
      [0.3, 0],
      [0.1, 0.2],
      [0.2, 0.1],
    ]);
    expect(integrativeQuotient(survey(noisy), [0])).toBeNull();
  });

  it.each<[string, [number, number][]]>([
    [
      'odd numbers',
      [
        [7, 19],
        [9, 17],
      ],
    ],
    [
      'a large and a small side',
      [
        [3e8 + 2, 3],
        [3e8, 5],
      ],
    ],
  ])('is missing when the split has it on paper: %s', (_title, [split, most]) => {
    const inPi = ([a, b]: [number, number] = [0, 0]): [number, number] => [
      a * Math.PI,
      b * Math.PI,
    ];
    const found = survey(problemOfPoints([inPi(split), inPi(most)]));
    expect(splitDeal(found).deal).toEqual([0]);
    expect(solve(found)?.maxJoint.best.deal).toEqual([1]);
    expect(integrativeQuotient(found, [1])).toBeNull();
  });

  it('is missing without an acceptable deal', () => {
    expect(integrativeQuotient(around([3, 3], { a: 9, b: 9 }), [3])).toBeNull();
    expect(integrativeQuotient(around([3, 3]), [3])).not.toBeNull();
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(wholeProblems(), fc.constantFrom(0.01, 1 / 3, Math.PI, 1e6), (problem, unit) => {
        const change = (value: number): number => value * unit;
        const other = survey(mapValues(problem, { a: change, b: change }));
        const first = problem.issues.map(() => 0);
        const before = integrativeQuotient(survey(problem), first);
        const after = integrativeQuotient(other, first);
        expect(after === null).toBe(before === null);
        if (before !== null) expect(after).toBeCloseTo(before, 8);
        const [growth, same] = [pieGrowth(survey(problem)), pieGrowth(other)];
        expect(same === null).toBe(growth === null);
        if (growth !== null) {
          expect(same).toBeCloseTo(growth, 8);
          expect(growth).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
