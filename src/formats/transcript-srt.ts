import { formatTimestamp } from '../domain/time/format-time.ts';
import type { TranscriptSource } from './transcript-source.ts';

const stamp = (seconds: number) => formatTimestamp(seconds).replace('.', ',');

/** SubRip: numbered from 1, a decimal comma, no markup. A voice is named where it begins to speak. */
export function renderTranscriptSrt({ cues }: TranscriptSource): string {
  const blocks = cues.map(({ startSeconds, endSeconds, speaker, text }, index) => {
    const goesOn = speaker === '' || speaker === cues[index - 1]?.speaker;
    return [
      index + 1,
      `${stamp(startSeconds)} --> ${stamp(endSeconds)}`,
      goesOn ? text : `${speaker}: ${text}`,
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
