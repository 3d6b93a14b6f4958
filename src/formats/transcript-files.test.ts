import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import webvtt from 'webvtt-parser';
import { hardTitles, readGolden } from '../../tests/golden/episode.ts';
import { spoken } from '../../tests/golden/transcript.ts';
import { renderTranscriptJson } from './transcript-json.ts';
import { renderTranscriptSrt } from './transcript-srt.ts';
import { renderTranscriptText } from './transcript-text.ts';

const withTexts = (texts: readonly string[]) => ({
  ...spoken,
  cues: texts.map((text, index) => ({
    id: `menu-s${10 + index}`,
    startSeconds: index,
    endSeconds: index + 0.5,
    speaker: 'Narrator',
    text,
  })),
});

/** SubRip as WebVTT, for a parser that knows nothing of ours: full stops in the times, references in the words. */
function readSrt(file: string) {
  const vtt = file
    .replace(/(\d\d),(\d{3})/g, '$1.$2')
    .split('\n')
    .map((line) =>
      /^[\d:.]+ --> [\d:.]+$/.test(line)
        ? line
        : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    )
    .join('\n');
  const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  const { cues, errors } = new webvtt.WebVTTParser(entities).parse(`WEBVTT\n\n${vtt}`, 'subtitles');
  expect(errors).toEqual([]);
  return cues.map(({ id, startTime, endTime, tree }) => [
    id,
    startTime,
    endTime,
    tree.children.map((node) => (node.type === 'text' ? node.value : '')).join(''),
  ]);
}

describe('renderTranscriptSrt', () => {
  it('writes the pinned file', () => {
    expect(renderTranscriptSrt(spoken)).toBe(readGolden('transcript.srt'));
  });

  it('gives another parser each sentence with its number and times, and a voice where it begins', () => {
    expect(readSrt(renderTranscriptSrt(spoken)).slice(0, 4)).toEqual([
      ['1', 0.35, 4.21, 'Narrator: Fish & chips, if 1 < 2.'],
      ['2', 5, 8.5, 'You say "more" --> I say less.'],
      ['3', 9, 12, 'Partner: Do you? 🍽️'],
      ['4', 12.5, 15, 'Narrator: I do.'],
    ]);
  });

  it('names no voice where none is known', () => {
    const [first] = spoken.cues;
    if (!first) throw new Error('There is no cue.');
    const file = renderTranscriptSrt({ ...spoken, cues: [{ ...first, speaker: '' }] });
    expect(readSrt(file)).toEqual([['1', 0.35, 4.21, first.text]]);
  });

  it.each(hardTitles)('carries %s through another parser', (text) => {
    expect(readSrt(renderTranscriptSrt(withTexts([text])))).toEqual([
      ['1', 0, 0.5, `Narrator: ${text}`],
    ]);
  });
});

describe('renderTranscriptJson', () => {
  it('writes the pinned file', () => {
    expect(renderTranscriptJson(spoken)).toBe(readGolden('transcript.json'));
  });

  it('fits the format 1.0.0 of the podcast namespace and reads back as what was given', () => {
    const segment = {
      type: 'object',
      required: ['startTime', 'endTime', 'body'],
      additionalProperties: false,
      properties: {
        speaker: { type: 'string', minLength: 1 },
        startTime: { type: 'number', minimum: 0 },
        endTime: { type: 'number' },
        body: { type: 'string' },
      },
    };
    const validate = new Ajv().compile({
      type: 'object',
      required: ['version', 'segments'],
      additionalProperties: false,
      properties: { version: { const: '1.0.0' }, segments: { type: 'array', items: segment } },
    });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (texts) => {
        const file = JSON.parse(renderTranscriptJson(withTexts(texts))) as {
          segments: { body: string }[];
        };
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
        expect(file.segments.map(({ body }) => body)).toEqual(texts);
      }),
    );
  });

  it('leaves out a voice that is not known', () => {
    const [first] = spoken.cues;
    if (!first) throw new Error('There is no cue.');
    const file = renderTranscriptJson({ ...spoken, cues: [{ ...first, speaker: '' }] });
    expect(JSON.parse(file)).toEqual({
      version: '1.0.0',
      segments: [{ startTime: 0.35, endTime: 4.21, body: first.text }],
    });
  });
});

describe('renderTranscriptText', () => {
  it('writes the pinned file, and says in it whose words these are', () => {
    const file = renderTranscriptText(spoken);
    expect(file).toBe(readGolden('transcript.txt'));
    expect(file).toContain(spoken.notes[0]);
  });
});
