import type { Item } from '../domain/self-test/item.ts';
import type { Admitted } from './admitted.ts';
import { lessonOrder } from './file-names.ts';
import { formatField, type Problem } from './problem.ts';
import { faultsOfBacks } from './quiz-backs.ts';
import { explanationPlaces } from './quiz-places.ts';
import { suggest } from './suggest.ts';

interface Quiz {
  entry: Admitted;
  lesson: Admitted;
  order: number;
  items: Item[];
  returning: string[];
}

const NO_LESSON = 'stands beside no lesson. Write index.mdx in the same folder, or move the quiz.';
const NO_QUIZ = 'has no self-test. Write quiz.yaml in the same folder.';

/** Every lesson that is no draft has a quiz, and what a quiz says about the rest of the course is true. */
export function checkQuizzes(entries: readonly Admitted[]): Problem[] {
  const lessons = entries.filter(({ collection }) => collection === 'lessons');
  const files = entries.filter(({ collection }) => collection === 'quizzes');
  const quizzes = files
    .flatMap((entry): Quiz[] => {
      const lesson = lessons.find(({ file }) => folderOf(file) === folderOf(entry.file));
      const { items, returning } = entry.data as unknown as Pick<Quiz, 'items' | 'returning'>;
      const order = lessonOrder(lesson?.file ?? '') ?? 0;
      return lesson ? [{ entry, lesson, order, items, returning }] : [];
    })
    .sort((one, other) => one.order - other.order);
  return [
    ...files
      .filter((entry) => !quizzes.some((quiz) => quiz.entry === entry))
      .map((entry) => problem(entry, [], undefined, NO_LESSON)),
    ...lessons
      .filter((lesson) => !lesson.data.draft && !quizzes.some((quiz) => quiz.lesson === lesson))
      .map((lesson) => problem(lesson, [], undefined, NO_QUIZ)),
    ...checkIds(quizzes),
    ...quizzes.flatMap((quiz) => [
      ...checkReturning(quiz, quizzes),
      ...checkVerdicts(quiz),
      ...faultsOfBacks(quiz.items, quiz.lesson, entries).map(({ path, value, message }) =>
        problem(quiz.entry, path, value, message),
      ),
    ]),
  ];
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

function problem(entry: Admitted, path: PropertyKey[], value: unknown, message: string): Problem {
  const line = path.length === 0 ? null : entry.lineOf(path);
  return { file: entry.file, line, field: formatField(path), value, message };
}

/** An id belongs to one item of the whole course, also after it was changed. */
function checkIds(quizzes: readonly Quiz[]): Problem[] {
  const first = new Map<string, string>();
  const named = quizzes.flatMap(({ entry, items }) =>
    items.flatMap(({ id, formerly }, index) => [
      { entry, id, path: ['items', index, 'id'] },
      ...formerly.map((old, at) => ({ entry, id: old, path: ['items', index, 'formerly', at] })),
    ]),
  );
  return named.flatMap(({ entry, id, path }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? `${entry.file}:${entry.lineOf(path)}`);
    if (earlier === undefined) return [];
    const message = `is already the id of an item in ${earlier}. Write another: an id belongs to one item of the course for ever.`;
    return [problem(entry, path, id, message)];
  });
}

const VERDICT =
  /^(?:that(?:[’']s| is) )?(?:right|correct|exactly|true|yes|wrong|incorrect|false|no|not quite)[.!,:;]/i;

/** The page says first whether an answer is right. */
function checkVerdicts({ entry, items }: Quiz): Problem[] {
  return items.flatMap((item, index) =>
    explanationPlaces(item).flatMap(({ explanation: { key, why }, path }) => {
      const [verdict] = VERDICT.exec(why) ?? [];
      const place = ['items', index, ...path, key === 'otherwise' ? key : 'why'];
      const message = `begins with "${verdict}", and the page has said so already. Begin with the reason.`;
      return verdict ? [problem(entry, place, undefined, message)] : [];
    }),
  );
}

function checkReturning(quiz: Quiz, quizzes: readonly Quiz[]): Problem[] {
  const earlier = quizzes.filter(({ order }) => order < quiz.order);
  const known = new Set(earlier.flatMap(({ items }) => items.map(({ id }) => id)));
  if (quiz.returning.length === 0 && earlier.length > 0)
    return [
      problem(
        quiz.entry,
        ['returning'],
        undefined,
        'is missing. Write the ids of one or two items of earlier lessons.',
      ),
    ];
  const unknown = quiz.returning.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          problem(
            quiz.entry,
            ['returning', index],
            id,
            `names no item of an earlier lesson.${suggest(id, 'item', known)}`,
          ),
        ],
  );
  return unknown.length > 0 ? unknown : checkLastLesson(quiz, earlier);
}

/** Of what returns, one item at least is of the lesson right before: drafts are passed over, since nobody reads them. */
function checkLastLesson({ entry, returning }: Quiz, earlier: readonly Quiz[]): Problem[] {
  const last = earlier.findLast(({ lesson }) => !lesson.data.draft);
  const ids = last?.items.map(({ id }) => id) ?? [];
  if (!last || ids.some((id) => returning.includes(id))) return [];
  const message = `names no item of ${last.lesson.id}, the lesson right before. Write one of its items: ${ids.join(', ')}.`;
  return [problem(entry, ['returning'], returning.join(', '), message)];
}
