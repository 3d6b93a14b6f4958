import { uniteAttempts } from './attempt.ts';
import { entryOf, filterEntries, uniteEntries } from './entries.ts';
import type { ProgressRecord } from './record.ts';

/**
 * What two records know together. Commutative, associative and idempotent, and no attempt is ever lost: two tabs, a
 * device and a file, come to the same record in whatever order they meet. A lesson marked both as read and as not
 * read is what it was marked last, and read when both were at one instant; a chapter and a tool keep their first time.
 */
export function mergeProgress(one: ProgressRecord, other: ProgressRecord): ProgressRecord {
  const read = uniteEntries(one.lessons, other.lessons, (a, b) => (a.readAt > b.readAt ? a : b));
  const unread = uniteEntries(one.unread, other.unread, (a, b) =>
    a.unreadAt > b.unreadAt ? a : b,
  );
  const isRead = (id: string) =>
    (entryOf(read, id)?.readAt ?? '') >= (entryOf(unread, id)?.unreadAt ?? '');
  return {
    version: one.version,
    lessons: filterEntries(read, isRead),
    unread: filterEntries(unread, (id) => !isRead(id)),
    items: uniteEntries(one.items, other.items, (a, b) => ({
      attempts: uniteAttempts(a.attempts, b.attempts),
    })),
    chapters: uniteEntries(one.chapters, other.chapters, (a, b) => (a.heardAt < b.heardAt ? a : b)),
    tools: uniteEntries(one.tools, other.tools, (a, b) => (a.usedAt < b.usedAt ? a : b)),
  };
}
