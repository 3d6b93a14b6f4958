/** Something you could do without this deal. */
export interface Alternative {
  name: string;
  /** What it is worth to you if it works out; below 0 when it is a cost. */
  value: number;
  /** Chance that it works out, 0 to 1. */
  chance: number;
  /** Months until you would have it, 0 or more. */
  delayMonths: number;
  /** What you are left with if this one falls through; that of the input when left out. */
  ifItFails?: number;
}

export interface ReservationInput {
  alternatives: readonly Alternative[];
  /** What you are left with if an alternative falls through that does not say so itself. 0 when left out. */
  ifItFails?: number;
  /** What waiting costs: 0.01 makes a value one month away worth 1 / 1.01 of itself. 0 when left out. */
  monthlyDiscount?: number;
}

/** `best` is the position of the BATNA among the alternatives, `value` what it is worth today. */
export interface ReservationValue {
  best: number;
  value: number;
  /** What each alternative is worth today, in the order given. */
  worth: number[];
}

/**
 * What no deal is worth to you. Each alternative is worth
 *
 *     (chance x value + (1 - chance) x ifItFails) / (1 + monthlyDiscount) ^ delayMonths
 *
 * and the reservation value is the largest of these, since without a deal you would take the best one
 * (the first of equals). The alternative itself is the BATNA, a course of action; this number is what
 * it is worth in the terms of the deal. Expected present value is the textbook measure for somebody who
 * neither seeks nor shuns risk.
 *
 * @throws RangeError when there is no alternative, or naming the alternative and the number that is wrong.
 */
export function reservationValue(input: ReservationInput): ReservationValue {
  const { alternatives, ifItFails = 0, monthlyDiscount = 0 } = input;
  if (alternatives.length === 0) {
    throw new RangeError(
      'There is no alternative. Write at least one, such as "do nothing" worth 0.',
    );
  }
  requireThat(Number.isFinite(ifItFails), 'ifItFails', ifItFails, 'a finite number');
  requireThat(
    monthlyDiscount >= 0 && monthlyDiscount < Number.POSITIVE_INFINITY,
    'monthlyDiscount',
    monthlyDiscount,
    'a number from 0 up, such as 0.01',
  );
  const worth = alternatives.map(
    ({ name, value, chance, delayMonths, ifItFails: left = ifItFails }) => {
      requireThat(Number.isFinite(value), `The value of "${name}"`, value, 'a finite number');
      requireThat(
        chance >= 0 && chance <= 1,
        `The chance of "${name}"`,
        chance,
        'a number from 0 to 1',
      );
      requireThat(
        delayMonths >= 0 && delayMonths < Number.POSITIVE_INFINITY,
        `The delay of "${name}"`,
        delayMonths,
        'a number of months from 0 up',
      );
      requireThat(Number.isFinite(left), `What is left of "${name}"`, left, 'a finite number');
      return (chance * value + (1 - chance) * left) / (1 + monthlyDiscount) ** delayMonths;
    },
  );
  const value = Math.max(...worth);
  return { best: worth.indexOf(value), value, worth };
}

function requireThat(holds: boolean, what: string, found: number, wanted: string): void {
  if (!holds) throw new RangeError(`${what} is ${found}. Write ${wanted}.`);
}
