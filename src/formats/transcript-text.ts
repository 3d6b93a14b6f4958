import { formatTime } from '../domain/time/format-time.ts';
import { groupCues, type Paragraph } from '../domain/transcript/paragraphs.ts';
import type { TranscriptSource } from './transcript-source.ts';

/** The transcript to read: whose words these are, chapters with their times, paragraphs, and the voices where they change. */
export function renderTranscriptText({ episode, notes, cues }: TranscriptSource): string {
  const chapters = groupCues(cues, episode.chapters)
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .flatMap(({ chapter, paragraphs }) => [
      `${formatTime(chapter.startSeconds)} ${chapter.title}`,
      ...paragraphs.map(formatParagraph),
    ]);
  return `${[episode.title, notes.join('\n'), ...chapters].join('\n\n')}\n`;
}

function formatParagraph({ speaker, cues }: Paragraph): string {
  const text = cues.map((cue) => cue.text).join(' ');
  return speaker === '' ? text : `${speaker}: ${text}`;
}
