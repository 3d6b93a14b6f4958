import type { Seconds } from '../time/parse-time.ts';

/**
 * How far a listener's own copy lags behind the published times, such as 30 for half a minute of advertisements before
 * the first word: a second of the file is a second of the episode plus this. Negative for a copy that starts late.
 */
export type OffsetSeconds = number;

/** An offset that a person typed; null for what is none. A comma may stand for the point. */
export function parseOffset(text: string): OffsetSeconds | null {
  const value = text.trim().replace(',', '.').replace('−', '-');
  return /^[-+]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}

/** The offset by which a chapter starts at this second of the file, to a tenth. */
export const offsetFrom = (fileSeconds: Seconds, chapterStartSeconds: Seconds): OffsetSeconds =>
  Math.round((fileSeconds - chapterStartSeconds) * 10) / 10;

/** A file whose length is further than this from the published one has something added or cut. */
const SAME_LENGTH_SECONDS = 2;

/**
 * How a file's length compares with the published one: a longer file may have advertisements in it, a shorter one is a
 * part or something else. `same` as long as the length is not known.
 */
export function compareLength(
  fileSeconds: Seconds,
  durationSeconds: Seconds,
): 'same' | 'longer' | 'shorter' {
  const more = fileSeconds - durationSeconds;
  if (!Number.isFinite(more) || Math.abs(more) <= SAME_LENGTH_SECONDS) return 'same';
  return more > 0 ? 'longer' : 'shorter';
}
