import { addresses } from '../domain/links/addresses.ts';
import type { StepOfCourse } from '../domain/progress/next-step.ts';
import { loadLessons } from './lessons.ts';
import { loadCourseItems } from './quizzes.ts';

/** The course as a way: every published lesson in order, with the items that belong to it. */
export async function loadCourse(): Promise<StepOfCourse[]> {
  const [lessons, tests] = [await loadLessons(), await loadCourseItems()];
  return lessons.map(({ id, order, title }) => {
    const items = tests.find(({ lesson }) => lesson.id === id)?.items ?? [];
    return {
      id,
      order,
      title,
      path: addresses.lesson(id),
      items: items.map(({ id, rev, formerly }) => ({
        id,
        rev,
        ...(formerly.length > 0 ? { formerly } : {}),
      })),
    };
  });
}
