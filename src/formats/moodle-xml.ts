import type { CourseExport } from './cartridge/course.ts';
import type {
  ChoiceQuestion,
  MatchQuestion,
  NumberQuestion,
  Question,
} from './cartridge/question.ts';
import { formatTitle } from './cartridge/titles.ts';
import { escapeHtml } from './escape-html.ts';
import { element, renderXml, type XmlElement } from './xml.ts';

/** The kinds that Moodle itself knows; the order of things is a plug-in's. */
type MoodleQuestion = ChoiceQuestion | MatchQuestion | NumberQuestion;
const isMoodleQuestion = (question: Question): question is MoodleQuestion =>
  question.kind !== 'order';

/**
 * The questions of a course as Moodle XML, a category for each module, each question once, with its explanations, a
 * hint and its lasting id.
 */
export function renderMoodleXml({
  title,
  modules,
}: Pick<CourseExport, 'title' | 'modules'>): string {
  const seen = new Set<string>();
  const once = ({ id }: Question) => !seen.has(id) && seen.add(id);
  const categories = modules.flatMap((module) => {
    const questions = module.items
      .flatMap((item) => (item.kind === 'self-test' ? item.questions : []))
      .filter(isMoodleQuestion)
      .filter(once);
    return questions.length > 0
      ? [renderCategory([title, module.title]), ...questions.map(renderQuestion)]
      : [];
  });
  return renderXml(element('quiz', {}, ...categories));
}

const text = (words: string) => element('text', {}, words);
const markup = (words: string) => element('text', {}, { verbatim: words });
const html = (name: string, words: string) => element(name, { format: 'html' }, markup(words));

/** The path of a category. A slash in a name is written twice. */
const renderCategory = (names: readonly string[]) =>
  element(
    'question',
    { type: 'category' },
    element(
      'category',
      {},
      text(
        ['$course$', 'top', ...names.map((one) => formatTitle(one).replaceAll('/', '//'))].join(
          '/',
        ),
      ),
    ),
  );

function renderQuestion(question: MoodleQuestion): XmlElement {
  const { type, general, parts } = partsOfKind(question);
  return element(
    'question',
    { type },
    element('name', {}, text(formatTitle(question.title))),
    html('questiontext', question.text),
    html('generalfeedback', general),
    element('defaultgrade', {}, '1'),
    element('idnumber', {}, question.id),
    ...parts,
    html('hint', question.back),
  );
}

interface PartsOfKind {
  type: 'multichoice' | 'matching' | 'numerical';
  /** Said at the end, whatever the answer was. */
  general: string;
  parts: XmlElement[];
}

function partsOfKind(question: MoodleQuestion): PartsOfKind {
  if (question.kind === 'choice') return choiceParts(question);
  return question.kind === 'match' ? matchParts(question) : numberParts(question);
}

const answer = (fraction: number, words: XmlElement[], why: string, format?: 'html') =>
  element(
    'answer',
    { fraction: String(fraction), ...(format && { format }) },
    ...words,
    html('feedback', why),
  );

const choiceParts = ({ choices, back }: ChoiceQuestion): PartsOfKind => ({
  type: 'multichoice',
  general: back,
  parts: [
    element('single', {}, 'true'),
    element('shuffleanswers', {}, 'false'),
    element('answernumbering', {}, 'none'),
    ...choices.map((one) => answer(one.right ? 100 : 0, [markup(one.text)], one.why, 'html')),
  ],
});

/** Moodle has no explanation of a single pair: together they are said at the end, for they give the answer away. */
const matchParts = ({ pairs, why, back }: MatchQuestion): PartsOfKind => {
  const explained = pairs.map((one) => `<p>${one.left}: ${escapeHtml(one.right)}</p>${one.why}`);
  return {
    type: 'matching',
    general: `${explained.join('')}${back}`,
    parts: [
      element('shuffleanswers', {}, 'true'),
      html('correctfeedback', why),
      element('shownumcorrect'),
      ...pairs.map((one) =>
        element(
          'subquestion',
          { format: 'html' },
          markup(one.left),
          element('answer', {}, text(one.right)),
        ),
      ),
    ],
  };
};

/** The right number comes first: Moodle takes the first that fits. A star fits all others. */
const numberParts = (question: NumberQuestion): PartsOfKind => {
  const within = (amount: number, tolerance: number) => [
    text(String(amount)),
    element('tolerance', {}, String(tolerance)),
  ];
  return {
    type: 'numerical',
    general: question.back,
    parts: [
      answer(100, within(question.answer, question.tolerance), question.why),
      ...question.wrong.map((one) => answer(0, within(one.answer, one.tolerance), one.why)),
      answer(0, [text('*')], question.otherwise),
    ],
  };
};
