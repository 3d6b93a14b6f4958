import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import {
  chapterUrl,
  episodeWithTitles,
  hardTitles,
  readGolden,
  show,
  source,
} from '../../tests/golden/episode.ts';
import { renderChaptersPsc } from './chapters-psc.ts';

interface Entry {
  start: string;
  title: string;
  href?: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'psc:chapter',
});

function read(file: string): { version: string; 'xmlns:psc': string; 'psc:chapter': Entry[] } {
  expect(XMLValidator.validate(file)).toBe(true);
  return parser.parse(file)['psc:chapters'];
}

const titlesThrough = (titles: string[]) =>
  read(renderChaptersPsc({ episode: episodeWithTitles(titles), show, chapterUrl }))[
    'psc:chapter'
  ].map(({ title }) => title);

describe('renderChaptersPsc', () => {
  it('writes the pinned file', () => {
    expect(renderChaptersPsc(source)).toBe(readGolden('chapters.psc.xml'));
  });

  it('gives an independent reader the version and each entry, the gap without an address', () => {
    const chapters = read(renderChaptersPsc(source));
    expect(chapters.version).toBe('1.2');
    expect(chapters['xmlns:psc']).toBe('http://podlove.org/simple-chapters');
    expect(chapters['psc:chapter']).toEqual([
      { start: '00:00:00.000', title: 'Fish & chips', href: chapterUrl('menu') },
      { start: '00:01:15.500', title: 'Advertisement' },
      { start: '00:01:45.500', title: 'Your < my --> "our" share', href: chapterUrl('shares') },
      { start: '00:10:00.000', title: 'Who washes up? 🍽️', href: chapterUrl('dishes') },
    ]);
  });

  it.each(hardTitles)('carries the title %s through an independent reader', (title) => {
    expect(titlesThrough([title])).toEqual([title]);
  });

  it('uses no reference but the five that every XML reader knows', () => {
    const file = renderChaptersPsc({ ...source, episode: episodeWithTitles(hardTitles) });
    const references = file.match(/&[^;\s]*;?/g) ?? [];
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((one) => !/^&(?:amp|lt|gt|quot|apos);$/.test(one))).toEqual([]);
  });

  it('escapes an address with a query', () => {
    const file = renderChaptersPsc({
      ...source,
      chapterUrl: (id) => `https://pie.example/?chapter=${id}&copy;=1`,
    });
    expect(read(file)['psc:chapter'][0]?.href).toBe('https://pie.example/?chapter=menu&copy;=1');
  });

  it('puts a title of several lines in one', () => {
    expect(titlesThrough(['two\n  lines'])).toEqual(['two lines']);
  });

  it('hands on every title', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 4 }), (titles) => {
        expect(titlesThrough(titles)).toEqual(titles);
      }),
      { numRuns: 50 },
    );
  });
});
