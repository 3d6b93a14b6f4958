/** Below this the pauses grow long, above it the listener is out of breath. */
export const WORDS_PER_MINUTE = { least: 120, most: 160 } as const;

/** The shortest and the longest pause after an ordinary sentence that sounds like speech. */
const ORDINARY_PAUSE_SECONDS = { least: 0.3, most: 1.5 } as const;

/** How much text stands against how much time. */
export interface Slot {
  chapter: string;
  words: number;
  seconds: number;
}

/** @returns what to tell the author of a part that is too long or too short for its chapter; null when it fits. */
export function validateLength({ chapter, words, seconds }: Slot): string | null {
  const most = Math.floor((WORDS_PER_MINUTE.most * seconds) / 60);
  const least = Math.ceil((WORDS_PER_MINUTE.least * seconds) / 60);
  if (words > most)
    return `chapter ${chapter}: ${words} words are ${words - most} too many for ${seconds} s`;
  if (words < least)
    return `chapter ${chapter}: ${words} words are ${least - words} too few for ${seconds} s`;
  return null;
}

/** What came out when a chapter was spoken: seconds of speech, and the sum of the weights of its pauses. */
export interface SpokenSlot extends Slot {
  speechSeconds: number;
  pauseWeights: number;
}

/** The pause after an ordinary sentence that is left over; negative when the speech alone is too long. */
export const ordinaryPause = ({ seconds, speechSeconds, pauseWeights }: SpokenSlot): number =>
  (seconds - speechSeconds) / pauseWeights;

/** -1 when the pauses come out too short, 1 when too long, 0 when they sound like speech. */
export function comparePause(slot: SpokenSlot): -1 | 0 | 1 {
  const pause = ordinaryPause(slot);
  if (pause < ORDINARY_PAUSE_SECONDS.least) return -1;
  return pause > ORDINARY_PAUSE_SECONDS.most ? 1 : 0;
}

/** @returns what to tell the author of a part that no pace of the voices fits to its chapter; null when one does. */
export function validatePause(slot: SpokenSlot): string | null {
  const verdict = comparePause(slot);
  if (verdict === 0) return null;
  const { chapter, words, seconds, speechSeconds, pauseWeights } = slot;
  const bound = verdict < 0 ? ORDINARY_PAUSE_SECONDS.least : ORDINARY_PAUSE_SECONDS.most;
  const excess = Math.abs(speechSeconds + bound * pauseWeights - seconds);
  const count = Math.ceil((excess * words) / speechSeconds);
  const [amount, pace, pause] =
    verdict < 0 ? ['many', 'fastest', 'shorter'] : ['few', 'slowest', 'longer'];
  return `chapter ${chapter}: ${words} words are about ${count} too ${amount} for ${seconds} s: at the ${pace} pace a pause is ${pause} than ${bound} s`;
}
