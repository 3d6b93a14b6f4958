import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../domain/chapters/chapter.ts';
import type { Episode, Lesson, Show, Term, Tool } from '../../domain/course/nouns.ts';
import { citationForms, linkForms, renderLink, renderMarkdown } from './share-forms.ts';
import {
  shareChapter,
  shareEpisode,
  shareLesson,
  shareSelfTest,
  shareTerm,
  shareTool,
} from './shared-page.ts';

const site = {
  locate: (path: string) => `https://example.edu/pie${path}`,
  published: '2026',
};
const chapter = (id: string, startSeconds: number, endSeconds: number): Chapter => ({
  id,
  title: `About ${id}`,
  startSeconds,
  endSeconds,
  summary: '',
  notes: [],
});
const chapters = [chapter('opening', 0, 122), chapter('middle', 122, 196)];
const episode = {
  id: 'talk',
  title: 'A “talk” & more',
  season: 3,
  number: 1,
  durationSeconds: 196,
  chapters,
} as unknown as Episode;
const lesson = {
  id: 'the-pie',
  order: 1,
  title: 'What the pie is',
  published: '2026-11-22',
  minutes: 25,
} as Lesson;

const texts = (forms: { name: string; text: string }[]) =>
  Object.fromEntries(forms.map(({ name, text }) => [name, text]));

describe('linkForms', () => {
  it('gives a chapter its page, its second, its stretch and its frame', () => {
    const forms = texts(linkForms(shareChapter(episode, chapters[1] as Chapter, site)));
    expect(forms).toMatchObject({
      link: 'https://example.edu/pie/episodes/talk/middle/',
      'link to this second': 'https://example.edu/pie/episodes/talk/#t=122',
      'link to this range': 'https://example.edu/pie/episodes/talk/#t=122,196',
      Markdown: '[About middle](https://example.edu/pie/episodes/talk/middle/)',
      'HTML link': '<a href="https://example.edu/pie/episodes/talk/middle/">About middle</a>',
      'line for a syllabus':
        'Listen to “About middle”, Bigger Pie. Chapter 2 of “A “talk” & more”, 2:02–3:16 (1 minute 14 seconds). https://example.edu/pie/episodes/talk/middle/',
    });
    expect(forms['frame for a page of yours']).toContain(
      'src="https://example.edu/pie/embed/episodes/talk/middle/"',
    );
  });

  it.each([
    ['episode', shareEpisode(episode, { title: 'Show' } as Show, site), 7],
    ['lesson', shareLesson(lesson, site), 5],
    ['self-test', shareSelfTest(lesson, site), 5],
    ['tool', shareTool({ id: 'calculator', title: 'Calculator' } as Tool, site), 5],
    ['term', shareTerm({ id: 'batna', term: 'BATNA' } as Term, site), 5],
  ] as const)('gives a %s what makes sense for it', (noun, page, count) => {
    expect(page.noun).toBe(noun);
    expect(linkForms(page)).toHaveLength(count);
    expect(linkForms(page).every(({ text }) => text.includes('https://example.edu/pie/'))).toBe(
      true,
    );
    expect(citationForms(page).map(({ name }) => name)).toEqual([
      'APA',
      'MLA',
      'Chicago',
      'BibTeX',
      'RIS',
    ]);
  });

  it('leads a self-test to its questions, and a term to its entry', () => {
    expect(shareSelfTest(lesson, site).url).toBe(
      'https://example.edu/pie/lessons/the-pie/#self-test',
    );
    expect(shareTerm({ id: 'batna', term: 'BATNA' } as Term, site).url).toBe(
      'https://example.edu/pie/glossary/#batna',
    );
  });
});

describe('titles with signs of markup', () => {
  const url = 'https://example.edu/a_(b)/';
  it.each([
    ['a [b] c', '[a \\[b\\] c](https://example.edu/a_%28b%29/)'],
    ['*a* `b` <i>', '[\\*a\\* \\`b\\` \\<i\\>](https://example.edu/a_%28b%29/)'],
  ])('stay text in Markdown: %s', (title, markdown) => {
    expect(renderMarkdown({ title, url })).toBe(markdown);
  });

  it('stay text in HTML', () => {
    const title = '"1 < 2" & <script>x</script>';
    const link = parse(renderLink({ title, url: 'https://example.edu/?a=1&b="2' }));
    expect(link.querySelector('script')).toBeNull();
    expect(link.text).toBe(title);
    expect(link.querySelector('a')?.getAttribute('href')).toBe('https://example.edu/?a=1&b="2');
  });
});
