import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCourseItems, loadQuiz } from '../../../catalog/quizzes.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import { renderQuizJson } from '../../../formats/quiz-json.ts';
import { absolute } from '../../../site.ts';

export async function getStaticPaths() {
  return (await loadCourseItems()).map(({ lesson, items }) => ({
    params: { lesson: lesson.id },
    props: { lesson, items },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { lesson, items } = props;
  const asked = await loadQuiz(lesson.id);
  const returning = asked.filter((one) => one.lesson.id !== lesson.id).map(({ item }) => item.id);
  return new Response(
    renderQuizJson(lesson, absolute(addresses.lesson(lesson.id)), items, returning),
  );
};
