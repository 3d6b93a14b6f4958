import type { Sentence } from './script.ts';

/** How long the pause after a sentence is, counted in ordinary pauses. */
const PAUSE_WEIGHTS = { sentence: 1, speaker: 1.4, paragraph: 2, chapter: 3 } as const;

/** The weight of the pause after each sentence of a chapter, in order. */
export function weighPauses(paragraphs: readonly (readonly Pick<Sentence, 'voice'>[])[]): number[] {
  const weights = paragraphs.flatMap((paragraph) =>
    paragraph.map(({ voice }, index) => {
      const next = paragraph[index + 1];
      if (!next) return PAUSE_WEIGHTS.paragraph;
      return next.voice === voice ? PAUSE_WEIGHTS.sentence : PAUSE_WEIGHTS.speaker;
    }),
  );
  return weights.map((weight, index) =>
    index === weights.length - 1 ? PAUSE_WEIGHTS.chapter : weight,
  );
}

/** Where each sentence begins, and the pause after it, in samples from the start of the chapter. */
export interface Fit {
  starts: number[];
  pauses: number[];
}

/**
 * Spreads what the speech leaves of a chapter over the pauses by their weights, in whole samples. The last pause
 * takes what rounding leaves, so that speech and pauses together are the slot to the sample.
 *
 * @param speech the length of each sentence in samples
 * @throws RangeError when the speech is longer than the slot, or a weight is not above 0
 */
export function fitPauses(
  speech: readonly number[],
  weights: readonly number[],
  slotSamples: number,
): Fit {
  const spoken = sum(speech);
  const whole = sum(weights);
  if (spoken > slotSamples)
    throw new RangeError(`${spoken} samples of speech do not fit into ${slotSamples}.`);
  if (weights.length !== speech.length || weights.some((weight) => !(weight > 0)))
    throw new RangeError('Each sentence needs a pause with a weight above 0.');
  const free = slotSamples - spoken;
  const pauses = weights.map((weight) => Math.floor((free * weight) / whole));
  const last = pauses.length - 1;
  if (last >= 0) pauses[last] = (pauses[last] ?? 0) + free - sum(pauses);
  let at = 0;
  const starts = speech.map((length, index) => {
    const start = at;
    at += length + (pauses[index] ?? 0);
    return start;
  });
  return { starts, pauses };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
