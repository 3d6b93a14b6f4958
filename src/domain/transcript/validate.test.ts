import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from './cue.ts';
import { validateCues } from './validate.ts';

const timeline = {
  durationSeconds: 100,
  chapters: [
    { id: 'one', startSeconds: 0, endSeconds: 40 },
    { id: 'two', startSeconds: 50, endSeconds: 100 },
  ],
};
const cue = (id: string, startSeconds: number, endSeconds: number, text = 'Words.'): Cue => ({
  id,
  startSeconds,
  endSeconds,
  speaker: '',
  text,
});
const first = cue('one-s01', 0, 5);

describe('validateCues', () => {
  it('finds no fault in cues that ascend inside their chapters, touching ones included', () => {
    const cues = [first, cue('one-s02', 5, 40), cue('two-s01', 50, 100)];
    expect(validateCues(cues, timeline)).toEqual([]);
  });

  it.each([
    ['past the end', cue('two-s09', 90, 101), 'but the episode lasts 00:01:40.000'],
    ['that ends before it starts', cue('one-s02', 9, 8), 'which is not after its start'],
    ['without a length', cue('one-s02', 9, 9), 'which is not after its start'],
    ['without words', cue('one-s02', 9, 10, ''), 'has no words'],
    ['out of order', cue('one-s02', -1, 1), 'Put the cues in the order of their times'],
    ['that overlaps', cue('one-s02', 4.999, 9), 'Write a start of at least 00:00:05.000'],
    ['in a gap', cue('one-s02', 45, 46), 'where the episode has no chapter'],
    ['across the end of its chapter', cue('one-s02', 39, 41), 'after its chapter one'],
    ['named after another chapter', cue('two-s02', 9, 10), 'Write one-s and a number'],
    ['with a name of another form', cue('hello', 9, 10), 'Write one-s and a number'],
    ['with the name of another', cue('one-s01', 9, 10), 'has an id that stands above'],
  ])('names a cue %s', (_, second, words) => {
    const faults = validateCues([first, second], timeline);
    expect(faults).toEqual([{ index: 1, message: expect.stringContaining(words) }]);
  });

  it('names each faulty cue once, in order', () => {
    const cues = [cue('x', 0, 5), cue('one-s02', 2, 6), cue('one-s02', 60, 200)];
    expect(validateCues(cues, timeline).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('accepts every list that is cut from a timeline without overlap', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 39_999 }), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(cuts, (list) => {
        const times = list.sort((one, other) => one - other).map((time) => time / 1000);
        const cues = times
          .slice(1)
          .map((end, index) => cue(`one-s${100 + index}`, times[index] ?? 0, end));
        expect(validateCues(cues, timeline)).toEqual([]);
      }),
    );
  });
});
