import { compareAttempts } from './attempt.ts';
import { entryOf } from './entries.ts';
import { mergeProgress } from './merge.ts';
import type { ProgressRecord } from './record.ts';

/** How much a record holds, or how much one holds that another does not. */
export interface Counts {
  lessons: number;
  /** Lessons that were marked as not read after they had been. */
  unread: number;
  answers: number;
  chapters: number;
  tools: number;
}

/** What `other` gains when `record` is added to it: an older mark of a lesson that it has marked since is nothing. */
export function countBeyond(record: ProgressRecord, other: ProgressRecord): Counts {
  const both = mergeProgress(other, record);
  const count = (part: 'lessons' | 'unread' | 'chapters' | 'tools') =>
    Object.keys(both[part]).filter((id) => !entryOf<unknown>(other[part], id)).length;
  const answers = Object.entries(record.items).flatMap(([id, { attempts }]) => {
    const known = entryOf(other.items, id)?.attempts ?? [];
    return attempts.filter((one) => !known.some((two) => compareAttempts(one, two) === 0));
  });
  return {
    lessons: count('lessons'),
    unread: count('unread'),
    answers: answers.length,
    chapters: count('chapters'),
    tools: count('tools'),
  };
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** `2 lessons read, 14 answers and 1 chapter heard`; empty when nothing is counted. */
export function formatCounts({ lessons, unread, answers, chapters, tools }: Counts): string {
  const words = [
    ...counted(lessons, 'lesson read', 'lessons read'),
    ...counted(unread, 'lesson marked as not read', 'lessons marked as not read'),
    ...counted(answers, 'answer', 'answers'),
    ...counted(chapters, 'chapter heard', 'chapters heard'),
    ...counted(tools, 'tool used', 'tools used'),
  ];
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} and ${last}` : last;
}
