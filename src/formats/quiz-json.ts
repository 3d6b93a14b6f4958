import type { Lesson } from '../domain/course/nouns.ts';
import type { Item } from '../domain/self-test/item.ts';

/**
 * The self-test of a lesson as data, with its answers: for an instructor's own tools. Texts are inline Markdown.
 *
 * @param page the whole address of the lesson
 * @param returning the ids of the items of earlier lessons that it asks again
 */
export function renderQuizJson(
  lesson: Pick<Lesson, 'id' | 'title'>,
  page: string,
  items: readonly Item[],
  returning: readonly string[],
): string {
  const { id, title } = lesson;
  return `${JSON.stringify({ version: 1, lesson: id, title, page, items, returning }, null, 2)}\n`;
}
