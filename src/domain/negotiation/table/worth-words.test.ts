import { describe, expect, it } from 'vitest';
import { worthWords } from './worth-words.ts';

const prices = ['$400', '$420', '$440', '$460', '$480'];

describe('worthWords', () => {
  it.each<[string, string[], number[], string]>([
    ['lists a few options', ['no', 'yes'], [0, 45], 'no brings $0, yes brings $45'],
    [
      'lists three in equal steps',
      prices.slice(0, 3),
      [0, 20, 40],
      '$400 brings $0, $420 brings $20, $440 brings $40',
    ],
    [
      'says equal steps once',
      prices,
      [0, 20, 40, 60, 80],
      'each step from $400 to $480 brings $20 more, $80 in all',
    ],
    [
      'counts them from the worst option',
      prices,
      [10, 7.5, 5, 2.5, 0],
      'each step from $480 to $400 brings $2.50 more, $10 in all',
    ],
    [
      'takes tenths as equal that floating point does not',
      prices,
      [0, 0.1, 0.2, 0.1 + 0.2, 0.4],
      'each step from $400 to $480 brings $0.10 more, $0.40 in all',
    ],
    [
      'lists many in unequal steps',
      prices.slice(0, 4),
      [0, 20, 40, 70],
      '$400 brings $0, $420 brings $20, $440 brings $40, $460 brings $70',
    ],
    [
      'lists many that are worth the same',
      prices.slice(0, 4),
      [0, 0, 0, 0],
      '$400 brings $0, $420 brings $0, $440 brings $0, $460 brings $0',
    ],
  ])('%s', (_, options, worth, words) => {
    expect(worthWords(options, worth, '$')).toBe(words);
  });
});
