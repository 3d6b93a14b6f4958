import type { Episode } from '../domain/course/nouns.ts';
import { formatTimestamp } from '../domain/time/format-time.ts';

const escapeCue = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');

/** WebVTT chapters: the cue's id is the chapter's id, its text the title with character references. */
export function renderChaptersWebVtt(episode: Episode): string {
  const cues = episode.chapters.map((chapter) =>
    [
      chapter.id,
      `${formatTimestamp(chapter.startSeconds)} --> ${formatTimestamp(chapter.endSeconds)}`,
      escapeCue(chapter.title),
    ].join('\n'),
  );
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}
