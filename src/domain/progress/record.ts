import type { Attempt } from './attempt.ts';
import { type Entries, entryOf } from './entries.ts';
import { isInstant, laterThan } from './instant.ts';
import { mergeProgress } from './merge.ts';
import { isRevision } from './revision.ts';

export type { Attempt, Outcome } from './attempt.ts';

/** The version that this code writes; `migrations.ts` says what came before. */
export const VERSION = 2;

/** What one device knows of one learner. Ids that the course does not have, or no longer, stay in it untouched. */
export interface ProgressRecord {
  version: number;
  /** By lesson id: the lessons that count as read. */
  lessons: Entries<{ readAt: string }>;
  /** By lesson id: the lessons that were marked as not read after they had been. Never one of `lessons`. */
  unread: Entries<{ unreadAt: string }>;
  /** By item id: every attempt ever, in the order of `compareAttempts`, each once. */
  items: Entries<{ attempts: Attempt[] }>;
  /** By `episode/chapter`: when it was first heard. */
  chapters: Entries<{ heardAt: string }>;
  /** By tool id: when it was first used. */
  tools: Entries<{ usedAt: string }>;
}

export type ProgressEvent =
  | { kind: 'lesson-read'; lesson: string; at: string }
  | { kind: 'lesson-unread'; lesson: string; at: string }
  | { kind: 'item-answered'; item: string; attempt: Attempt }
  | { kind: 'chapter-heard'; chapter: string; at: string }
  | { kind: 'tool-used'; tool: string; at: string };

export const emptyRecord = (): ProgressRecord => ({
  version: VERSION,
  lessons: {},
  unread: {},
  items: {},
  chapters: {},
  tools: {},
});

/**
 * The record after an event. The same object comes back when the event adds nothing: a lesson read is not read once
 * more, and an event without an instant or with a revision that is no whole number from 1 is none.
 */
export function applyEvent(record: ProgressRecord, event: ProgressEvent): ProgressRecord {
  const attempt = event.kind === 'item-answered' ? event.attempt : null;
  const at = event.kind === 'item-answered' ? event.attempt.at : event.at;
  const counts = isInstant(at) && (attempt === null || isRevision(attempt.rev));
  return counts && !isKnown(record, event)
    ? mergeProgress(record, recordOf(event, record))
    : record;
}

function isKnown(record: ProgressRecord, event: ProgressEvent): boolean {
  if (event.kind === 'lesson-read') return entryOf(record.lessons, event.lesson) !== undefined;
  if (event.kind === 'lesson-unread') return entryOf(record.lessons, event.lesson) === undefined;
  if (event.kind === 'chapter-heard') return entryOf(record.chapters, event.chapter) !== undefined;
  return event.kind === 'tool-used' && entryOf(record.tools, event.tool) !== undefined;
}

/** The record that holds one event alone, a mark of a lesson later than the mark it takes back. */
function recordOf(event: ProgressEvent, before: ProgressRecord): ProgressRecord {
  const record = emptyRecord();
  if (event.kind === 'lesson-read') {
    const readAt = laterThan(event.at, entryOf(before.unread, event.lesson)?.unreadAt);
    record.lessons = { [event.lesson]: { readAt } };
  } else if (event.kind === 'lesson-unread') {
    const unreadAt = laterThan(event.at, entryOf(before.lessons, event.lesson)?.readAt);
    record.unread = { [event.lesson]: { unreadAt } };
  } else if (event.kind === 'chapter-heard') {
    record.chapters = { [event.chapter]: { heardAt: event.at } };
  } else if (event.kind === 'tool-used') {
    record.tools = { [event.tool]: { usedAt: event.at } };
  } else {
    const { at, rev, answer, outcome } = event.attempt;
    record.items = { [event.item]: { attempts: [{ at, rev, answer, outcome }] } };
  }
  return record;
}
