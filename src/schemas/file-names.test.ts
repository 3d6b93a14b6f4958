import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonOrder } from './file-names.ts';

describe('lessonOrder', () => {
  it.each([
    ['content/lessons/01-the-pie/index.mdx', 1],
    ['lessons/12-talks/index.mdx', 12],
    ['01-the-pie/index', 1],
    ['01-the-pie', 1],
    ['content/lessons/00-before/index.mdx', 0],
    ['content/lessons/the-pie/index.mdx', null],
    ['content/lessons/1-the-pie/index.mdx', null],
    ['content/lessons/001-the-pie/index.mdx', null],
    ['content/lessons/01/index.mdx', null],
    ['content/lessons/01-/index.mdx', null],
    ['content/lessons/01-the-pie/notes.mdx', null],
    ['content/01-course/lessons/index.mdx', null],
    ['', null],
  ])('finds in "%s" the place %s', (path, order) => {
    expect(lessonOrder(path)).toBe(order);
  });

  it('reads every number of two digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (number) => {
        const folder = `${String(number).padStart(2, '0')}-a-lesson`;
        expect(lessonOrder(`content/lessons/${folder}/index.mdx`)).toBe(number);
      }),
    );
  });
});
