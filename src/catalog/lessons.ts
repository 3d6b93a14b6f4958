import { getCollection, getEntry, render } from 'astro:content';
import type { Lesson } from '../domain/course/nouns.ts';
import { lessonOrder } from '../schemas/file-names.ts';
import { headingAnchors } from '../schemas/heading-anchors.ts';

/** Every published lesson in the order of the course, which is the order of the folders' numbers. */
export async function loadLessons(): Promise<Lesson[]> {
  const entries = await getCollection('lessons', ({ data }) => !data.draft);
  return entries
    .map(({ data, filePath = '' }) => ({ ...data, order: lessonOrder(filePath) ?? 0 }))
    .sort((one, other) => one.order - other.order);
}

/** The lessons that belong to a chapter, in the order of the course. */
export async function lessonsOfChapter(name: string): Promise<Lesson[]> {
  return (await loadLessons()).filter((lesson) => lesson.chapters.includes(name));
}

/** The body of a lesson as a component. */
export async function loadLessonBody(id: string) {
  const entry = await getEntry('lessons', id);
  if (!entry) throw new Error(`There is no lesson ${id}.`);
  return await render(entry);
}

/** The words of the heading that carries an anchor of a lesson; undefined for an anchor that is no heading's. */
export async function headingOf(lesson: string, anchor: string): Promise<string | undefined> {
  const entry = await getEntry('lessons', lesson);
  return headingAnchors(entry?.body ?? '').get(anchor) || undefined;
}
