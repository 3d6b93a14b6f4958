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

describe('hitsOf an episode with a transcript', () => {
  const said = (chapter: string, locations: number[]) => ({
    title: chapter,
    url: `/page/#transcript-${chapter}`,
    excerpt: chapter,
    locations,
  });
  const anchors = [
    { id: 'transcript-one', location: 10 },
    { id: 'one-s01', location: 12 },
    { id: 'one-s02', location: 20 },
    { id: 'transcript-two', location: 30 },
    { id: 'two-s01', location: 32 },
  ];
  const urls = (sub_results: ReturnType<typeof said>[]) =>
    hitsOf({ ...page('Episode'), sub_results, anchors }).map(({ url }) => url);

  it('opens at the sentence in which most of the words stand, and at the first of several', () => {
    expect(urls([said('one', [13, 21, 22])])).toEqual(['/page/#one-s02']);
    expect(urls([said('one', [13, 21])])).toEqual(['/page/#one-s01']);
  });

  it('puts the chapter with the most matches first, and gives three at most', () => {
    const chapters = [said('one', [13]), said('two', [33, 34])];
    expect(urls(chapters)).toEqual(['/page/#two-s01', '/page/#one-s01']);
    expect(urls([...chapters, ...chapters])).toHaveLength(3);
  });

  it('gives the episode too where its own words match, and alone where only they do', () => {
    const own = { title: 'Page', url: '/page/', excerpt: 'whole', locations: [1] };
    expect(urls([own, said('one', [13])])).toEqual(['/page/', '/page/#one-s01']);
    expect(urls([own])).toEqual(['/page/']);
  });

  it('names the chapter, and that these are the words of the narration', () => {
    const hits = hitsOf({ ...page('Episode'), sub_results: [said('one', [13])], anchors });
    expect(groupHits(hits)).toEqual([
      {
        heading: 'Transcripts',
        hits: [
          { kind: 'Transcript', title: 'Narration: one', url: '/page/#one-s01', excerpt: 'one' },
        ],
      },
    ]);
  });

  it('opens at the chapter where the index knows no sentence', () => {
    const hits = hitsOf({ ...page('Episode'), sub_results: [said('one', [13])], anchors: [] });
    expect(hits[0]?.url).toBe('/page/#transcript-one');
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
