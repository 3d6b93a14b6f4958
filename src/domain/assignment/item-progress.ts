import { entryOf } from '../progress/entries.ts';
import { lessonParts } from '../progress/next-step.ts';
import type { ProgressRecord } from '../progress/record.ts';
import type { AssignmentItem } from './assignment.ts';
import type { KnownItems } from './known-items.ts';

/** What the device knows of an item: whether it is done, and in words what of it. */
export interface ItemProgress {
  done: boolean;
  words: string;
}

/** @param all the items of the assignment, this one among them */
export function progressOf(
  item: AssignmentItem,
  all: readonly AssignmentItem[],
  known: KnownItems,
  record: ProgressRecord,
): ItemProgress {
  if (item.kind === 'chapter') return mark(entryOf(record.chapters, item.id), 'heard');
  if (item.kind === 'tool')
    return mark(isOnly(item, all) ? entryOf(record.tools, item.id) : undefined, 'used');
  if (item.kind === 'lesson') return mark(entryOf(record.lessons, item.id), 'read');
  const lesson = known.lessons.find(({ id }) => id === item.id);
  const [, ...right] = lesson ? lessonParts(record, lesson) : [];
  const count = right.filter(Boolean).length;
  return {
    done: right.length > 0 && count === right.length,
    words: count > 0 ? `${count} of ${right.length} right` : '',
  };
}

/** The device knows that a tool was used, and not how it was set: of two it cannot say which. */
const isOnly = ({ kind, id }: AssignmentItem, all: readonly AssignmentItem[]): boolean =>
  all.filter((one) => one.kind === kind && one.id === id).length === 1;

const mark = (entry: object | undefined, words: string): ItemProgress => ({
  done: entry !== undefined,
  words: entry ? words : '',
});
