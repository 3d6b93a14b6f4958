import { getEntry, render } from 'astro:content';
import { loadLessons } from './lessons.ts';

/** What each lesson's `notes.md` tells its instructor, as a component, in the order of the course. */
export async function loadTeachingNotes() {
  const notes = await Promise.all(
    (await loadLessons()).map(async (lesson) => {
      const entry = await getEntry('notes', lesson.id);
      return entry ? [{ lesson, Notes: (await render(entry)).Content }] : [];
    }),
  );
  return notes.flat();
}
