import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gameAndCircle } from '../../../../tests/cases/random-treaties.ts';
import { circleOf, circlesOfTwoOrMore, everyone, includes, membersOf } from './circle.ts';
import { studyTreaty } from './stability.ts';
import { playTreaty, type TreatyGame, treatyValues } from './treaty-game.ts';

const game = (
  reach: TreatyGame['reach'],
  ...rows: [benefit: number, cost: number][]
): TreatyGame => ({
  reach,
  countries: rows.map(([benefit, cost]) => ({ benefit, cost })),
});
const river = game('everybody', [7, 11], [3, 6], [6, 11]);
const sky = game('everybody', [1, 3], [5, 14], [7, 15], [6, 8]);
const engines = game('members', [3, 6], [4, 7], [2, 5], [5, 9], [3, 8]);
const holding = (of: TreatyGame, test: (study: ReturnType<typeof studyTreaty>) => boolean) =>
  circlesOfTwoOrMore(of.countries.length)
    .filter((treaty) => test(studyTreaty(of, treaty)))
    .map(membersOf);

describe('studyTreaty', () => {
  it('says what each would gain by leaving or joining', () => {
    expect(studyTreaty(river, everyone(3)).gainsByChanging).toEqual([-3, 3, -1]);
    expect(studyTreaty(river, circleOf([0, 1])).gainsByChanging).toEqual([-7, 3, 1]);
  });

  it.each([
    ['the river: two sign and the third has the good of it', river, [[0, 2]], [[0, 1, 2]]],
    ['the sky: nobody keeps to any treaty unpaid', sky, [], [[0, 1, 2, 3]]],
    ['the engines: all five sign', engines, [[0, 1, 2, 3, 4]], [[0, 1, 2, 3, 4]]],
  ])('finds the treaties that hold, without and with payments: %s', (_, of, unpaid, paid) => {
    expect(holding(of, ({ holds }) => holds)).toEqual(unpaid);
    expect(holding(of, ({ withPayments }) => withPayments.holds)).toEqual(paid);
  });

  it('lets equality hold', () => {
    // Two who share a benefit of 3 each cut at a cost of 6 and have nothing, as they would apart.
    const pair = studyTreaty(game('everybody', [3, 6], [3, 6], [0, 9]), circleOf([0, 1]));
    expect(pair.results).toEqual([0, 0, 0]);
    expect(pair.holds).toBe(true);
    expect(pair.withPayments).toEqual({ toSpare: 0, boughtIn: [], holds: true });
  });

  it.each([
    [2, 3, 2],
    [2, 5, 3],
    [2, 7, 4],
  ])(
    'of five equal countries with a benefit of %d and a cost of %d only %d sign: the fewest for whom it pays',
    (benefit, cost, size) => {
      const five = game('everybody', ...Array(5).fill([benefit, cost]));
      const sizes = holding(five, ({ holds, changes }) => holds && changes).map(
        (members) => members.length,
      );
      expect(new Set(sizes)).toEqual(new Set([size]));
    },
  );

  it('tells a treaty under which nobody cuts from one that does something', () => {
    const costly = game('everybody', [1, 9], [1, 9], [1, 9]);
    expect(studyTreaty(costly, everyone(3))).toMatchObject({ holds: true, changes: false });
    expect(studyTreaty(river, circleOf([0, 2]))).toMatchObject({ holds: true, changes: true });
  });

  it('agrees with a count of both results, country by country', () => {
    fc.assert(
      fc.property(gameAndCircle, ([of, treaty]) => {
        const { results, gainsByChanging, holds } = studyTreaty(of, treaty);
        const elsewhere = of.countries.map((_, index) => {
          const others = membersOf(treaty).filter((member) => member !== index);
          const circle = includes(treaty, index) ? others : [...others, index];
          return playTreaty(of, circleOf(circle)).results[index] ?? 0;
        });
        expect(gainsByChanging).toEqual(
          elsewhere.map((other, index) => other - (results[index] ?? 0)),
        );
        expect(holds).toBe(elsewhere.every((other, index) => other <= (results[index] ?? 0)));
      }),
    );
  });

  it('never needs payments to keep what holds without them', () => {
    fc.assert(
      fc.property(gameAndCircle, ([of, treaty]) => {
        const { holds, withPayments } = studyTreaty(of, treaty);
        if (holds) expect(withPayments.toSpare).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps a treaty of all by payments only where it can pay each what leaving would bring', () => {
    fc.assert(
      fc.property(gameAndCircle, ([of]) => {
        const all = everyone(of.countries.length);
        const outside = of.countries.map(
          (_, index) => playTreaty(of, all ^ (1 << index)).results[index] ?? 0,
        );
        const whole = treatyValues(of)[all] ?? 0;
        const asked = outside.reduce((sum, amount) => sum + amount, 0);
        expect(studyTreaty(of, all).withPayments.holds).toBe(whole >= asked);
      }),
    );
  });
});
