import { formatTime } from '../time/format-time.ts';
import { parseTime } from '../time/parse-time.ts';
import type { AssignmentItem } from './assignment.ts';
import type { KnownChapter } from './known-items.ts';

/** A chapter with the range that was asked for, or a sentence that says what is wrong with the range. */
export type ChapterRange = { item: AssignmentItem & { kind: 'chapter' } } | { fault: string };

/** Reads the two fields of a range; an empty one means the chapter's own start or end. */
export function parseRange(chapter: KnownChapter, from: string, to: string): ChapterRange {
  const { id, startSeconds, endSeconds } = chapter;
  const start = from.trim() === '' ? startSeconds : parseTime(from.trim());
  const end = to.trim() === '' ? endSeconds : parseTime(to.trim());
  if (start === null || end === null)
    return { fault: 'Write a time as minutes and seconds, such as 2:10.' };
  if (start < startSeconds || end > endSeconds || start >= end)
    return {
      fault: `This chapter runs from ${formatTime(startSeconds)} to ${formatTime(endSeconds)}. Write two times in it, the earlier first.`,
    };
  const whole = start === startSeconds && end === endSeconds;
  return { item: { kind: 'chapter', id, range: whole ? null : [start, end] } };
}
