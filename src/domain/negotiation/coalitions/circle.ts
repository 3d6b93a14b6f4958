/** Some of the parties, as the sum of 2^index over its members: parties 0 and 2 are 5, nobody is 0. */
export type Circle = number;

export const circleOf = (members: readonly number[]): Circle =>
  members.reduce((circle, index) => circle | (1 << index), 0);

/** All of `count` parties. */
export const everyone = (count: number): Circle => (1 << count) - 1;

export const includes = (circle: Circle, index: number): boolean => ((circle >> index) & 1) === 1;

/** The members' indices, smallest first. */
export function membersOf(circle: Circle): number[] {
  const members: number[] = [];
  for (let index = 0; circle >> index > 0; index++)
    if (includes(circle, index)) members.push(index);
  return members;
}

/** Every circle of at least two of `count` parties: the larger first, then in the order of their members. */
export function circlesOfTwoOrMore(count: number): Circle[] {
  const all = Array.from({ length: 2 ** count }, (_, circle) => circle);
  // Read with the first party as the highest digit, a circle of earlier parties is the larger number.
  const rank = (circle: Circle) =>
    membersOf(circle).reduce((sum, index) => sum + 2 ** (count - index), 0);
  return all
    .filter((circle) => membersOf(circle).length >= 2)
    .sort(
      (one, other) => membersOf(other).length - membersOf(one).length || rank(other) - rank(one),
    );
}

/**
 * What each circle of `count` parties is worth, in the order of `Circle`, from the circles that are named; all others
 * are worth 0.
 *
 * @param known members by index from 0, and what they have together
 */
export function valuesOf(
  count: number,
  known: readonly (readonly [members: readonly number[], value: number])[],
): number[] {
  const values = Array<number>(2 ** count).fill(0);
  for (const [members, value] of known) values[circleOf(members)] = value;
  return values;
}
