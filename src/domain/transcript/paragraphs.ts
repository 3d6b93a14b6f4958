import type { Chapter } from '../chapters/chapter.ts';
import { type Cue, chapterOfCue } from './cue.ts';

/** What one voice says without a long pause. */
export interface Paragraph {
  speaker: string;
  cues: Cue[];
}

/** A chapter and what is said in it; a chapter in which nothing is said has no paragraphs. */
export interface SpokenChapter<Of extends Chapter = Chapter> {
  chapter: Of;
  paragraphs: Paragraph[];
}

/** A pause this many times as long as the chapter's ordinary one begins a paragraph. */
const LONG_PAUSE = 1.7;

/** Groups sentences by chapter, and within a chapter by voice and by long pauses. */
export function groupCues<Of extends Chapter>(
  cues: readonly Cue[],
  chapters: readonly Of[],
): SpokenChapter<Of>[] {
  return chapters.map((chapter) => ({
    chapter,
    paragraphs: paragraphsOf(cues.filter((cue) => chapterOfCue(cue, chapters) === chapter)),
  }));
}

const pauseBefore = (cue: Cue, previous: Cue) => cue.startSeconds - previous.endSeconds;

function paragraphsOf(cues: readonly Cue[]): Paragraph[] {
  const pauses = cues.slice(1).map((cue, index) => pauseBefore(cue, cues[index] ?? cue));
  // A narration is fitted to its chapter: what is long depends on the pauses around it.
  const long = median(pauses) * LONG_PAUSE;
  const paragraphs: Paragraph[] = [];
  cues.forEach((cue, index) => {
    const current = paragraphs.at(-1);
    const previous = cues[index - 1];
    const goesOn =
      current?.speaker === cue.speaker && previous && !(pauseBefore(cue, previous) > long);
    if (goesOn) current.cues.push(cue);
    else paragraphs.push({ speaker: cue.speaker, cues: [cue] });
  });
  return paragraphs;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Infinity;
}
