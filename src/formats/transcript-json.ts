import type { TranscriptSource } from './transcript-source.ts';

/** The JSON transcript of the podcast namespace, version 1.0.0; a segment is a sentence, its times are seconds. */
export function renderTranscriptJson({ cues }: TranscriptSource): string {
  const segments = cues.map(({ speaker, startSeconds, endSeconds, text }) => ({
    ...(speaker !== '' && { speaker }),
    startTime: startSeconds,
    endTime: endSeconds,
    body: text,
  }));
  return `${JSON.stringify({ version: '1.0.0', segments }, null, 1)}\n`;
}
