import type { Seconds } from '../time/parse-time.ts';
import type { Chapter, Gap } from './chapter.ts';

/** One stretch of an episode as a chapter file lists it. */
export interface TimelineItem {
  title: string;
  startSeconds: Seconds;
  endSeconds: Seconds;
  /** The chapter's id; null for a gap, which has no page. */
  chapter: string | null;
}

/** The chapters and the gaps of an episode in the order of their times; a gap is called by its reason. */
export function mergeTimeline({
  chapters,
  gaps,
}: {
  chapters: readonly Chapter[];
  gaps: readonly Gap[];
}): TimelineItem[] {
  return [
    ...chapters.map(({ id, title, startSeconds, endSeconds }) => ({
      title,
      startSeconds,
      endSeconds,
      chapter: id,
    })),
    ...gaps.map(({ reason, startSeconds, endSeconds }) => ({
      title: reason,
      startSeconds,
      endSeconds,
      chapter: null,
    })),
  ].sort((one, other) => one.startSeconds - other.startSeconds);
}
