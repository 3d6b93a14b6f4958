import type { Seconds } from '../time/parse-time.ts';

/** A named part of an episode: the half-open interval from `startSeconds` to `endSeconds`. */
export interface Chapter {
  id: string;
  title: string;
  startSeconds: Seconds;
  endSeconds: Seconds;
  /** One sentence in our words, at most 160 characters. */
  summary: string;
  /** What is listed for this chapter, in our words. */
  notes: string[];
}

/** A stretch of the episode that no chapter covers on purpose, such as an advertisement. */
export interface Gap {
  reason: string;
  startSeconds: Seconds;
  endSeconds: Seconds;
}

/** The chapter's length in seconds. */
export const chapterLength = (chapter: Pick<Chapter, 'startSeconds' | 'endSeconds'>) =>
  chapter.endSeconds - chapter.startSeconds;
