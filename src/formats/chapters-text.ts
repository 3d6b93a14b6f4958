import { mergeTimeline } from '../domain/chapters/merged-timeline.ts';
import type { Episode } from '../domain/course/nouns.ts';
import { formatTimestamp } from '../domain/time/format-time.ts';

/**
 * The block that one pastes into a description at YouTube, Apple or Spotify: `00:00 Title`, one line an entry,
 * every stamp with the same number of parts. These services want at least three stamps, the first at zero.
 */
export function renderChaptersText(episode: Episode): string {
  const withHours = episode.durationSeconds >= 3600;
  const stamp = (seconds: number) =>
    formatTimestamp(Math.floor(seconds)).slice(withHours ? 0 : '00:'.length, -'.000'.length);
  return mergeTimeline(episode)
    .map(({ startSeconds, title }) => `${stamp(startSeconds)} ${title.replace(/\s+/g, ' ')}\n`)
    .join('');
}
