import { getCollection } from 'astro:content';
import type { Lesson } from '../domain/course/nouns.ts';
import type { Item } from '../domain/self-test/item.ts';
import { loadLessons } from './lessons.ts';

/** An item with the lesson that it belongs to. */
export interface LessonItem {
  lesson: Lesson;
  item: Item;
}

/** The items of every published lesson that has a self-test, in the order of the course. */
export async function loadCourseItems(): Promise<{ lesson: Lesson; items: Item[] }[]> {
  const quizzes = new Map((await getCollection('quizzes')).map(({ id, data }) => [id, data]));
  return (await loadLessons()).flatMap((lesson) => {
    const quiz = quizzes.get(lesson.id);
    return quiz ? [{ lesson, items: quiz.items }] : [];
  });
}

/** What the self-test of a lesson asks: its own items, then those that return; nothing for a lesson without one. */
export async function loadQuiz(lesson: string): Promise<LessonItem[]> {
  const course = await loadCourseItems();
  const all = course.flatMap((one) => one.items.map((item) => ({ lesson: one.lesson, item })));
  const quiz = (await getCollection('quizzes', ({ id }) => id === lesson))[0];
  const returning = (quiz?.data.returning ?? []).flatMap(
    (id) => all.find(({ item }) => item.id === id) ?? [],
  );
  return [...all.filter((one) => one.lesson.id === lesson), ...returning];
}
