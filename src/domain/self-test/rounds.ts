import type { Outcome } from '../progress/attempt.ts';

/** The outcomes of each item's tries, in the order of time, by the item's id. */
export type Outcomes = Readonly<Record<string, readonly Outcome[]>>;

/** One time through some items: each is tried until it is right or its answer is shown. */
export interface Round {
  /** Counted from 1. */
  number: number;
  /** The ids of its items, in their order. */
  items: string[];
  outcomes: Outcomes;
}

const ends = (outcome?: Outcome) => outcome === 'right' || outcome === 'shown';

/** Whether an item needs no further try in this round. */
export const isDone = (tries: readonly Outcome[] = []): boolean => ends(tries.at(-1));

/** Whether every item of the round is done. */
export const isOver = ({ items, outcomes }: Round): boolean =>
  items.every((id) => isDone(outcomes[id]));

/** The items that were tried and not right at the first try: they make the next round. */
export const missed = (items: readonly string[], outcomes: Outcomes): string[] =>
  items.filter((id) => (outcomes[id]?.[0] ?? 'right') !== 'right');

/**
 * The round that a learner stands in. The first holds all items, each later one what was missed in the one before;
 * a round is begun by its first answer or, before that, by `begun`.
 *
 * @param history every outcome of each item, in the order of time
 * @param begun the number of the latest round that the learner has asked for
 */
export function currentRound(items: readonly string[], history: Outcomes, begun = 1): Round {
  const goes = new Map(items.map((id) => [id, splitGoes(history[id] ?? [])]));
  let round = roundOf(1, [...items], goes);
  for (;;) {
    const next = missed(round.items, round.outcomes);
    const isBegun = round.number < begun || next.some((id) => goes.get(id)?.[round.number]);
    if (!isOver(round) || next.length === 0 || !isBegun) return round;
    round = roundOf(round.number + 1, next, goes);
  }
}

/** One try at an item: in which time through all items, counted from 1, and how it turned out. */
export interface Try {
  time: number;
  outcome: Outcome;
}

/** Where a learner stands in a test that can be taken as often as one likes; each time has rounds of its own. */
export interface Standing extends Round {
  /** How often all items have been taken up, counted from 1. */
  time: number;
}

/**
 * The round of the latest time through all items. A time is begun by its first answer or, before that, by `begun`.
 *
 * @param history every try at each item, in the order of time
 * @param begun the latest time, and the number of its latest round, that the learner has asked for
 */
export function latestRound(
  items: readonly string[],
  history: Readonly<Record<string, readonly Try[]>>,
  begun: Pick<Standing, 'time' | 'number'> = { time: 1, number: 1 },
): Standing {
  const times = items.flatMap((id) => (history[id] ?? []).map((one) => one.time));
  const time = Math.max(begun.time, ...times);
  const outcomesOf = (id: string) =>
    (history[id] ?? []).flatMap((one) => (one.time === time ? [one.outcome] : []));
  const outcomes = Object.fromEntries(items.map((id) => [id, outcomesOf(id)]));
  return { time, ...currentRound(items, outcomes, begun.time === time ? begun.number : 1) };
}

function roundOf(number: number, items: string[], goes: Map<string, Outcome[][]>): Round {
  const outcomes = Object.fromEntries(items.map((id) => [id, goes.get(id)?.[number - 1] ?? []]));
  return { number, items, outcomes };
}

/** A new go begins after each outcome that ends one. */
function splitGoes(outcomes: readonly Outcome[]): Outcome[][] {
  const goes: Outcome[][] = [];
  for (const outcome of outcomes) {
    const last = goes.at(-1);
    if (last && !isDone(last)) last.push(outcome);
    else goes.push([outcome]);
  }
  return goes;
}
