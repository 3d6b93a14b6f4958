import { loadLessons } from '../../../catalog/lessons.ts';

/** One file for every lesson. */
export async function everyLesson() {
  return (await loadLessons()).map((lesson) => ({
    params: { lesson: lesson.id },
    props: { lesson },
  }));
}
