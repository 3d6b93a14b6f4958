import { describe, expect, it } from 'vitest';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { analyze } from './analyze.ts';

const point = (option: number, [a, b]: [number, number]) => ({ deal: [option], a, b });

describe('ties of analyze', () => {
  it('settles a tied Nash product by ideal shares, then in favour of A', () => {
    const lopsided = problemOfPoints([
      [2, 6],
      [3, 4],
      [10, 0],
    ]);
    expect(analyze(lopsided).nash).toEqual(point(1, [3, 4]));
    const even = problemOfPoints([
      [2, 6],
      [6, 2],
    ]);
    expect(analyze(even).nash).toEqual(point(1, [6, 2]));
  });

  it('settles tied shares and tied gains in favour of A', () => {
    const analysis = analyze(
      problemOfPoints([
        [1, 3],
        [3, 1],
      ]),
    );
    expect(analysis.kalaiSmorodinsky).toEqual(point(1, [3, 1]));
    expect(analysis.egalitarian).toEqual(point(1, [3, 1]));
  });

  it('settles a tied joint value by ideal shares, then in favour of A', () => {
    expect(
      analyze(
        problemOfPoints([
          [9, 1],
          [5, 5],
          [1, 9],
        ]),
      ).maxJoint,
    ).toEqual(point(1, [5, 5]));
    expect(
      analyze(
        problemOfPoints([
          [9, 1],
          [1, 9],
        ]),
      ).maxJoint,
    ).toEqual(point(0, [9, 1]));
  });

  it('compares the larger entry when the smaller ones are equal', () => {
    const analysis = analyze(
      problemOfPoints([
        [5, 10],
        [5, 8],
        [12, 5],
        [0, 12],
      ]),
    );
    expect(analysis.egalitarian).toEqual(point(2, [12, 5]));
  });

  it('gives a side that cannot gain a full share of its ideal', () => {
    const analysis = analyze(
      problemOfPoints(
        [
          [4, 0],
          [3, 1],
        ],
        { a: 0, b: 1 },
      ),
    );
    expect(analysis.kalaiSmorodinsky).toEqual(point(1, [3, 1]));
  });

  it('tells products beyond 2^53 apart', () => {
    const large = 900_000_000;
    const analysis = analyze(
      problemOfPoints([
        [large, large - 2],
        [large - 1, large - 1],
      ]),
    );
    expect(analysis.nash?.deal).toEqual([1]);
  });
});
