import type { Chapter } from '../chapters/chapter.ts';
import { formatTimestamp } from '../time/format-time.ts';
import type { Seconds } from '../time/parse-time.ts';
import { type Cue, chapterOfCue, isCueId } from './cue.ts';

/** A fault of a transcript: which cue, and what to do about it. */
export interface CueFault {
  index: number;
  message: string;
}

/** What a transcript has to fit. */
export interface SpokenTimeline {
  durationSeconds: Seconds;
  chapters: readonly Pick<Chapter, 'id' | 'startSeconds' | 'endSeconds'>[];
}

/**
 * Checks that the cues ascend without overlap, that each lies inside one chapter and the episode's length, and that
 * each has a lasting name of its own.
 *
 * @returns one fault per cue at most, in order; an empty list for a sound transcript.
 */
export function validateCues(cues: readonly Cue[], timeline: SpokenTimeline): CueFault[] {
  const seen = new Set<string>();
  return cues.flatMap((cue, index) => {
    const repeated = seen.has(cue.id);
    seen.add(cue.id);
    const message =
      againstLength(cue, timeline.durationSeconds) ??
      againstPrevious(cue, cues[index - 1]) ??
      againstChapters(cue, timeline.chapters) ??
      (repeated ? 'has an id that stands above. Give each sentence its own.' : null);
    return message === null ? [] : [{ index, message }];
  });
}

function againstLength(
  { startSeconds, endSeconds, text }: Cue,
  durationSeconds: Seconds,
): string | null {
  const [start, end] = [formatTimestamp(startSeconds), formatTimestamp(endSeconds)];
  const length = formatTimestamp(durationSeconds);
  if (endSeconds > durationSeconds)
    return `ends at ${end}, but the episode lasts ${length}. Write an end of at most ${length}, or correct the episode's duration.`;
  if (endSeconds <= startSeconds)
    return `ends at ${end}, which is not after its start at ${start}. Write a later end.`;
  return text === ''
    ? 'has no words. Write the sentence below the times, or take the cue out.'
    : null;
}

function againstPrevious(cue: Cue, previous?: Cue): string | null {
  if (!previous) return null;
  const [start, end] = [formatTimestamp(cue.startSeconds), formatTimestamp(previous.endSeconds)];
  if (cue.startSeconds < previous.startSeconds)
    return `starts at ${start}, before ${previous.id}, which stands above it. Put the cues in the order of their times.`;
  if (cue.startSeconds < previous.endSeconds)
    return `starts at ${start}, before ${previous.id} ends at ${end}. Write a start of at least ${end}, or end ${previous.id} earlier.`;
  return null;
}

function againstChapters(cue: Cue, chapters: SpokenTimeline['chapters']): string | null {
  const chapter = chapterOfCue(cue, chapters);
  const start = formatTimestamp(cue.startSeconds);
  if (!chapter) return `starts at ${start}, where the episode has no chapter. Move it into one.`;
  if (cue.endSeconds > chapter.endSeconds)
    return `ends at ${formatTimestamp(cue.endSeconds)}, after its chapter ${chapter.id}, which ends at ${formatTimestamp(chapter.endSeconds)}. End it there, or split the sentence.`;
  if (!isCueId(cue.id, chapter.id))
    return `starts at ${start}, in the chapter ${chapter.id}: its id, which is its lasting address, must say so. Write ${chapter.id}-s and a number that was never used, such as ${chapter.id}-s01.`;
  return null;
}
