import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { type CitedPage, citePage } from './page-citation.ts';

const chapter: CitedPage = {
  id: 'letting-go-introduction',
  title: 'Introduction & Basic Concepts',
  part: 'Chapter 1 of “The Hidden Power of Letting Go: Why Modern Negotiation Isn’t What You Think”, 0:00–2:02',
  url: 'https://bigger-pie.example/episodes/letting-go/introduction/',
  published: '2026',
};
const lesson: CitedPage = {
  id: 'the-tablet',
  title: 'The tablet: add, remove, trade',
  part: 'Lesson 3',
  url: 'https://bigger-pie.example/lessons/the-tablet/',
  published: '2026-11-22',
};

describe('citePage', () => {
  it.each([
    ['chapter', chapter],
    ['lesson', lesson],
  ])('cites a %s as the golden file has it', async (name, page) => {
    const { bibtex, ris, ...styles } = citePage(page);
    const golden = (extension: string) => `../../tests/golden/citations/${name}.${extension}`;
    await expect(`${JSON.stringify(styles, null, 2)}\n`).toMatchFileSnapshot(golden('json'));
    await expect(`${bibtex}\n`).toMatchFileSnapshot(golden('bib'));
    await expect(`${ris}\n`).toMatchFileSnapshot(golden('ris'));
  });

  it('says in every form which seconds of the episode are meant', () => {
    for (const text of Object.values(citePage(chapter))) expect(text).toMatch(/0:00(?:–|--)2:02/);
  });

  it('names the address and the site in every form', () => {
    for (const text of Object.values(citePage(lesson))) {
      expect(text).toContain(lesson.url);
      expect(text).toContain('Bigger Pie');
    }
  });

  it('tells the years of two pages apart nowhere, since nobody knows what else is cited', () => {
    expect(citePage(chapter).apa).toContain('(2026).');
    expect(citePage(lesson).apa).toContain('(2026, November 22).');
  });

  it.each(['bibtex', 'ris'] as const)('writes %s that a reader of it takes back', (form) => {
    const [read] = new Cite(citePage(chapter)[form]).data;
    expect(read).toMatchObject({ title: chapter.title, URL: chapter.url });
    expect(String(read?.note).replaceAll('--', '–')).toContain('0:00–2:02');
  });

  it('keeps each field of RIS on one line, the last one too', () => {
    const lines = citePage(chapter).ris.split('\n');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  it.each(['Yours & mine', '1 < 2 {three} 50% $4_000 #5', 'Café “quoted” naïve'])(
    'keeps the title %s whole as text',
    (title) => {
      const { apa, ris, bibtex } = citePage({ ...lesson, title });
      expect(ris).toContain(title);
      expect(apa).toContain(title.replaceAll('“', '‘').replaceAll('”', '’').slice(0, 4));
      expect(new Cite(bibtex).data[0]?.title).toBe(title);
    },
  );
});
