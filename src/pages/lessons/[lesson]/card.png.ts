import type { APIRoute } from 'astro';
import { loadLessons } from '../../../catalog/lessons.ts';
import type { Lesson } from '../../../domain/course/nouns.ts';
import { cardResponse } from '../../_card.ts';

export async function getStaticPaths() {
  const lessons = await loadLessons();
  return lessons.map((lesson, index) => ({
    params: { lesson: lesson.id },
    props: { lesson, index, count: lessons.length },
  }));
}

// A slice for each lesson of the course: the picture shows how far along this one is.
export const GET: APIRoute<{ lesson: Lesson; index: number; count: number }> = ({ props }) =>
  cardResponse({
    kicker: `Lesson ${props.lesson.order}`,
    title: props.lesson.title,
    slices: Array.from({ length: props.count }, () => 1),
    highlight: props.index,
  });
