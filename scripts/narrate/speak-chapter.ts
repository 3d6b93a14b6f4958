import { type Chapter, chapterLength } from '../../src/domain/chapters/chapter.ts';
import { fitPauses, weighPauses } from '../../src/domain/narration/fit.ts';
import {
  comparePause,
  ordinaryPause,
  type SpokenSlot,
  validateLength,
  validatePause,
} from '../../src/domain/narration/length.ts';
import { findSpeech, type Phone } from '../../src/domain/narration/phones.ts';
import {
  countWords,
  type Script,
  type ScriptChapter,
  type Sentence,
  sentencesOf,
} from '../../src/domain/narration/script.ts';
import { spellSentence } from '../../src/domain/narration/spelling.ts';
import type { Speech, SpeechEngine } from './speech-engine.ts';

/** A sentence as it was spoken, without the silence around it, and its place in the narration in samples. */
export interface SpokenSentence {
  sentence: Sentence;
  samples: Int16Array;
  startSample: number;
  /** In seconds from `startSample`. */
  phones: Phone[];
}

/** A chapter that lasts as long as the episode's. */
export interface SpokenChapter {
  chapter: Chapter;
  sentences: SpokenSentence[];
  words: number;
  pace: number;
  ordinaryPauseSeconds: number;
  meanPauseSeconds: number;
}

/** @throws Error with a line for each part whose number of words cannot fill its chapter */
export function checkLengths(parts: readonly ScriptChapter[], chapters: readonly Chapter[]) {
  const faults = parts.flatMap((part, index) => {
    const chapter = chapters[index];
    if (!chapter) return [];
    const slot = { chapter: part.id, words: countWords(part), seconds: chapterLength(chapter) };
    return validateLength(slot) ?? [];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/**
 * Speaks a part at the pace nearest to the usual one whose pauses sound like speech.
 *
 * @returns what to tell the author when there is no such pace
 */
export async function speakChapter(
  part: ScriptChapter,
  chapter: Chapter,
  say: Script['say'],
  engine: SpeechEngine,
): Promise<SpokenChapter | { fault: string }> {
  const sentences = sentencesOf(part);
  const weights = weighPauses(part.paragraphs);
  const words = countWords(part);
  const seconds = chapterLength(chapter);
  let pace = engine.usualPace;
  let direction = 0;
  for (;;) {
    const spoken = await speakAll(sentences, say, pace, engine);
    const slot: SpokenSlot = {
      chapter: part.id,
      words,
      seconds,
      speechSeconds: spoken.reduce((sum, one) => sum + one.samples.length, 0) / engine.sampleRate,
      pauseWeights: weights.reduce((sum, weight) => sum + weight, 0),
    };
    const verdict = comparePause(slot);
    const next = pace + verdict;
    // A pace that is too slow beside one that is too fast: neither can be mended by turning back.
    const stuck = verdict === -direction || next < 0 || next >= engine.paces;
    if (verdict === 0 || stuck) {
      const fault = validatePause(slot);
      if (fault) return { fault };
      return {
        chapter,
        words,
        pace,
        sentences: place(spoken, weights, chapter, engine.sampleRate),
        ordinaryPauseSeconds: ordinaryPause(slot),
        meanPauseSeconds: (seconds - slot.speechSeconds) / sentences.length,
      };
    }
    [pace, direction] = [next, verdict];
  }
}

type Trimmed = Omit<SpokenSentence, 'startSample'>;

async function speakAll(
  sentences: readonly Sentence[],
  say: Script['say'],
  pace: number,
  engine: SpeechEngine,
): Promise<Trimmed[]> {
  const requests = sentences.map(({ voice, text }) => ({
    voice,
    pace,
    text: spellSentence(text, say),
  }));
  const speeches = await engine.speak(requests);
  return sentences.map((sentence, index) => trim(sentence, speeches[index], engine.sampleRate));
}

function trim(sentence: Sentence, speech: Speech | undefined, sampleRate: number): Trimmed {
  const bounds =
    speech && findSpeech(speech.phones, { sampleRate, samples: speech.samples.length });
  if (!bounds) throw new Error(`Nothing was spoken for ${sentence.id}, "${sentence.text}".`);
  const cut = bounds.start / sampleRate;
  return {
    sentence,
    samples: speech.samples.subarray(bounds.start, bounds.end),
    phones: speech.phones.map((phone) => ({
      ...phone,
      startSeconds: phone.startSeconds - cut,
      endSeconds: phone.endSeconds - cut,
    })),
  };
}

function place(
  spoken: readonly Trimmed[],
  weights: readonly number[],
  chapter: Chapter,
  sampleRate: number,
): SpokenSentence[] {
  const first = Math.round(chapter.startSeconds * sampleRate);
  const slot = Math.round(chapter.endSeconds * sampleRate) - first;
  const { starts } = fitPauses(
    spoken.map(({ samples }) => samples.length),
    weights,
    slot,
  );
  return spoken.map((one, index) => ({ ...one, startSample: first + (starts[index] ?? 0) }));
}
