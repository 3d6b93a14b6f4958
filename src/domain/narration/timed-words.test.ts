import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeWords } from './timed-words.ts';

const span = { startSeconds: 10, endSeconds: 12 };
const shape = (words: string[], starts: (number | null)[]) =>
  timeWords(words, starts, span).map(({ text, startSeconds }) => [text, startSeconds]);

describe('timeWords', () => {
  it.each([
    [
      'gives each word its moment, the first that of the sentence',
      [10.05, 10.4, 11],
      [
        ['so', 10],
        ['it', 10.4],
        ['is', 11],
      ],
    ],
    [
      'joins a word of which no sound was found to the one before',
      [10.05, null, 11],
      [
        ['so it', 10],
        ['is', 11],
      ],
    ],
    [
      'joins a word of the same millisecond',
      [10.05, 10.4, 10.4004],
      [
        ['so', 10],
        ['it is', 10.4],
      ],
    ],
    [
      'joins a word that seems to begin before its neighbour',
      [10.05, 10.4, 10.2],
      [
        ['so', 10],
        ['it is', 10.4],
      ],
    ],
    [
      'joins a word that seems to begin at the end',
      [10.05, 10.4, 11.9996],
      [
        ['so', 10],
        ['it is', 10.4],
      ],
    ],
    [
      'joins a word that seems to begin with the sentence',
      [10.05, 10.0004, 11],
      [
        ['so it', 10],
        ['is', 11],
      ],
    ],
    ['joins all when no moment is known', [], [['so it is', 10]]],
  ])('%s', (_, starts, timed) => {
    expect(shape(['so', 'it', 'is'], starts)).toEqual(timed);
  });

  it('loses no word, and moments rise by a millisecond at least inside the sentence', () => {
    const word = fc.tuple(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.option(fc.double({ min: 9, max: 13, noNaN: true }), { nil: null }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (list) => {
        const words = list.map(([text]) => text);
        const timed = timeWords(
          words,
          list.map(([, start]) => start),
          span,
        );
        expect(timed.map(({ text }) => text).join(' ')).toBe(words.join(' '));
        const stamps = timed.map(({ startSeconds }) => Math.round(startSeconds * 1000));
        expect(stamps[0]).toBe(10_000);
        stamps.slice(1).forEach((stamp, index) => {
          expect(stamp).toBeGreaterThan(stamps[index] ?? 0);
          expect(stamp).toBeLessThan(12_000);
        });
      }),
    );
  });
});
