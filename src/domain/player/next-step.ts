import type { Seconds } from '../time/parse-time.ts';
import type { PlayerChapter } from './player-chapter.ts';

/** What the listener wants at the end of the chapter that plays. */
export type AtChapterEnd = 'go-on' | 'stop' | 'repeat';

/** What a player does after it has played from one moment to another. */
export type NextStep =
  | { kind: 'go-on' }
  | { kind: 'repeat'; toSeconds: Seconds }
  | { kind: 'stop'; atSeconds: Seconds; why: 'range' | 'chapter' | 'end' };

/** A sound may fall this much short of the published length, which is in whole seconds, and be the whole. */
const SHORT_SECONDS = 0.5;

/** True when a sound that is over was played to the end, so that no part of the episode is missing behind it. */
export const reachesEnd = (endedAtSeconds: Seconds, endSeconds: Seconds): boolean =>
  endedAtSeconds >= endSeconds - SHORT_SECONDS;

/** What bounds playing. */
export interface Bounds {
  chapters: readonly PlayerChapter[];
  atChapterEnd: AtChapterEnd;
  /** Where the range of a link ends; null without one. */
  untilSeconds: Seconds | null;
  /** Where the episode, or the one chapter of this player, ends. */
  endSeconds: Seconds;
}

/**
 * The first thing that happened between two moments of continuous play: the end of the chapter, of a range, of all.
 * A listener who repeats a chapter hears it again even where a range or the episode ends with it.
 */
export function stepAfter(fromSeconds: Seconds, toSeconds: Seconds, bounds: Bounds): NextStep {
  const { chapters, atChapterEnd, untilSeconds, endSeconds } = bounds;
  const passed = (end: Seconds) => fromSeconds < end && end <= toSeconds;
  const chapter =
    atChapterEnd === 'go-on' ? undefined : chapters.find((one) => passed(one.endSeconds));
  const last = Math.min(untilSeconds ?? endSeconds, endSeconds);
  if (chapter && chapter.endSeconds <= last)
    return atChapterEnd === 'repeat'
      ? { kind: 'repeat', toSeconds: chapter.startSeconds }
      : { kind: 'stop', atSeconds: chapter.endSeconds, why: 'chapter' };
  if (passed(last))
    return { kind: 'stop', atSeconds: last, why: last === endSeconds ? 'end' : 'range' };
  return { kind: 'go-on' };
}
