/** Who speaks a sentence: the narrator leads, the partner asks and speaks for the other side. */
export type Voice = 'narrator' | 'partner';

export interface Sentence {
  /** The sentence's lasting name, `CHAPTER-sNN`; it becomes the cue's id and the transcript's anchor. */
  id: string;
  voice: Voice;
  text: string;
}

/** The part of the script that fills one chapter of the episode. */
export interface ScriptChapter {
  id: string;
  paragraphs: Sentence[][];
}

/** The spoken script of a companion narration. */
export interface Script {
  /** The id of the episode whose chapter times it fills. */
  episode: string;
  title: string;
  /** Whom the transcript has to name beside the voices. */
  credits: string[];
  /** How the voices are to spell a word that they would otherwise mispronounce. */
  say: Readonly<Record<string, string>>;
  chapters: ScriptChapter[];
}

/** The name of each voice as a reader meets it. */
export const SPEAKERS: Readonly<Record<Voice, string>> = {
  narrator: 'Narrator',
  partner: 'Partner',
};

export const sentencesOf = (chapter: ScriptChapter): Sentence[] => chapter.paragraphs.flat();

/** The words of a text as they are counted, timed and stamped: whatever stands between spaces. */
export const splitWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const countWords = (chapter: ScriptChapter): number =>
  sentencesOf(chapter).reduce((sum, { text }) => sum + splitWords(text).length, 0);
