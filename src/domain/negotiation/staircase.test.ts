import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addStaircases,
  addStep,
  emptyStaircase,
  type Staircase,
  staircaseOf,
} from './staircase.ts';

type Triple = [a: number, b: number, key: number];

const exactly = { a: 0.25, b: 0.25 };

function triples({ length, a, b, key }: Staircase): Triple[] {
  return Array.from({ length }, (_, i) => [a[i] ?? 0, b[i] ?? 0, key[i] ?? 0]);
}

/** Points that no other point beats, each with its smallest key, by falling a. */
function plainly(points: Triple[]): Triple[] {
  const beaten = ([a, b, key]: Triple): boolean =>
    points.some(
      ([x, y, other]) =>
        (x >= a && y >= b && (x > a || y > b)) || (x === a && y === b && other < key),
    );
  return points.filter((point) => !beaten(point)).sort(([x], [y]) => y - x);
}

function stairsOf(points: [number, number][], by = exactly): Staircase {
  return staircaseOf(
    Float64Array.from(points, ([a]) => a),
    Float64Array.from(points, ([, b]) => b),
    by,
  );
}

describe('addStep', () => {
  const by = { a: 0.5, b: 0.5 };
  it.each<[string, Triple[], Triple[]]>([
    ['keeps a first point', [[5, 1, 0]], [[5, 1, 0]]],
    [
      'keeps a point that is better for B',
      [
        [5, 1, 0],
        [4, 2, 1],
      ],
      [
        [5, 1, 0],
        [4, 2, 1],
      ],
    ],
    [
      'drops a point that is worse for both',
      [
        [5, 1, 0],
        [4, 0, 1],
      ],
      [[5, 1, 0]],
    ],
    [
      'drops a point that is as good for B only',
      [
        [5, 1, 0],
        [4, 1, 1],
      ],
      [[5, 1, 0]],
    ],
    [
      'drops a point that is as good for A only',
      [
        [5, 1, 0],
        [5, 0, 1],
      ],
      [[5, 1, 0]],
    ],
    [
      'lets a point as good for A and better for B win',
      [
        [5, 1, 0],
        [5, 2, 1],
      ],
      [[5, 2, 1]],
    ],
    [
      'keeps the smaller key when it comes first',
      [
        [5, 1, 0],
        [5, 1, 7],
      ],
      [[5, 1, 0]],
    ],
    [
      'keeps the smaller key when it comes last',
      [
        [5, 1, 7],
        [5, 1, 0],
      ],
      [[5, 1, 0]],
    ],
    [
      'takes half a step for equality in b',
      [
        [5, 1, 0],
        [4, 1.5, 1],
      ],
      [[5, 1, 0]],
    ],
    [
      'takes more than half a step for a difference in b',
      [
        [5, 1, 0],
        [4, 1.75, 1],
      ],
      [
        [5, 1, 0],
        [4, 1.75, 1],
      ],
    ],
    [
      'takes half a step for equality in a',
      [
        [5, 1, 0],
        [4.5, 2, 1],
      ],
      [[4.5, 2, 1]],
    ],
    [
      'takes more than half a step for a difference in a',
      [
        [5, 1, 0],
        [4.25, 2, 1],
      ],
      [
        [5, 1, 0],
        [4.25, 2, 1],
      ],
    ],
    [
      'sees one point half a step lower, and keeps the smaller key',
      [
        [5, 1, 7],
        [4.5, 0.5, 0],
      ],
      [[4.5, 0.5, 0]],
    ],
    [
      'sees another point more than half a step lower in b',
      [
        [5, 1, 7],
        [4.5, 0.25, 0],
      ],
      [[5, 1, 7]],
    ],
    [
      'sees another point more than half a step lower in a',
      [
        [5, 1, 7],
        [4.25, 1, 0],
      ],
      [[5, 1, 7]],
    ],
  ])('%s', (_title, added, left) => {
    const stairs = emptyStaircase(added.length);
    for (const [a, b, key] of added) addStep(stairs, a, b, key, by);
    expect(triples(stairs)).toEqual(left);
  });
});

describe('staircaseOf', () => {
  it.each<[string, [number, number][], Triple[]]>([
    ['one point', [[1, 2]], [[1, 2, 0]]],
    [
      'equal points',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [[1, 2, 0]],
    ],
    [
      'points in any order',
      [
        [1, 9],
        [5, 5],
        [9, 1],
        [4, 4],
      ],
      [
        [9, 1, 2],
        [5, 5, 1],
        [1, 9, 0],
      ],
    ],
    [
      'points equal for A',
      [
        [3, 1],
        [3, 4],
        [3, 2],
      ],
      [[3, 4, 1]],
    ],
    [
      'points equal for B',
      [
        [1, 3],
        [4, 3],
        [2, 3],
      ],
      [[4, 3, 1]],
    ],
  ])('of %s', (_title, points, left) => {
    expect(triples(stairsOf(points))).toEqual(left);
  });

  const coordinate = (reach: number) => fc.integer({ min: -reach, max: reach });
  it.each([
    ['a few points with many ties', 4, 40],
    ['hundreds of points with ties', 25, 400],
    ['hundreds of points', 100_000, 400],
  ])('agrees with comparing all pairs: %s', (_title, reach, mostPoints) => {
    const points = fc.array(fc.tuple(coordinate(reach), coordinate(reach)), {
      minLength: 1,
      maxLength: mostPoints,
      size: 'max',
    });
    fc.assert(
      fc.property(points, (list) => {
        expect(triples(stairsOf(list))).toEqual(plainly(list.map(([a, b], i) => [a, b, i])));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every one of a thousand points that trade A off against B', () => {
    const points = Array.from({ length: 1000 }, (_, i): [number, number] => [i, 1000 - i]);
    expect(triples(stairsOf(points)).map(([a]) => a)).toEqual(points.map(([a]) => a).reverse());
  });

  it('keeps the first of a thousand points that are the same within the tolerance', () => {
    const points = Array.from({ length: 1000 }, (_, i): [number, number] => [i * 1e-6, 1]);
    expect(triples(stairsOf(points))).toEqual([[0, 1, 0]]);
  });
});

describe('addStaircases', () => {
  it('finds the staircase of all sums, with the smallest sum of keys per point', () => {
    const coordinate = fc.integer({ min: -9, max: 9 });
    const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(points, points, (first, second) => {
        const [p, q] = [stairsOf(first), stairsOf(second)];
        for (let i = 0; i < p.length; i++) p.key[i] = (p.key[i] ?? 0) * 100;
        const sums = triples(p).flatMap(([a, b, key]) =>
          triples(q).map(([x, y, other]): Triple => [a + x, b + y, key + other]),
        );
        expect(triples(addStaircases(p, q, exactly))).toEqual(plainly(sums));
        expect(triples(addStaircases(q, p, exactly))).toEqual(plainly(sums));
      }),
      { numRuns: 200 },
    );
  });
});
