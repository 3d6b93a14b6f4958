import type { Seconds } from '../time/parse-time.ts';
import type { PlayerChapter } from './player-chapter.ts';

/** Stretches that were played, apart and in order, each from a second to a second. */
export type Heard = readonly (readonly [from: Seconds, to: Seconds])[];

/** A chapter counts as heard when this share of its seconds has been played, each counted once. */
const HEARD_SHARE = 0.8;

/** What has been heard after one more stretch, joined with those that it touches. */
export function addHeard(heard: Heard, from: Seconds, to: Seconds): Heard {
  if (!(from < to)) return heard;
  const apart = heard.filter(([start, end]) => end < from || start > to);
  const joined = heard.filter((one) => !apart.includes(one));
  const whole = [
    Math.min(from, ...joined.map(([start]) => start)),
    Math.max(to, ...joined.map(([, end]) => end)),
  ] as const;
  return [...apart, whole].sort(([one], [other]) => one - other);
}

/**
 * True when at least four fifths of the chapter have been played, in any order, at any speed, on any visit: who skips
 * a sigh or the last words has heard it, who only jumped through it has not.
 */
export function isHeard(heard: Heard, chapter: PlayerChapter): boolean {
  const { startSeconds, endSeconds } = chapter;
  const played = heard.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, endSeconds) - Math.max(from, startSeconds)),
    0,
  );
  return played >= HEARD_SHARE * (endSeconds - startSeconds);
}
