import { describe, expect, it } from 'vitest';
import { formatCount, groupHits, hitsOf, splitExcerpt } from './results.ts';

const page = (kind: string, sections: string[] = []) => ({
  url: '/page/',
  excerpt: 'whole',
  meta: { title: 'Page', kind },
  sub_results: [
    { title: 'Page', url: '/page/', excerpt: 'whole' },
    ...sections.map((id) => ({ title: id, url: `/page/#${id}`, excerpt: id })),
  ],
});

describe('hitsOf', () => {
  it('gives a chapter as itself alone', () => {
    expect(hitsOf(page('Chapter', ['x']))).toEqual([
      { kind: 'Chapter', title: 'Page', url: '/page/', excerpt: 'whole' },
    ]);
  });

  it('gives the terms of the glossary and not the page', () => {
    expect(hitsOf(page('Glossary', ['batna', 'zopa'])).map((hit) => hit.url)).toEqual([
      '/page/#batna',
      '/page/#zopa',
    ]);
    expect(hitsOf(page('Glossary')).map((hit) => hit.url)).toEqual(['/page/']);
  });

  it('gives the two best parts of a lesson, each under the name of the lesson', () => {
    expect(hitsOf(page('Lesson', ['a', 'b', 'c'])).map((hit) => hit.title)).toEqual([
      'Page',
      'Page: a',
    ]);
  });
});

describe('groupHits', () => {
  it('keeps the order of the kinds and drops empty groups', () => {
    const hits = [...hitsOf(page('Lesson')), ...hitsOf(page('Chapter'))];
    expect(groupHits(hits).map((group) => group.heading)).toEqual(['Chapters', 'Lessons']);
  });
});

describe('splitExcerpt', () => {
  it('separates the marked words and turns character references into characters', () => {
    expect(splitExcerpt('the <mark>pie</mark> of A &amp; B &lt;i&gt;')).toEqual([
      { text: 'the ', marked: false },
      { text: 'pie', marked: true },
      { text: ' of A & B <i>', marked: false },
    ]);
  });

  it('does not unescape twice', () => {
    expect(splitExcerpt('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
  });
});

describe('formatCount', () => {
  it.each([
    [0, 'No results for “x”'],
    [1, '1 result for “x”'],
    [2, '2 results for “x”'],
  ])('says %d in words', (count, words) => {
    expect(formatCount(count, 'x')).toBe(words);
  });
});
