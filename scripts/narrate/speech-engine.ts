import type { Phone } from '../../src/domain/narration/phones.ts';
import type { Voice } from '../../src/domain/narration/script.ts';

/** A text to be spoken. `pace` counts from 0, the fastest, to one below the engine's `paces`. */
export interface SpeechRequest {
  voice: Voice;
  text: string;
  pace: number;
}

/** A recording, silence at both ends included, and when each of its sounds is heard. */
export interface Speech {
  samples: Int16Array;
  phones: Phone[];
}

/** What turns text into sound. Another voice replaces the one at hand by fulfilling this. */
export interface SpeechEngine {
  /** Samples a second of every recording. */
  sampleRate: number;
  paces: number;
  usualPace: number;
  /** Whom the transcript names for the voices. */
  credit: string;
  /** One recording for each request, in their order. @throws Error naming the text that was not spoken */
  speak(requests: readonly SpeechRequest[]): Promise<Speech[]>;
  /** The names of the phones of each text, said alone. */
  pronounce(texts: readonly { voice: Voice; text: string }[]): Promise<string[][]>;
}
