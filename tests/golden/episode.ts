import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Episode, Show } from '../../src/domain/course/nouns.ts';
import type { ChapterFileSource } from '../../src/formats/chapters-json.ts';

export const show: Show = {
  id: 'sample',
  title: 'Salt & Pepper',
  summary: 'Two cooks talk.',
  home: 'https://podcast.example/',
  owner: 'Two Cooks',
  licence: 'cc-by-4.0',
  links: [],
};

const chapter = (id: string, title: string, startSeconds: number, endSeconds: number) => ({
  id,
  title,
  startSeconds,
  endSeconds,
  summary: `What is said about ${id}.`,
  notes: [],
});

/** A small episode with what the formats have to bear: signs of markup, a fraction, and a gap. */
export const episode: Episode = {
  id: 'dinner',
  show: 'sample',
  season: 2,
  number: 7,
  title: 'Who cooks <tonight>?',
  summary: 'Two cooks divide an evening.',
  page: 'https://podcast.example/episodes/7',
  durationSeconds: 754.25,
  chapters: [
    chapter('menu', 'Fish & chips', 0, 75.5),
    chapter('shares', 'Your < my --> "our" share', 105.5, 600),
    chapter('dishes', 'Who washes up? 🍽️', 600, 754.25),
  ],
  gaps: [{ reason: 'Advertisement', startSeconds: 75.5, endSeconds: 105.5 }],
  listen: [],
  references: [],
};

export const chapterUrl = (id: string) => `https://pie.example/episodes/dinner/${id}/`;

export const source: ChapterFileSource = { episode, show, chapterUrl };

/** The same episode with one chapter for each of these titles, twenty seconds long. */
export function episodeWithTitles(titles: readonly string[]): Episode {
  return {
    ...episode,
    durationSeconds: titles.length * 20,
    gaps: [],
    chapters: titles.map((title, index) =>
      chapter(`chapter-${index + 1}`, title, index * 20, index * 20 + 20),
    ),
  };
}

/** Titles that have broken one format or another. */
export const hardTitles = [
  'Fish & chips',
  '&nbsp; and &amp; are not decoded',
  'A < B',
  'first --> second',
  '</script><b>bold</b>',
  `"double" and 'single'`,
  'A family: 👩‍👩‍👧 🇩🇪',
  'עוגה גדולה יותר',
  'ﷺ كعكة أكبر',
  'x'.repeat(300),
];

export const readGolden = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
