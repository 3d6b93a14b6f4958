import { describe, expect, it } from 'vitest';
import { course } from '../../../tests/golden/course.ts';
import { readGolden } from '../../../tests/golden/episode.ts';
import { cartridgeFiles, renderCartridge } from './cartridge.ts';
import type { CourseExport, ItemExport } from './course.ts';
import { renderCourseJson } from './course-json.ts';
import type { ChoiceQuestion } from './question.ts';

const files = Object.fromEntries(cartridgeFiles(course));

describe('the cartridge keeps its form', () => {
  it.each([
    ['imsmanifest.xml', 'cartridge/imsmanifest.xml'],
    ['assessments/dinner_self-test.xml', 'cartridge/assessment.xml'],
    ['pages/about_notes.html', 'cartridge/page.html'],
  ])('in the pinned file of %s', (name, golden) => {
    expect(files[name]).toBe(readGolden(golden));
  });
});

describe('a course that cannot be written', () => {
  const withItems = (items: ItemExport[]): CourseExport => ({
    ...course,
    modules: [{ id: 'dinner', title: 'Dinner', items }],
  });
  const link: ItemExport = { kind: 'link', id: 'a', title: 'A', url: 'https://a.example/' };
  const question: ChoiceQuestion = {
    kind: 'choice',
    id: 'q',
    title: 'Q',
    text: '<p>Q</p>',
    back: '',
    choices: [
      { id: 'a', text: 'A', right: true, why: '' },
      { id: 'b', text: 'B', right: false, why: '' },
    ],
  };
  const test = (...questions: ChoiceQuestion[]): ItemExport => ({
    kind: 'self-test',
    id: 't',
    title: 'T',
    url: 'https://a.example/',
    questions,
  });
  const allRight = question.choices.map((one) => ({ ...one, right: true }));
  const sameIds = question.choices.map((one) => ({ ...one, id: 'a' }));

  it.each([
    [[], 'The module "Dinner" (dinner) is empty. Put an item into it, or leave it out.'],
    [[link, link], 'The module "Dinner" (dinner) has two items called "a".'],
    [[{ ...link, url: '/a/' }], 'The module "Dinner", item "A": "/a/" is not an address'],
    [[test({ ...question, choices: allRight })], 'item "t", question "q" has 2 right answers.'],
    [[test({ ...question, choices: [] })], 'item "t", question "q" has 0 right answers.'],
    [[test({ ...question, choices: sameIds })], 'question "q" has two answers called "a".'],
    [[test(question, question)], 'item "t" asks "q" twice.'],
    [[test()], 'The module "Dinner" (dinner) is empty.'],
  ])('names what is wrong, and where: %#', (items, message) => {
    expect(() => renderCartridge(withItems(items))).toThrow(message);
  });

  it('names two modules of one id', () => {
    const [module] = course.modules;
    if (!module) throw new Error('There is no module.');
    expect(() => renderCartridge({ ...course, modules: [module, module] })).toThrow(
      'Two modules are called "about".',
    );
  });
});

it('is made of the published data as of the course itself', () => {
  const { version, ...again } = JSON.parse(renderCourseJson(course));
  expect(version).toBe(1);
  expect(renderCartridge(again)).toEqual(renderCartridge(course));
});
