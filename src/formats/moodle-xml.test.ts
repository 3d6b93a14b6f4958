import { describe, expect, it } from 'vitest';
import { child, list, type Node, readXml, words } from '../../tests/cases/read-cartridge.ts';
import { course, courseWithTitles, questions } from '../../tests/golden/course.ts';
import { hardTitles, readGolden } from '../../tests/golden/episode.ts';
import { formatTitle } from './cartridge/titles.ts';
import { renderMoodleXml } from './moodle-xml.ts';

const read = (xml: string) => list(child(readXml(xml), 'quiz'), 'question');
const text = (node: Node, ...names: string[]) => words(child(node, ...names).text);
const found = (type: string): Node => {
  const question = read(renderMoodleXml(course)).find((one) => one['@type'] === type);
  if (!question) throw new Error(`There is no question of the type ${type}.`);
  return question;
};

it('keeps its form: the pinned file of a course with one question of each kind', () => {
  expect(renderMoodleXml(course)).toBe(readGolden('moodle.xml'));
});

describe('each question', () => {
  it('has its kind, and the order of things is left out', () => {
    expect(read(renderMoodleXml(course)).map((one) => one['@type'])).toEqual([
      'category',
      'multichoice',
      'matching',
      'numerical',
    ]);
  });

  it('has a name, its lasting id, a text, feedback and a hint', () => {
    for (const question of read(renderMoodleXml(course)).slice(1)) {
      const source = questions.find(({ id }) => id === words(question.idnumber));
      expect(text(question, 'name')).toBe(source?.title);
      expect(text(question, 'questiontext')).toBe(source?.text);
      expect(text(question, 'generalfeedback')).toContain(source?.back);
      expect(list(question, 'hint').map((one) => words(one.text))).toEqual([source?.back]);
    }
  });

  it('is there once, also when a later self-test asks it again', () => {
    const [, lesson] = course.modules;
    if (!lesson) throw new Error('There is no lesson.');
    const twice = { ...course, modules: [...course.modules, { ...lesson, id: 'again' }] };
    expect(renderMoodleXml(twice)).toBe(renderMoodleXml(course));
  });
});

it('marks the one right answer, and explains each', () => {
  const answers = list(found('multichoice'), 'answer').map((one) => [
    one['@fraction'],
    words(one.text),
    text(one, 'feedback').startsWith('<p>It'),
  ]);
  expect(answers).toEqual([
    ['0', 'Keep it out', true],
    ['100', 'Add it', true],
  ]);
});

it('puts the right number first and any other number last', () => {
  const answers = list(found('numerical'), 'answer').map((one) => [
    one['@fraction'],
    words(one.text),
    one.tolerance,
    text(one, 'feedback'),
  ]);
  expect(answers).toEqual([
    ['100', '7', '0', '<p>Four and three.</p>'],
    ['0', '6', '0', '<p>Half of twelve.</p>'],
    ['0', '*', undefined, '<p>Subtract first.</p>'],
  ]);
});

it('pairs the sides and keeps their explanations for the end', () => {
  const question = found('matching');
  expect(
    list(question, 'subquestion').map((one) => [
      words(one.text),
      words((one.answer as Node[])[0]?.text),
    ]),
  ).toEqual([
    ['Salt', 'Pepper'],
    ['Bread', 'Butter'],
  ]);
  expect(text(question, 'correctfeedback')).toBe('<p>They are eaten together.</p>');
  expect(text(question, 'generalfeedback')).toContain('<p>On the same plate.</p>');
});

it.each(hardTitles)('keeps the title %s, and a slash in the name of a category', (title) => {
  const hard = courseWithTitles(() => `${title} a/b`);
  const [category, first] = read(renderMoodleXml(hard));
  const name = formatTitle(`${title} a/b`);
  expect(text(category as Node, 'category')).toBe(
    `$course$/top/${name.replaceAll('/', '//')}/${name.replaceAll('/', '//')}`,
  );
  expect(text(first as Node, 'name')).toBe(name);
});
