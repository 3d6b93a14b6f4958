import { describe, expect, it } from 'vitest';
import { Site } from './site.ts';

const site = new Site();
const book = site.page('/course-book/').root;
const lessons = site.pages.filter(({ address }) => /^\/lessons\/[^/]+\/$/.test(address));
const textOf = (text = '') => text.replace(/\s+/g, ' ').trim();

describe('the course book', () => {
  it('has every lesson once, at its own anchor, and leads to each from the contents', () => {
    expect(lessons.length).toBeGreaterThan(2);
    for (const { address, root } of lessons) {
      const id = address.split('/')[2] ?? '';
      expect(textOf(book.querySelector(`h3[id="${id}"]`)?.text)).toBe(
        textOf(root.querySelector('h1')?.text),
      );
      expect(book.querySelector(`.book-contents a[href="#${id}"]`)).not.toBeNull();
    }
  });

  it('has every paragraph of the lessons, and a picture, a sheet or the way to the screen for each of their figures', () => {
    const printed = textOf(book.text);
    for (const { root, address } of lessons) {
      const paragraphs = root
        .querySelectorAll('.prose > p')
        .filter((p) => !p.querySelector('[hidden], a'));
      expect(paragraphs.length, address).toBeGreaterThan(3);
      for (const paragraph of paragraphs) expect(printed).toContain(textOf(paragraph.text));
    }
    const figures = lessons.flatMap(({ root }) => root.querySelectorAll('.prose figure.widget'));
    const inBook = book.querySelectorAll('figure.widget');
    expect(inBook).toHaveLength(figures.length);
    for (const figure of inBook)
      expect(figure.querySelector('svg, table, section, a[href^="/tools/"]')).not.toBeNull();
  });

  it('asks every question where its lesson ends and answers it at the end', () => {
    const asked = lessons.flatMap(({ root }) => root.querySelectorAll('.self-test [data-item]'));
    expect(asked.length).toBeGreaterThan(30);
    expect(book.querySelectorAll('.book-lesson [data-item]')).toHaveLength(asked.length);
    expect(book.querySelectorAll('.book-answers [data-key-of]')).toHaveLength(asked.length);
    expect(book.querySelectorAll('.book-lesson [data-key-of]')).toHaveLength(0);
  });

  it('lists each term and each source once', () => {
    const ids = book.querySelectorAll('[id^=term-], [id^=source-]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
  });

  it('runs no script, moves nothing, and is neither searched nor listed', () => {
    expect(book.querySelectorAll('script, astro-island, button, input, [tabindex]')).toEqual([]);
    expect(book.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(site.text('sitemap-0.xml')).not.toContain('course-book');
    expect(book.querySelector('[data-pagefind-body]')).toBeNull();
  });

  it('is linked from the course', () => {
    expect(site.page('/lessons/').root.querySelector('a[href="/course-book/"]')).not.toBeNull();
  });
});
