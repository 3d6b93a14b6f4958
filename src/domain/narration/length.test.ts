import { describe, expect, it } from 'vitest';
import { comparePause, validateLength, validatePause } from './length.ts';

describe('validateLength', () => {
  it.each([
    [488, 174, 'chapter the-power-of-letting-go: 488 words are 24 too many for 174 s'],
    [464, 174, null],
    [465, 174, 'chapter the-power-of-letting-go: 465 words are 1 too many for 174 s'],
    [244, 122, null],
    [243, 122, 'chapter the-power-of-letting-go: 243 words are 1 too few for 122 s'],
    [325, 122, null],
    [326, 122, 'chapter the-power-of-letting-go: 326 words are 1 too many for 122 s'],
    [0, 42, 'chapter the-power-of-letting-go: 0 words are 84 too few for 42 s'],
  ])('judges %d words in %d s: %s', (words, seconds, message) => {
    expect(validateLength({ chapter: 'the-power-of-letting-go', words, seconds })).toBe(message);
  });
});

describe('the ordinary pause', () => {
  const slot = { chapter: 'key-concepts', words: 300, seconds: 120, pauseWeights: 40 };
  it.each([
    [108.01, -1],
    [108, 0],
    [90, 0],
    [60, 0],
    [59.99, 1],
    [130, -1],
  ])('of %d s of speech in 120 s is judged %d', (speechSeconds, verdict) => {
    expect(comparePause({ ...slot, speechSeconds })).toBe(verdict);
  });

  it.each([
    [
      114,
      'chapter key-concepts: 300 words are about 16 too many for 120 s: at the fastest pace a pause is shorter than 0.3 s',
    ],
    [
      50,
      'chapter key-concepts: 300 words are about 60 too few for 120 s: at the slowest pace a pause is longer than 1.5 s',
    ],
    [90, null],
  ])('tells the author of %d s of speech: %s', (speechSeconds, message) => {
    expect(validatePause({ ...slot, speechSeconds })).toBe(message);
  });
});
