import type { Admitted } from './admitted.ts';
import type { Problem } from './problem.ts';

const PLAN = '**In fifty minutes.**';
const QUESTIONS = '**To discuss.**';
const [FEWEST, MOST] = [3, 4];
const FEWEST_WORDS_OF_A_PLAN = 30;

/** Notes stand beside a lesson, say how to run it in a class, and give questions to discuss as a numbered list. */
export const checkNotes = (entries: readonly Admitted[]): Problem[] =>
  entries
    .filter(({ collection }) => collection === 'notes')
    .flatMap((entry) => {
      const fault = faultOf(entry, entries);
      return fault ? [{ file: entry.file, field: '', ...fault }] : [];
    });

function faultOf(
  { body, file, bodyLine }: Admitted,
  entries: readonly Admitted[],
): Pick<Problem, 'line' | 'message'> | null {
  const folder = file.slice(0, file.lastIndexOf('/'));
  if (!entries.some((one) => one.collection === 'lessons' && one.file === `${folder}/index.mdx`))
    return {
      line: null,
      message: 'stands beside no lesson. Write index.mdx in the same folder, or move the notes.',
    };
  const [plan, questions] = [body.indexOf(PLAN), body.indexOf(QUESTIONS)];
  if (plan !== 0)
    return {
      line: 1,
      message: `does not begin with ${PLAN} Begin so, and say how to run the lesson in a class.`,
    };
  if (questions === -1)
    return {
      line: null,
      message: `has no questions. Write a paragraph ${QUESTIONS} and below it a numbered list.`,
    };
  const words = body.slice(PLAN.length, questions).split(/\s+/).filter(Boolean).length;
  if (words < FEWEST_WORDS_OF_A_PLAN)
    return {
      line: 1,
      message: `has ${words} words on how to run the lesson. Say what happens when, in at least ${FEWEST_WORDS_OF_A_PLAN}.`,
    };
  const count = [...body.slice(questions).matchAll(/^\d+\. \S/gm)].length;
  if (count >= FEWEST && count <= MOST) return null;
  return {
    line: bodyLine(questions),
    message: `has ${count} questions to discuss. Write ${FEWEST} or ${MOST}, each as a line that begins with its number, such as "1. What".`,
  };
}
