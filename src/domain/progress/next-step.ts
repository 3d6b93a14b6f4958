import { parseAnswer } from '../self-test/answer-text.ts';
import type { Attempt } from './attempt.ts';
import { entryOf } from './entries.ts';
import type { ProgressRecord } from './record.ts';
import { attemptsOf, type CourseItem } from './review.ts';

export type { CourseItem } from './review.ts';

/** A lesson as the course has it, with the items of its own self-test. */
export interface CourseLesson {
  id: string;
  items: readonly CourseItem[];
}

/** A lesson as a page knows it that leads on to it. */
export interface StepOfCourse extends CourseLesson {
  order: number;
  title: string;
  /** From the root of the site. */
  path: string;
}

/**
 * `begun`: an item of it is answered on its own page. `read`: it counts as read. `done`: it is read, and every item of it was right
 * once, as the item is today.
 */
export type LessonState = 'untouched' | 'begun' | 'read' | 'done';

export function lessonState(record: ProgressRecord, lesson: CourseLesson): LessonState {
  const [read, ...right] = lessonParts(record, lesson);
  if (read) return right.every(Boolean) ? 'done' : 'read';
  return attemptsInside(record, lesson).length > 0 ? 'begun' : 'untouched';
}

/** The answers to a lesson's items that were given in it: they return in later lessons and in the review. */
const attemptsInside = (record: ProgressRecord, lesson: CourseLesson): Attempt[] =>
  lesson.items
    .flatMap((item) => attemptsOf(record, item))
    .filter(({ answer }) => parseAnswer(answer)?.place === lesson.id);

/** The parts of a lesson, and which are behind the learner: its text first, then each item that was right once. */
export const lessonParts = (record: ProgressRecord, lesson: CourseLesson): boolean[] => [
  entryOf(record.lessons, lesson.id) !== undefined,
  ...lesson.items.map((item) => wasRight(record, item)),
];

const wasRight = (record: ProgressRecord, item: CourseItem) =>
  attemptsOf(record, item).some(({ outcome }) => outcome === 'right');

/**
 * The lesson to go on with: the one that was touched last, when it is not read, else the next after it that is not,
 * from the end of the course back to its start; `null` when every lesson is read. Without a trace it is the first.
 *
 * @param course every lesson, in order
 */
export function nextStep<Lesson extends CourseLesson>(
  record: ProgressRecord,
  course: readonly Lesson[],
): Lesson | null {
  const touched = course.map((lesson) => lastTouched(record, lesson));
  const latest = touched.reduce(
    (best, at, index) => (at > (touched[best] ?? '') ? index : best),
    0,
  );
  return (
    [...course.slice(latest), ...course.slice(0, latest)].find(
      (lesson) => !entryOf(record.lessons, lesson.id),
    ) ?? null
  );
}

const lastTouched = (record: ProgressRecord, lesson: CourseLesson) =>
  [
    entryOf(record.lessons, lesson.id)?.readAt ?? '',
    entryOf(record.unread, lesson.id)?.unreadAt ?? '',
    ...attemptsInside(record, lesson).map(({ at }) => at),
  ]
    .sort()
    .at(-1) ?? '';
