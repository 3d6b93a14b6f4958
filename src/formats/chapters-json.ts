import { mergeTimeline } from '../domain/chapters/merged-timeline.ts';
import type { Episode, Show } from '../domain/course/nouns.ts';

/** What the chapter files need to know beside the episode itself. */
export interface ChapterFileSource {
  episode: Episode;
  show: Show;
  /** The absolute address of a chapter's page. */
  chapterUrl: (chapter: string) => string;
}

/**
 * JSON chapters 1.2 (podcast namespace), type `application/json+chapters`. The format has no field for
 * notes, so `url` leads to the chapter's page. Gaps appear with `toc: false`, so that players skip them in lists.
 */
export function renderChaptersJson({ episode, show, chapterUrl }: ChapterFileSource): string {
  const chapters = mergeTimeline(episode).map(({ startSeconds, endSeconds, title, chapter }) => ({
    startTime: startSeconds,
    endTime: endSeconds,
    title,
    ...(chapter === null ? { toc: false } : { url: chapterUrl(chapter) }),
  }));
  const file = {
    version: '1.2.0',
    title: episode.title,
    podcastName: show.title,
    chapters,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
