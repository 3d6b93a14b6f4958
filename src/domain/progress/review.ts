import type { Attempt } from './attempt.ts';
import { entryOf } from './entries.ts';
import type { ProgressRecord } from './record.ts';

/** An item as the course has it today. */
export interface CourseItem {
  id: string;
  /** Raised when its meaning changes: an answer to a lower revision does not count. */
  rev: number;
  /** Ids that it had before; answers under them count. */
  formerly?: readonly string[] | undefined;
}

/**
 * Days between two reviews of an item. They do not grow: pooled over experiments, spaced retrieval beats massed, and
 * growing intervals were no better than equal ones (Latimier, Peyre and Ramus 2021, read as an abstract). Two is a
 * choice of this site, not a finding.
 */
export const SPACING_DAYS = 2;

/** After a miss an item comes back until it has been right on this many days. */
export const RIGHT_DAYS = 2;

/** The attempts that count for an item as it is today, in the order of time. */
export function attemptsOf(record: ProgressRecord, item: CourseItem): Attempt[] {
  return [item.id, ...(item.formerly ?? [])]
    .flatMap((id) => entryOf(record.items, id)?.attempts ?? [])
    .filter((attempt) => attempt.rev >= item.rev)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/**
 * The items to review on the day of `now`, longest due first. An item that was missed (answered wrong or looked up)
 * comes back every `SPACING_DAYS` days until it was right, at the first try, on `RIGHT_DAYS` days after the miss.
 * Days are those of the device's calendar.
 */
export function dueItems<Item extends CourseItem>(
  record: ProgressRecord,
  items: readonly Item[],
  now: Date,
): Item[] {
  const today = dayOf(now);
  return items
    .map((item) => ({ item, due: dueDay(record, item) }))
    .filter(({ due }) => due !== null && due <= today)
    .sort((one, other) => (one.due ?? 0) - (other.due ?? 0))
    .map(({ item }) => item);
}

/** Days from the day of `now` until an item is due, negative when it is late; `null` when it need not come back. */
export function daysUntilDue(record: ProgressRecord, item: CourseItem, now: Date): number | null {
  const due = dueDay(record, item);
  return due === null ? null : due - dayOf(now);
}

function dueDay(record: ProgressRecord, item: CourseItem): number | null {
  const days = new Map<number, Attempt[]>();
  for (const attempt of attemptsOf(record, item)) {
    const day = dayOf(new Date(attempt.at));
    days.set(day, [...(days.get(day) ?? []), attempt]);
  }
  // A day on which the first try was right counts as right, whatever was tried after it.
  const right = [...days].map(([day, [first]]) => ({ day, right: first?.outcome === 'right' }));
  const missed = right.findLastIndex((one) => !one.right);
  const last = right.at(-1);
  if (missed === -1 || !last || right.length - 1 - missed >= RIGHT_DAYS) return null;
  return last.day + SPACING_DAYS;
}

/** The number of a day of the device's calendar: days that follow each other differ by 1, whatever the clock does. */
const dayOf = (date: Date) =>
  Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
