import type { Problem } from '../problem.ts';

export type Side = 'a' | 'b';
export type Both<T> = Record<Side, T>;

/** How much one person minds a chore, in points of their own; below 0 for what they enjoy. */
export interface Minding {
  /** Doing it at the set time; the only one of the three that counts where the time does not matter. */
  set: number;
  /** Doing it at any time that suits the one who does it. */
  free: number;
  /** Waiting while the other does it at any time. */
  wait: number;
}

export interface Chore extends Both<Minding> {
  name: string;
  /** Whether it matters when it is done. */
  hasTimes: boolean;
}

export const doers = ['a', 'turn', 'b'] as const;
/** One of the two, or each every other time. */
export type Doer = (typeof doers)[number];

/** One way to settle a chore. */
export interface Assignment {
  doer: Doer;
  /** At any time that suits, instead of a set time. */
  isFree: boolean;
}

/** The ways to settle a chore, in the order in which their indices stand in a division. */
export function assignmentsOf({ hasTimes }: Pick<Chore, 'hasTimes'>): Assignment[] {
  const times = hasTimes ? [false, true] : [false];
  return doers.flatMap((doer) => times.map((isFree) => ({ doer, isFree })));
}

/** The same with the two people changed over: the one has what the other had, at the same time. */
export function mirrored(chores: readonly Chore[], division: readonly number[]): number[] {
  return chores.map(({ hasTimes }, i) => {
    const times = hasTimes ? 2 : 1;
    const option = division[i] as number;
    const time = option % times;
    return 2 * times - (option - time) + time;
  });
}

/** How much one person minds a chore that is settled so; of a chore done in turn, half of either part. */
export function burdenOf(chore: Chore, side: Side, { doer, isFree }: Assignment): number {
  const { set, free, wait } = chore[side];
  const doing = isFree ? free : set;
  const waiting = isFree ? wait : 0;
  if (doer === 'turn') return (doing + waiting) / 2;
  return (doer === side ? doing : waiting) + 0;
}

/**
 * The chores as a negotiation: each is an issue, each way to settle it an option, worth what it spares. No deal
 * stands for the worst that each could be left with, every chore in the way that this person minds most, so that
 * every division is acceptable and an ideal share counts from there.
 */
export function problemOf(chores: readonly Chore[]): Problem {
  const issues = chores.map((chore) => {
    const ways = assignmentsOf(chore);
    const values = (side: Side) => ways.map((way) => 0 - burdenOf(chore, side, way));
    return {
      name: chore.name,
      options: ways.map(({ doer, isFree }) => (isFree ? `${doer}, free` : doer)),
      a: values('a'),
      b: values('b'),
    };
  });
  const worst = (side: Side) => issues.reduce((sum, issue) => sum + Math.min(...issue[side]), 0);
  return { issues, disagreement: { a: worst('a'), b: worst('b') } };
}
