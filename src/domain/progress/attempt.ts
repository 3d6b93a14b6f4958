/** One answer to an item. */
export interface Attempt {
  /** ISO instant in UTC, such as 2026-11-22T09:30:00.000Z; so is every `At` of a record. */
  at: string;
  /** The item's revision that was answered, a whole number from 1. */
  rev: number;
  /** The answer in the item's own notation, such as the id of an option. */
  answer: string;
  /** `shown` when the answer was looked up and not found. */
  outcome: Outcome;
}

export type Outcome = 'right' | 'wrong' | 'shown';

/** By time; what follows only makes the order of two attempts at one instant the same everywhere. */
export function compareAttempts(one: Attempt, other: Attempt): number {
  return (
    compare(one.at, other.at) ||
    one.rev - other.rev ||
    compare(one.answer, other.answer) ||
    compare(one.outcome, other.outcome)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The attempts of both lists in order, each once. */
export function uniteAttempts(one: readonly Attempt[], other: readonly Attempt[]): Attempt[] {
  return [...one, ...other].sort(compareAttempts).filter((attempt, index, all) => {
    const before = all[index - 1];
    return before === undefined || compareAttempts(before, attempt) !== 0;
  });
}
