/** One sound of speech, in the voice's own alphabet. */
export interface Phone {
  name: string;
  startSeconds: number;
  endSeconds: number;
}

/** What a voice calls silence. */
export const SILENCE = 'pau';

/** This much silence stays at both ends of a sentence, since a sound may begin softly. */
const KEPT_SILENCE_SECONDS = 0.05;

/**
 * The part of a recording between its first and its last sound, with a little silence at both ends.
 *
 * @returns whole samples, `end` excluded, inside the recording; null when nothing but silence was recorded.
 */
export function findSpeech(
  phones: readonly Phone[],
  recording: { sampleRate: number; samples: number },
): { start: number; end: number } | null {
  const sounds = phones.filter(({ name }) => name !== SILENCE);
  const [first, last] = [sounds[0], sounds.at(-1)];
  if (!first || !last) return null;
  const toSample = (seconds: number) =>
    Math.min(Math.max(Math.round(seconds * recording.sampleRate), 0), recording.samples);
  return {
    start: toSample(first.startSeconds - KEPT_SILENCE_SECONDS),
    end: toSample(last.endSeconds + KEPT_SILENCE_SECONDS),
  };
}
