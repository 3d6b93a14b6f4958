import { describe, expect, it } from 'vitest';
import { findSpeech, type Phone } from './phones.ts';

const phones = (...list: [string, number][]): Phone[] =>
  list.map(([name, endSeconds], index) => ({
    name,
    startSeconds: list[index - 1]?.[1] ?? 0,
    endSeconds,
  }));
const recording = { sampleRate: 16_000, samples: 16_000 };

describe('findSpeech', () => {
  it.each([
    [
      'keeps 50 ms of the silence at both ends',
      phones(['pau', 0.2], ['n', 0.3], ['ow', 0.6], ['pau', 1]),
      { start: 2400, end: 10_400 },
    ],
    [
      'leaves a pause within the sentence alone',
      phones(['pau', 0.2], ['n', 0.3], ['pau', 0.5], ['ow', 0.6], ['pau', 1]),
      { start: 2400, end: 10_400 },
    ],
    [
      'keeps what there is of a silence that is shorter',
      phones(['pau', 0.01], ['n', 0.99], ['pau', 1]),
      { start: 0, end: 16_000 },
    ],
    [
      'stays inside a recording that is a little shorter than its phones',
      phones(['pau', 0.2], ['n', 1.02]),
      { start: 2400, end: 16_000 },
    ],
    ['finds none in silence', phones(['pau', 0.5], ['pau', 1]), null],
    ['finds none without phones', [], null],
  ])('%s', (_, list, bounds) => {
    expect(findSpeech(list, recording)).toEqual(bounds);
  });
});
