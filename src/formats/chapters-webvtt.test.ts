import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import webvtt from 'webvtt-parser';
import { episode, episodeWithTitles, hardTitles, readGolden } from '../../tests/golden/episode.ts';
import { renderChaptersWebVtt } from './chapters-webvtt.ts';

// The parser's own list lacks the semicolons and would leave them in the text.
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function read(file: string) {
  const { cues, errors } = new webvtt.WebVTTParser(ENTITIES).parse(file, 'chapters');
  const textOf = ({ tree }: (typeof cues)[number]) =>
    tree.children.map(({ type, value }) => (type === 'text' ? value : `[${type}]`)).join('');
  return { errors, cues: cues.map((cue) => ({ ...cue, text: textOf(cue) })) };
}

describe('renderChaptersWebVtt', () => {
  it('writes the pinned file', () => {
    expect(renderChaptersWebVtt(episode)).toBe(readGolden('chapters.vtt'));
  });

  it('gives an independent parser each chapter with its id, times and title, and leaves gaps out', () => {
    const { cues, errors } = read(renderChaptersWebVtt(episode));
    expect(errors).toEqual([]);
    expect(cues.map(({ id, startTime, endTime, text }) => [id, startTime, endTime, text])).toEqual([
      ['menu', 0, 75.5, 'Fish & chips'],
      ['shares', 105.5, 600, 'Your < my --> "our" share'],
      ['dishes', 600, 754.25, 'Who washes up? 🍽️'],
    ]);
  });

  it.each(hardTitles)('carries the title %s through an independent parser', (title) => {
    const { cues, errors } = read(renderChaptersWebVtt(episodeWithTitles([title])));
    expect(errors).toEqual([]);
    expect(cues.map(({ text }) => text)).toEqual([title]);
  });

  it.each([
    ['two\nlines', 'two lines'],
    ['an\n\nempty line', 'an empty line'],
    ['a\r\nreturn', 'a return'],
    ['a\ttab', 'a tab'],
  ])('puts %j in one line, so that the cue does not end early', (title, shown) => {
    const { cues, errors } = read(renderChaptersWebVtt(episodeWithTitles([title, 'Next'])));
    expect(errors).toEqual([]);
    expect(cues.map(({ text }) => text)).toEqual([shown, 'Next']);
  });

  it('writes hours with two digits or more', () => {
    const long = { ...episode, durationSeconds: 360_010 };
    const [first] = episode.chapters;
    if (!first) throw new Error('The episode has no chapter.');
    const file = renderChaptersWebVtt({
      ...long,
      chapters: [{ ...first, startSeconds: 3600, endSeconds: 360_010 }],
    });
    expect(file).toContain('01:00:00.000 --> 100:00:10.000');
    expect(read(file).errors).toEqual([]);
  });

  it('makes as many sound cues as there are chapters, whatever their titles are', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '')
      .map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 6 }), (titles) => {
        const { cues, errors } = read(renderChaptersWebVtt(episodeWithTitles(titles)));
        expect(errors).toEqual([]);
        expect(cues.map(({ text }) => text)).toEqual(
          titles.map((text) => text.replace(/\s+/g, ' ')),
        );
      }),
    );
  });
});
