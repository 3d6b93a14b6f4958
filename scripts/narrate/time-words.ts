import { alignWords } from '../../src/domain/narration/align.ts';
import {
  type Script,
  SPEAKERS,
  splitWords,
  type Voice,
} from '../../src/domain/narration/script.ts';
import { spellWord } from '../../src/domain/narration/spelling.ts';
import { timeWords } from '../../src/domain/narration/timed-words.ts';
import type { Cue } from '../../src/domain/transcript/cue.ts';
import type { SpokenSentence } from './speak-chapter.ts';
import type { SpeechEngine } from './speech-engine.ts';

/** The phones of words said alone, each asked for once. */
export class Pronunciations {
  readonly #known = new Map<string, string[]>();
  readonly #engine: SpeechEngine;

  constructor(engine: SpeechEngine) {
    this.#engine = engine;
  }

  async learn(words: readonly { voice: Voice; text: string }[]): Promise<void> {
    const fresh = new Map(
      words.filter((word) => !this.#known.has(key(word))).map((word) => [key(word), word] as const),
    );
    const phones = await this.#engine.pronounce([...fresh.values()]);
    [...fresh.keys()].forEach((name, index) => {
      this.#known.set(name, phones[index] ?? []);
    });
  }

  phonesOf = (word: { voice: Voice; text: string }): string[] => this.#known.get(key(word)) ?? [];
}

const key = ({ voice, text }: { voice: Voice; text: string }) => `${voice} ${text}`;

/** A cue for each sentence, with the moments of its words, and how far the alignment was off at worst. */
export async function timeSentences(
  sentences: readonly SpokenSentence[],
  say: Script['say'],
  pronunciations: Pronunciations,
  sampleRate: number,
): Promise<{ cues: Cue[]; worstDistance: number }> {
  const spellings = sentences.map(({ sentence: { voice, text } }) =>
    // A word is said alone without its full stop, which might be read as part of an abbreviation.
    splitWords(text).map((word) => ({ voice, text: bare(spellWord(word, say)) })),
  );
  await pronunciations.learn(spellings.flat());
  let worstDistance = 0;
  const cues = sentences.map(({ sentence, samples, startSample, phones }, index): Cue => {
    const startSeconds = startSample / sampleRate;
    const endSeconds = (startSample + samples.length) / sampleRate;
    const { starts, distance } = alignWords(
      (spellings[index] ?? []).map(pronunciations.phonesOf),
      phones,
    );
    worstDistance = Math.max(worstDistance, distance);
    const moments = starts.map((start) => (start === null ? null : startSeconds + start));
    return {
      id: sentence.id,
      startSeconds,
      endSeconds,
      speaker: SPEAKERS[sentence.voice],
      text: sentence.text,
      words: timeWords(splitWords(sentence.text), moments, { startSeconds, endSeconds }),
    };
  });
  return { cues, worstDistance };
}

const bare = (word: string) => word.replace(/[.,;:!?]+$/, '');
