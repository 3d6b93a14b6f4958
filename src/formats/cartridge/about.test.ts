import { expect, it } from 'vitest';
import { course } from '../../../tests/golden/course.ts';
import { aboutCourse } from './about.ts';

const source = {
  title: 'Pie & more',
  home: 'https://a.example/',
  teach: 'https://a.example/teach/',
};
const notes = (modules: typeof course.modules) => {
  const page = aboutCourse({ ...source, modules }).items[1];
  if (page?.kind !== 'page') throw new Error('There are no notes.');
  return page;
};

it('lists the questions that the cartridge cannot hold, and where they are', () => {
  const { html, audience } = notes(course.modules);
  expect(audience).toBe('instructor');
  expect(html).toContain('<a href="https://pie.example/course/lessons/dinner/#self-test">');
  expect(html).toContain('<li>What about steps?</li><li>What about partners?</li>');
  expect(html).not.toContain('What about stylus?');
});

it('leads to the page for instructors', () => {
  expect(notes([]).html).toContain(
    '<a href="https://a.example/teach/">The page for instructors</a>',
  );
});

it('says nothing of them where there are none', () => {
  expect(notes([]).html).not.toContain('<ul>');
});
