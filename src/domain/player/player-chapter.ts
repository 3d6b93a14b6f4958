import type { Chapter } from '../chapters/chapter.ts';
import type { Seconds } from '../time/parse-time.ts';

/** What a player needs of a chapter. */
export type PlayerChapter = Pick<Chapter, 'id' | 'title' | 'startSeconds' | 'endSeconds'>;

// Media elements round what they are set to: 122 may come back as 121.99998.
const inMilliseconds = (seconds: Seconds) => Math.round(seconds * 1000);

/**
 * The index of the chapter at a moment, compared in whole milliseconds; -1 in a gap. A chapter ends where the next
 * begins, and the last one is still there at the very end and beyond.
 *
 * @param chapters in the order of their times
 */
export function chapterIndexAt(chapters: readonly PlayerChapter[], seconds: Seconds): number {
  const now = inMilliseconds(seconds);
  const index = chapters.findLastIndex((one) => inMilliseconds(one.startSeconds) <= now);
  const last = index === chapters.length - 1;
  return last || now < inMilliseconds(chapters[index]?.endSeconds ?? 0) ? index : -1;
}

/** How far into a chapter "previous" leads back to the start of the same one. */
const AGAIN_AFTER_SECONDS = 3;

/**
 * Where "previous chapter" (`-1`) or "next chapter" (`1`) leads: back to the start of this chapter when it has played
 * for more than three seconds, else of the one before.
 *
 * @returns null where there is no next chapter
 */
export function neighbourStart(
  chapters: readonly PlayerChapter[],
  seconds: Seconds,
  direction: 1 | -1,
): Seconds | null {
  const starts = chapters.map((chapter) => chapter.startSeconds);
  if (direction > 0)
    return starts.find((start) => inMilliseconds(start) > inMilliseconds(seconds)) ?? null;
  return starts.findLast((start) => start < seconds - AGAIN_AFTER_SECONDS) ?? starts[0] ?? 0;
}
