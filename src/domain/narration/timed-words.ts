import type { Word } from '../transcript/cue.ts';

/**
 * The words of a sentence with the moments they begin. A word whose moment is not known, or not later than that of
 * the word before it to the millisecond, shares the stamp of that word. The first begins with the sentence.
 *
 * @param starts the moment of each word, in seconds; null where it is not known
 * @param span the sentence: every moment after the first lies strictly inside
 */
export function timeWords(
  words: readonly string[],
  starts: readonly (number | null)[],
  span: { startSeconds: number; endSeconds: number },
): Word[] {
  const timed: Word[] = [];
  const milliseconds = (seconds: number) => Math.round(seconds * 1000);
  words.forEach((text, index) => {
    const last = timed.at(-1);
    const start = starts[index] ?? null;
    if (!last) timed.push({ text, startSeconds: span.startSeconds });
    else if (
      start !== null &&
      milliseconds(start) > milliseconds(last.startSeconds) &&
      milliseconds(start) < milliseconds(span.endSeconds)
    )
      timed.push({ text, startSeconds: start });
    else last.text += ` ${text}`;
  });
  return timed;
}
