import type { Admitted } from './admitted.ts';
import type { Problem } from './problem.ts';

const LESSON_FOLDER = /^lessons\/(\d\d)-([^/]+)\/index\.mdx$/;

/** The folder's number, which is the lesson's place in the course; null when the folder has none. */
export function lessonOrder(path: string): number | null {
  const match = /(?:^|\/)(\d\d)-[^/]+(?:\/index(?:\.mdx)?)?$/.exec(path);
  return match ? Number(match[1]) : null;
}

/** The id of the lesson in whose folder a file stands. */
export const lessonIdOf = (path: string): string =>
  /(?:^|\/)(?:\d\d-)?([^/]+)\/[^/]+$/.exec(path)?.[1] ?? '';

/** A file is called after its id, so that an author finds it: the address and the file never part. */
export function checkFileName(entry: Admitted, path: string): Problem[] {
  if (['references', 'modules', 'coverage', 'quizzes', 'notes'].includes(entry.collection))
    return [];
  const at = { file: entry.file, line: entry.lineOf(['id']), field: 'id', value: entry.id };
  if (entry.collection === 'lessons') {
    const match = LESSON_FOLDER.exec(path);
    if (match?.[2] === entry.id) return [];
    const message = `does not match the folder. Call the folder by the lesson's number and id, such as lessons/01-${entry.id}/.`;
    return [{ ...at, message }];
  }
  const [folder, file = ''] = path.split('/');
  const extension = file.slice(file.lastIndexOf('.'));
  if (file === `${entry.id}${extension}`) return [];
  return [
    { ...at, message: `does not match the file. Call the file ${folder}/${entry.id}${extension}.` },
  ];
}

/** Two lessons with one number would have no order. */
export function checkLessonNumbers(entries: readonly Admitted[]): Problem[] {
  const lessons = entries.filter((entry) => entry.collection === 'lessons');
  const numberOf = (entry: Admitted) => lessonOrder(entry.file);
  return lessons.flatMap((entry, index) => {
    const earlier = lessons.slice(0, index).find((one) => numberOf(one) === numberOf(entry));
    if (!earlier || numberOf(entry) === null) return [];
    const message = `The folder has the number of ${earlier.file}. Give it a number of its own: it is the lesson's place in the course.`;
    return [{ file: entry.file, line: null, field: '', message }];
  });
}
