import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf, valuesOf } from './circle.ts';
import { circlesThatGain, findCore } from './core.ts';
import { leastForAll } from './least-for-all.ts';

const three = (all: number, p12: number, p13: number, p23: number) =>
  valuesOf(3, [
    [[0, 1], p12],
    [[0, 2], p13],
    [[1, 2], p23],
    [[0, 1, 2], all],
  ]);

/** The values of all circles of `count` parties, nobody's being 0. */
const valuesFor = (count: number) =>
  fc
    .array(fc.integer({ min: -20, max: 100 }), {
      minLength: 2 ** count - 1,
      maxLength: 2 ** count - 1,
    })
    .map((values) => [0, ...values]);

describe('findCore', () => {
  it.each([
    ['a sea that saves 110', three(110, 100, 80, 60), 120, null],
    ['the same when it saves 120', three(120, 100, 80, 60), 120, [60, 40, 20]],
    ['a mill', three(0, 50, 40, 30), 60, null],
    ['three of whom any two have everything', three(12, 12, 12, 12), 18, null],
    ['two who each have something', [0, 3, 4, 10], 7, [4.5, 5.5]],
    [
      'three who have most alone',
      valuesOf(3, [
        [[0], 5],
        [[1], 6],
        [[2], 7],
        [[0, 1, 2], 18],
      ]),
      18,
      [5, 6, 7],
    ],
  ])('finds the least that keeps every circle: %s', (_, values, leastTotal, division) => {
    expect(findCore(values)).toEqual({ leastTotal, division });
  });

  it.each([3, 4, 5])(
    'divides the whole of %d so that no smaller circle gains, where it can',
    (count) => {
      fc.assert(
        fc.property(valuesFor(count), fc.integer({ min: 0, max: 50 }), (values, more) => {
          const { shares, denominator } = leastForAll(values);
          // In whole numbers: nothing is compared that was rounded.
          const scaled = values.map((value) => value * denominator);
          expect(circlesThatGain(scaled, shares)).toEqual([]);
          const total = shares.reduce((sum, share) => sum + share, 0);
          const rich = [...values.slice(0, -1), Math.ceil(total / denominator) + more];
          const { division } = findCore(rich);
          expect(division?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(rich.at(-1) ?? 0, 9);
          const poor = [...values.slice(0, -1), Math.ceil(total / denominator) - 1];
          expect(findCore(poor).division).toBeNull();
        }),
      );
    },
  );

  it('needs of three what their circles ask in the best of the five ways to cover everybody once', () => {
    fc.assert(
      fc.property(valuesFor(3), (values) => {
        const [, a = 0, b = 0, ab = 0, c = 0, ac = 0, bc = 0] = values;
        const ways = [a + b + c, a + bc, b + ac, c + ab, (ab + ac + bc) / 2];
        expect(findCore(values).leastTotal).toBe(Math.max(...ways));
      }),
    );
  });

  it.each([
    [4, 40],
    [5, 1],
  ])('needs of %d what the best of all balanced covers asks', (count, numRuns) => {
    fc.assert(
      fc.property(valuesFor(count), (values) => {
        expect(findCore(values).leastTotal).toBeCloseTo(bestCover(values, count), 6);
      }),
      { numRuns },
    );
  });

  it('is exact where halves and thirds of large amounts meet', () => {
    const large = 333_333_333_333;
    const { leastTotal } = findCore(three(0, large, large, large));
    expect(leastTotal).toBe((3 * large) / 2);
    const triples = [
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 3],
      [1, 2, 3],
    ].map((one) => [one, 30] as const);
    expect(findCore(valuesOf(4, triples)).leastTotal).toBe(40);
    expect(findCore(valuesOf(4, [...triples, [[0, 1, 2, 3], 40]])).division).toEqual([
      10, 10, 10, 10,
    ]);
  });
});

describe('circlesThatGain', () => {
  it('names the circles that a division gives too little, and never the whole', () => {
    expect(circlesThatGain(three(110, 100, 80, 60), [60, 40, 10])).toEqual([5, 6]);
    expect(circlesThatGain(three(110, 0, 0, 0), [0, 0, 0])).toEqual([]);
  });
});

/** The largest weighted sum of values over all ways to weigh `count` circles that count each party once: tried one by one. */
function bestCover(values: readonly number[], count: number): number {
  const circles = values.map((_, circle) => circle).slice(1, -1);
  let best = Number.NEGATIVE_INFINITY;
  const choose = (from: number, chosen: number[]) => {
    if (chosen.length === count) {
      const weights = solve(chosen, count);
      if (weights?.every((weight) => weight > -1e-9))
        best = Math.max(
          best,
          weights.reduce((sum, weight, nth) => sum + weight * (values[chosen[nth] ?? 0] ?? 0), 0),
        );
      return;
    }
    for (let at = from; at < circles.length; at++) choose(at + 1, [...chosen, circles[at] ?? 0]);
  };
  choose(0, []);
  return best;
}

/** Weights of the circles under which each party counts 1; null where they are not determined. */
function solve(circles: readonly number[], count: number): number[] | null {
  const table = Array.from({ length: count }, (_, party) => [
    ...circles.map((circle) => Number(membersOf(circle).includes(party))),
    1,
  ]);
  for (let column = 0; column < count; column++) {
    const at = table.findIndex(
      (row, index) => index >= column && Math.abs(row[column] ?? 0) > 1e-9,
    );
    const found = table[at];
    if (!found) return null;
    table[at] = table[column] ?? [];
    table[column] = found.map((entry) => entry / (found[column] ?? 1));
    for (const [index, row] of table.entries())
      if (index !== column)
        table[index] = row.map(
          (entry, nth) => entry - (row[column] ?? 0) * (table[column]?.[nth] ?? 0),
        );
  }
  return table.map((row) => row[count] ?? 0);
}
