/** A JSON object whose inside nobody has checked. */
export type Raw = Record<string, unknown>;

/**
 * From each earlier version to the one after it. A migration moves what it knows and passes on what it does not: the
 * check of the current version then says what is wrong, so that a migration never throws.
 *
 * Version 1 was the first sketch of this record: an instant for each lesson, chapter and tool, and the last answer of
 * each item. It was never published; its sample in `tests/fixtures/progress` keeps the way from it open.
 */
export const migrations: Record<number, (old: Raw) => Raw> = {
  1: (old) => ({
    ...old,
    lessons: mapEntries(old.lessons, (at) => ({ readAt: at })),
    unread: {},
    items: mapEntries(old.items, (attempt) => ({ attempts: [attempt] })),
    chapters: mapEntries(old.chapters, (at) => ({ heardAt: at })),
    tools: mapEntries(old.tools, (at) => ({ usedAt: at })),
  }),
};

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapEntries = (part: unknown, map: (entry: unknown) => Raw): unknown =>
  isRaw(part)
    ? Object.fromEntries(Object.entries(part).map(([id, entry]) => [id, map(entry)]))
    : part;
