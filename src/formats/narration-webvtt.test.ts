import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import webvtt, { type Node } from 'webvtt-parser';
import { timeWords } from '../domain/narration/timed-words.ts';
import type { Cue } from '../domain/transcript/cue.ts';
import { renderNarrationWebVtt } from './narration-webvtt.ts';

// The parser's own list lacks the semicolons and would leave them in the text.
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function read(file: string) {
  const { cues, errors } = new webvtt.WebVTTParser(ENTITIES).parse(file, 'subtitles');
  return {
    errors,
    cues: cues.map(({ id, startTime, endTime, tree }) => {
      const [voice] = tree.children;
      const nodes: Node[] = voice?.type === 'object' ? voice.children : [];
      return {
        id,
        startTime,
        endTime,
        speaker: voice?.type === 'object' ? voice.value : undefined,
        text: nodes.map((node) => (node.type === 'text' ? node.value : '')).join(''),
        stamps: nodes.flatMap((node) => (node.type === 'timestamp' ? node.value : [])),
      };
    }),
  };
}

const cue: Cue = {
  id: 'letting-go-s03',
  startSeconds: 681.763,
  endSeconds: 685.261,
  speaker: 'Partner',
  text: 'So the first move',
  words: [
    { text: 'So', startSeconds: 681.763 },
    { text: 'the', startSeconds: 682 },
    { text: 'first move', startSeconds: 682.123 },
  ],
};

describe('renderNarrationWebVtt', () => {
  it('writes a note, and a cue with its id, times, voice and the stamps of its words', () => {
    expect(renderNarrationWebVtt([cue], ['Whose it is.', 'Who speaks.'])).toBe(`WEBVTT

NOTE
Whose it is.
Who speaks.

letting-go-s03
00:11:21.763 --> 00:11:25.261
<v Partner>So <00:11:22.000>the <00:11:22.123>first move</v>
`);
  });

  it('writes the sentence as it is when no word has a moment', () => {
    const file = renderNarrationWebVtt([{ ...cue, words: [] }], []);
    expect(file).toContain('<v Partner>So the first move</v>');
  });

  it.each([
    ['of the same millisecond as the one before', 682.0004],
    ['earlier than the one before', 681.9],
    ['at the end of the cue', 685.2609],
    ['after the end', 700],
  ])('leaves out a stamp %s', (_, startSeconds) => {
    const [one, two, three] = cue.words ?? [];
    if (!one || !two || !three) throw new Error('The cue has too few words.');
    const file = renderNarrationWebVtt(
      [{ ...cue, words: [one, two, { ...three, startSeconds }] }],
      [],
    );
    expect(file).toContain('So <00:11:22.000>the first move</v>');
    expect(read(file).errors).toEqual([]);
  });

  it.each([
    'Fish & chips',
    'a < b > c',
    'an --> arrow',
    '&amp; written out',
    '<v Eve>hello</v>',
    'two\nlines',
  ])('carries %j through an independent parser, in the text and in a note', (text) => {
    const words = [{ text, startSeconds: 681.763 }];
    const { cues, errors } = read(renderNarrationWebVtt([{ ...cue, text, words }], [text]));
    expect(errors).toEqual([]);
    expect(cues.map((one) => one.text)).toEqual([text.replace('\n', ' ')]);
  });

  it('gives back texts, voices and strictly rising stamps, whatever the words and moments are', () => {
    const word = fc.tuple(
      fc.string({ minLength: 1, maxLength: 8 }).filter((text) => /^\S+$/.test(text)),
      fc.option(fc.double({ min: 0, max: 12, noNaN: true }), { nil: null }),
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const cues = sentences.map((list, index): Cue => {
          const span = { startSeconds: index * 10 + 0.0005, endSeconds: index * 10 + 9 };
          const words = list.map(([text]) => text);
          const moments = list.map(([, at]) => (at === null ? null : index * 10 + at));
          return {
            ...span,
            id: `a-s${index}`,
            speaker: 'Narrator',
            text: words.join(' '),
            words: timeWords(words, moments, span),
          };
        });
        const found = read(renderNarrationWebVtt(cues, ['A note.']));
        // The parser itself complains of a stamp that does not rise inside its cue.
        expect(found.errors).toEqual([]);
        expect(found.cues.map(({ text, speaker }) => [text, speaker])).toEqual(
          cues.map(({ text, speaker }) => [text, speaker]),
        );
        expect(found.cues.map(({ stamps }) => stamps.length)).toEqual(
          cues.map(({ words = [] }) => words.length - 1),
        );
      }),
    );
  });
});
