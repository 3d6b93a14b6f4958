import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chapterUrl,
  episode,
  episodeWithTitles,
  hardTitles,
  readGolden,
  show,
  source,
} from '../../tests/golden/episode.ts';
import { renderChaptersJson } from './chapters-json.ts';

/** JSON chapters 1.2 as the specification lists it; it has no schema of its own. */
const schema = {
  type: 'object',
  required: ['version', 'chapters'],
  additionalProperties: false,
  properties: {
    version: { const: '1.2.0' },
    author: { type: 'string' },
    title: { type: 'string' },
    podcastName: { type: 'string' },
    description: { type: 'string' },
    fileName: { type: 'string' },
    waypoints: { type: 'boolean' },
    chapters: {
      type: 'array',
      items: {
        type: 'object',
        required: ['startTime'],
        additionalProperties: false,
        properties: {
          startTime: { type: 'number', minimum: 0 },
          endTime: { type: 'number', minimum: 0 },
          title: { type: 'string' },
          img: { type: 'string' },
          url: { type: 'string' },
          toc: { type: 'boolean' },
          location: { type: 'object' },
        },
      },
    },
  },
};
const validate = new Ajv({ allErrors: true }).compile(schema);

interface ChapterEntry {
  startTime: number;
  title: string;
  url?: string;
  toc?: boolean;
}
const entriesOf = (file: string): ChapterEntry[] => JSON.parse(file).chapters;

describe('renderChaptersJson', () => {
  it('writes the pinned file', () => {
    expect(renderChaptersJson(source)).toBe(readGolden('chapters.json'));
  });

  it('keeps to the fields and types of the format', () => {
    validate(JSON.parse(renderChaptersJson(source)));
    expect(validate.errors).toBeNull();
  });

  it('hides a gap from lists and gives it no page', () => {
    const gap = entriesOf(renderChaptersJson(source)).find(
      ({ title }) => title === 'Advertisement',
    );
    expect(gap).toMatchObject({ toc: false });
    expect(gap).not.toHaveProperty('url');
  });

  it('puts a gap that opens the episode before the first chapter', () => {
    const late = {
      ...episode,
      gaps: [{ reason: 'Jingle', startSeconds: 0, endSeconds: 15 }],
      chapters: episode.chapters.slice(1),
    };
    const titles = entriesOf(renderChaptersJson({ ...source, episode: late })).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Jingle', 'Your < my --> "our" share', 'Who washes up? 🍽️']);
  });

  it('hands every title on letter by letter', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (random) => {
        const titles = [...hardTitles, ...random];
        const file = renderChaptersJson({ episode: episodeWithTitles(titles), show, chapterUrl });
        expect(entriesOf(file).map(({ title }) => title)).toEqual(titles);
      }),
      { numRuns: 50 },
    );
  });
});
