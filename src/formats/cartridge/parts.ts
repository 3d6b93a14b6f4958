import {
  type CourseExport,
  CourseExportError,
  type ItemExport,
  type LinkExport,
  type ModuleExport,
  type PageExport,
  type SelfTestExport,
} from './course.ts';
import { fileName, identifier } from './identifiers.ts';
import type { ChoiceQuestion, Question } from './question.ts';

/** The one kind that Common Cartridge holds here: true or false is a choice of two. */
export const isCartridgeQuestion = (question: Question): question is ChoiceQuestion =>
  question.kind === 'choice';

/** A self-test of the one kind alone. */
interface ChoiceTest extends Omit<SelfTestExport, 'questions'> {
  questions: ChoiceQuestion[];
}

/**
 * An item with its place in the cartridge. It is named after its course as well: a system that imports two files keeps
 * what has different names apart, and brings up to date what has the same.
 */
export interface Part {
  item: LinkExport | PageExport | ChoiceTest;
  /** What it is named after. */
  ids: readonly [course: string, module: string, item: string];
  resource: string;
  file: string;
}

/** A module with the items that it has in the cartridge. */
export interface PartsOfModule extends Pick<ModuleExport, 'id' | 'title'> {
  parts: Part[];
}

const FOLDERS = { link: 'weblinks', 'self-test': 'assessments', page: 'pages' } as const;

/**
 * Names every part. A self-test with questions that the profile does not know becomes two items: what can be taken
 * along, and a link to the rest.
 *
 * @throws CourseExportError for a module without items, a name that is given twice, a question without a right answer
 */
export function partsOf({ id: course, modules }: CourseExport): PartsOfModule[] {
  refuseTwice(
    modules.map(({ id }) => id),
    (id) => `Two modules are called "${id}". Give each an id of its own.`,
  );
  return modules.map(({ id, title, items }) => {
    const name = `The module "${title}" (${id})`;
    const split = items.flatMap(splitSelfTest);
    if (split.length === 0)
      throw new CourseExportError(`${name} is empty. Put an item into it, or leave it out.`);
    refuseTwice(
      split.map((item) => item.id),
      (item) => `${name} has two items called "${item}". Give each an id of its own.`,
    );
    for (const item of split) if (item.kind === 'self-test') checkQuestions(item, name);
    return {
      id,
      title,
      parts: split.map((item) => ({
        item,
        ids: [course, id, item.id] as const,
        resource: identifier('R', course, id, item.id),
        file: `${FOLDERS[item.kind]}/${fileName(id, item.id)}.${item.kind === 'page' ? 'html' : 'xml'}`,
      })),
    };
  });
}

function splitSelfTest(item: ItemExport): Part['item'][] {
  if (item.kind !== 'self-test') return [item];
  const questions = item.questions.filter(isCartridgeQuestion);
  const rest = item.questions.length - questions.length;
  const count = `${rest} ${questions.length > 0 ? 'more ' : ''}question${rest === 1 ? '' : 's'}`;
  const link: LinkExport = {
    kind: 'link',
    id: `${item.id}-on-site`,
    title: `${item.title} (${count}, on the site)`,
    url: item.url,
  };
  return [...(questions.length > 0 ? [{ ...item, questions }] : []), ...(rest > 0 ? [link] : [])];
}

function checkQuestions(
  { id, questions }: { id: string; questions: ChoiceQuestion[] },
  at: string,
) {
  const name = `${at}, item "${id}"`;
  refuseTwice(
    questions.map((one) => one.id),
    (one) => `${name} asks "${one}" twice. Take it out once.`,
  );
  for (const question of questions) {
    const count = question.choices.filter(({ right }) => right).length;
    if (count !== 1)
      throw new CourseExportError(
        `${name}, question "${question.id}" has ${count} right answers. Mark exactly one.`,
      );
    refuseTwice(
      question.choices.map((choice) => choice.id),
      (choice) => `${name}, question "${question.id}" has two answers called "${choice}".`,
    );
  }
}

function refuseTwice(ids: readonly string[], message: (id: string) => string): void {
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new CourseExportError(message(twice));
}
