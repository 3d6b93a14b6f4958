import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gameAndCircle, treatyGame } from '../../../../tests/cases/random-treaties.ts';
import { circleOf, includes, membersOf } from './circle.ts';
import { playTreaty, type TreatyGame, treatyValues } from './treaty-game.ts';

/** Weir, Ford and Quay. */
const river: TreatyGame = {
  reach: 'everybody',
  countries: [
    { benefit: 7, cost: 11 },
    { benefit: 3, cost: 6 },
    { benefit: 6, cost: 11 },
  ],
};

describe('playTreaty', () => {
  it.each([
    ['nobody', [], [false, false, false], [0, 0, 0]],
    // Together a cut brings 10: Ford's is worth its 6, and Weir's is not worth its 11.
    ['Weir and Ford', [0, 1], [false, true, false], [7, -3, 6]],
    ['Weir and Quay', [0, 2], [true, false, true], [3, 6, 1]],
    ['all', [0, 1, 2], [true, true, true], [10, 3, 7]],
  ])('lets %s do what is best for them together', (_, members, cuts, results) => {
    expect(playTreaty(river, circleOf(members))).toEqual({ cuts, results });
  });

  it('keeps the cuts of members from outsiders where they reach members only', () => {
    const market = { ...river, reach: 'members' as const };
    expect(playTreaty(market, circleOf([0, 2])).results).toEqual([3, 0, 1]);
  });

  it('lets an outsider cut for itself when that pays, and a cut that costs what it brings is made', () => {
    const countries = [
      { benefit: 5, cost: 5 },
      { benefit: 2, cost: 3 },
      { benefit: 1, cost: 4 },
    ];
    expect(playTreaty({ countries, reach: 'everybody' }, 0)).toEqual({
      cuts: [true, false, false],
      results: [0, 2, 1],
    });
    expect(playTreaty({ countries, reach: 'members' }, 0).results).toEqual([0, 0, 0]);
  });

  it('leaves the members no other way of cutting that would bring them more together', () => {
    fc.assert(
      fc.property(gameAndCircle, fc.integer({ min: 0, max: 31 }), ([game, treaty], other) => {
        const { cuts, results } = playTreaty(game, treaty);
        const tried = cuts.map((cut, index) =>
          includes(treaty, index) ? includes(other, index) : cut,
        );
        const joint = (amounts: readonly number[]) =>
          membersOf(treaty).reduce((sum, index) => sum + (amounts[index] ?? 0), 0);
        expect(joint(resultsWith(game, treaty, tried))).toBeLessThanOrEqual(joint(results));
      }),
    );
  });

  it('leaves no outsider a better choice for itself', () => {
    fc.assert(
      fc.property(gameAndCircle, ([game, treaty]) => {
        const { cuts, results } = playTreaty(game, treaty);
        for (const index of cuts.keys()) {
          if (includes(treaty, index)) continue;
          const tried = cuts.map((cut, at) => (at === index ? !cut : cut));
          expect(resultsWith(game, treaty, tried)[index]).toBeLessThanOrEqual(results[index] ?? 0);
        }
      }),
    );
  });
});

/** What each has when exactly these cut, counted cut by cut. */
function resultsWith({ countries, reach }: TreatyGame, treaty: number, cuts: readonly boolean[]) {
  const results = countries.map(({ cost }, index) => (cuts[index] ? -cost : 0));
  for (const [from, cut] of cuts.entries()) {
    if (!cut) continue;
    for (const [to, { benefit }] of countries.entries()) {
      const isShared = includes(treaty, from) && includes(treaty, to);
      if (reach === 'everybody' || from === to || isShared)
        results[to] = (results[to] ?? 0) + benefit;
    }
  }
  return results;
}

describe('treatyValues', () => {
  it('gives each circle what it has together while the rest fall apart', () => {
    expect(treatyValues(river)).toEqual([0, 0, 0, 4, 0, 4, 3, 20]);
  });

  it('never gives two circles more apart than together', () => {
    fc.assert(
      fc.property(treatyGame, (game) => {
        const values = treatyValues(game);
        const at = (circle: number) => values[circle] ?? 0;
        // More than that: the larger a circle is, the more a newcomer adds to it.
        for (const one of values.keys())
          for (const other of values.keys())
            expect(at(one | other) + at(one & other)).toBeGreaterThanOrEqual(at(one) + at(other));
      }),
    );
  });
});
