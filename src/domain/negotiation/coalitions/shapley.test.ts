import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatyGame } from '../../../../tests/cases/random-treaties.ts';
import { valuesOf } from './circle.ts';
import { circlesThatGain } from './core.ts';
import { factorial, shapleySums, shapleyValue } from './shapley.ts';
import { treatyValues } from './treaty-game.ts';

const values = fc
  .integer({ min: 2, max: 5 })
  .chain((count) =>
    fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: 2 ** count - 1,
      maxLength: 2 ** count - 1,
    }),
  )
  .map((rest) => [0, ...rest]);

/** All orders in which `count` parties can arrive. */
const orders = (count: number): number[][] =>
  count === 0
    ? [[]]
    : orders(count - 1).flatMap((order) =>
        Array.from({ length: count }, (_, at) => order.toSpliced(at, 0, count - 1)),
      );

describe('the Shapley value', () => {
  it.each([
    ['two who have 10 together, 3 and 4 alone', [0, 3, 4, 10], [4.5, 5.5]],
    [
      'a glove for the left hand and two for the right',
      valuesOf(3, [
        [[0, 1], 6],
        [[0, 2], 6],
        [[0, 1, 2], 6],
      ]),
      [4, 1, 1],
    ],
    [
      'three of whom any two have everything',
      valuesOf(3, [
        [[0, 1], 12],
        [[0, 2], 12],
        [[1, 2], 12],
        [[0, 1, 2], 12],
      ]),
      [4, 4, 4],
    ],
    [
      'one who adds nothing',
      valuesOf(3, [
        [[0, 1], 8],
        [[0, 1, 2], 8],
      ]),
      [4, 4, 0],
    ],
  ])('of %s', (_, game, expected) => {
    expect(shapleyValue(game)).toEqual(expected);
  });

  it('is the sum of what each adds over all orders of arriving, one by one', () => {
    fc.assert(
      fc.property(values, (game) => {
        const count = Math.log2(game.length);
        const sums = Array<number>(count).fill(0);
        for (const order of orders(count)) {
          let circle = 0;
          for (const party of order) {
            const before = game[circle] ?? 0;
            circle |= 1 << party;
            sums[party] = (sums[party] ?? 0) + (game[circle] ?? 0) - before;
          }
        }
        expect(shapleySums(game)).toEqual(sums);
      }),
      { numRuns: 60 },
    );
  });

  it('divides the whole, to the last unit', () => {
    fc.assert(
      fc.property(values, (game) => {
        const sum = shapleySums(game).reduce((total, one) => total + one, 0);
        expect(sum).toBe(factorial(Math.log2(game.length)) * (game.at(-1) ?? 0));
      }),
    );
  });

  it('is a division of every treaty game that no smaller circle can better', () => {
    fc.assert(
      fc.property(treatyGame, (game) => {
        const orders = factorial(game.countries.length);
        const scaled = treatyValues(game).map((value) => value * orders);
        expect(circlesThatGain(scaled, shapleySums(treatyValues(game)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
