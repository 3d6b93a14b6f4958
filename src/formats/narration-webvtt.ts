import { formatTimestamp } from '../domain/time/format-time.ts';
import type { Cue } from '../domain/transcript/cue.ts';

const escapeText = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ')
    .trim();

// An arrow or an empty line would end the note, and the rest would be taken for a cue.
const noteLine = (text: string) => text.replace(/\s+/g, ' ').replaceAll('-->', '->').trim();

const milliseconds = (seconds: number) => Math.round(seconds * 1000);

/** A cue's words, each after the first with the moment it begins; a stamp that does not rise inside the cue is left out. */
function renderWords({ text, words = [], startSeconds, endSeconds }: Cue): string {
  if (words.length === 0) return escapeText(text);
  let last = milliseconds(startSeconds);
  return words
    .map((word, index) => {
      const moment = milliseconds(word.startSeconds);
      const shown = escapeText(word.text);
      if (index === 0 || moment <= last || moment >= milliseconds(endSeconds)) return shown;
      last = moment;
      return `<${formatTimestamp(word.startSeconds)}>${shown}`;
    })
    .join(' ');
}

/** A transcript in WebVTT: a note on whose it is, then one cue a sentence with its voice and the stamps of its words. */
export function renderNarrationWebVtt(cues: readonly Cue[], notes: readonly string[]): string {
  const note = ['NOTE', ...notes.map(noteLine).filter(Boolean)].join('\n');
  const blocks = cues.map((cue) =>
    [
      cue.id,
      `${formatTimestamp(cue.startSeconds)} --> ${formatTimestamp(cue.endSeconds)}`,
      `<v ${escapeText(cue.speaker)}>${renderWords(cue)}</v>`,
    ].join('\n'),
  );
  return `${['WEBVTT', note, ...blocks].join('\n\n')}\n`;
}
