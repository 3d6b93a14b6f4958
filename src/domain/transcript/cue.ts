import type { Chapter } from '../chapters/chapter.ts';
import type { Seconds } from '../time/parse-time.ts';

/** One sentence of a transcript: the half-open interval in which it is spoken. */
export interface Cue {
  /** The sentence's lasting name, `CHAPTER-sNN`; it is also its anchor on the episode's page. */
  id: string;
  startSeconds: Seconds;
  endSeconds: Seconds;
  /** Who speaks, by a name people understand; empty when the file does not say. */
  speaker: string;
  text: string;
  /** The moment each word begins, where the file says so; the first begins with its sentence. */
  words?: readonly Word[];
}

/** A word of a sentence, or several that share a time stamp. */
export interface Word {
  text: string;
  startSeconds: Seconds;
}

/** What is said in an episode's companion narration; the cues stand in the order of their times. */
export interface Transcript {
  /** Lines about the whole: whose voices these are, and whom to name. */
  notes: readonly string[];
  cues: readonly Cue[];
}

/** The number of a sentence within its chapter: two digits or more. */
const NUMBER = /^s\d{2,}$/;

/** Whether `id` is the name of a sentence of this chapter, such as `introduction-s01`. */
export const isCueId = (id: string, chapter: string): boolean =>
  id.startsWith(`${chapter}-`) && NUMBER.test(id.slice(chapter.length + 1));

/** The chapter in which a cue begins; undefined in a gap and after the end. */
export const chapterOfCue = <Span extends Pick<Chapter, 'startSeconds' | 'endSeconds'>>(
  { startSeconds }: Pick<Cue, 'startSeconds'>,
  chapters: readonly Span[],
): Span | undefined =>
  chapters.find((one) => one.startSeconds <= startSeconds && startSeconds < one.endSeconds);

/**
 * The place of the cue that is spoken at `seconds`, or was spoken last, in a list sorted by time; -1 before the first.
 * In the pause after a sentence the sentence stays, so that a mark does not flicker. Found by halving, since a player
 * asks many times a second.
 */
export function findCue(cues: readonly Pick<Cue, 'startSeconds'>[], seconds: Seconds): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.startSeconds ?? Infinity) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
