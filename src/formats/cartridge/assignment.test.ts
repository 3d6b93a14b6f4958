import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../tests/cases/cartridge-faults.ts';
import { readCartridge } from '../../../tests/cases/read-cartridge.ts';
import { course } from '../../../tests/golden/course.ts';
import { type Assignment, courseOfAssignment } from './assignment.ts';
import { renderCartridge } from './cartridge.ts';

const url = 'https://pie.example/assignment/?v=1&do=a.b';
const items = course.modules[1]?.items ?? [];
const assignment: Assignment = {
  title: 'Week 2: "pies" & knives',
  note: 'Read first.\n\nThen <try>.',
  due: 'Monday, noon',
  url,
  items: [...items, ...items],
};

describe('courseOfAssignment', () => {
  const read = readCartridge(renderCartridge(courseOfAssignment(assignment, 'en')));

  it('makes a sound cartridge, also when an item is chosen twice', () => {
    expect(faultsOf(read)).toEqual([]);
    expect(read.modules.map(({ title }) => title)).toEqual([
      'About this assignment',
      assignment.title,
    ]);
    expect(read.modules[1]?.items).toHaveLength(2 * (items.length + 1));
  });

  it('tells learners the note, when it is due, and where the list is', () => {
    const page = read.texts['pages/about_note.html'] ?? '';
    expect(page).toContain(
      '<p>Read first.</p>\n<p>Then &lt;try&gt;.</p>\n<p>Due: Monday, noon</p>',
    );
    expect(page).toContain(`<a href="${url.replace('&', '&amp;')}">`);
    expect(read.resources.map(({ role }) => role)).toEqual(read.resources.map(() => undefined));
  });

  it('says nothing of a note and a day that are not given', () => {
    const { modules, summary } = courseOfAssignment({ ...assignment, note: ' ', due: '' }, 'en');
    const page = modules[0]?.items[1];
    expect(page?.kind === 'page' && page.html).toMatch(/^<ol>/);
    expect(summary).toBe(assignment.title);
  });

  it('has names of its own, so that a second assignment does not take its place', () => {
    const other = courseOfAssignment({ ...assignment, url: `${url}.c` }, 'en');
    expect(other.id).not.toBe(courseOfAssignment(assignment, 'en').id);
    expect(courseOfAssignment(assignment, 'en').id).toMatch(/^assignment-[0-9a-f]{8}$/);
  });
});
