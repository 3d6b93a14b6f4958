import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Item } from '../../src/domain/self-test/item.ts';
import { isNear } from '../../src/domain/self-test/score.ts';
import { lessonIdOf } from '../../src/schemas/file-names.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';

const LESSONS = join(import.meta.dirname, '../../content/lessons');
const ANSWERS = join(import.meta.dirname, 'quiz-answers');

const quizzes = globSync('*/quiz.yaml', { cwd: LESSONS }).map((file) => {
  const { items } = quizSchema.parse(parse(readFileSync(join(LESSONS, file), 'utf8')));
  return { lesson: lessonIdOf(file), items };
});

async function recompute(lesson: string): Promise<Record<string, number>> {
  const file = join(ANSWERS, `${lesson}.ts`);
  if (!existsSync(file)) return {};
  return ((await import(file)) as { answers: Record<string, number> }).answers;
}

/** What is wrong between the numbers of a quiz and those that the domain computes, as `id: fault`. */
function compare(items: readonly Item[], answers: Record<string, number>): string[] {
  const numbers = items.filter((item) => item.kind === 'number');
  const ids = new Set(numbers.map(({ id }) => id));
  return [
    ...numbers.flatMap((item) => {
      const answer = answers[item.id];
      if (answer === undefined) return [`${item.id}: is not recomputed`];
      return isNear(answer, item) ? [] : [`${item.id}: is ${answer}, not ${item.answer}`];
    }),
    ...Object.keys(answers)
      .filter((id) => !ids.has(id))
      .map((id) => `${id}: belongs to no item of kind number`),
  ];
}

describe('the numbers of the self-tests', () => {
  it.each(quizzes.map(({ lesson, items }) => [lesson, items] as const))(
    'are computed by the domain, each of them: %s',
    async (lesson, items) => {
      expect(compare(items, await recompute(lesson))).toEqual([]);
    },
  );

  it('are recomputed for lessons that have a self-test, and for no others', () => {
    const known = quizzes.map(({ lesson }) => `${lesson}.ts`);
    expect(readdirSync(ANSWERS).filter((file) => !known.includes(file))).toEqual([]);
  });

  it('would be refused when they are wrong, missing or left over', () => {
    const item = { id: 'slices', kind: 'number', answer: 7, tolerance: 0.5 } as Item;
    expect(compare([item], { slices: 7.4 })).toEqual([]);
    expect(compare([item], { slices: 7.6, gone: 1 })).toEqual([
      'slices: is 7.6, not 7',
      'gone: belongs to no item of kind number',
    ]);
    expect(compare([item], {})).toEqual(['slices: is not recomputed']);
  });
});
