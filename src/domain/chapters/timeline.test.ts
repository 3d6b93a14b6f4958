import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TimelineEntry, validateTimeline } from './timeline.ts';

const entry = (name: string, startSeconds: number, endSeconds: number): TimelineEntry => ({
  name,
  startSeconds,
  endSeconds,
});

describe('validateTimeline', () => {
  it('finds nothing wrong with chapters that cover the episode', () => {
    expect(validateTimeline([entry('a', 0, 122), entry('b', 122, 196)], 196)).toEqual([]);
  });

  it.each([
    ['a first chapter after the start', [entry('a', 5, 100)], 0, 'start', 'Write 0:00'],
    [
      'chapters out of order',
      [entry('a', 0, 50), entry('b', 60, 100), entry('c', 50, 60)],
      2,
      'start',
      'in the order of their times',
    ],
    [
      'an overlap',
      [entry('a', 0, 60), entry('b', 50, 100)],
      1,
      'start',
      'before a ends at 1:00. Write 1:00, or end a at 0:50',
    ],
    [
      'an unmarked gap',
      [entry('a', 0, 40), entry('b', 50, 100)],
      1,
      'start',
      'put an entry with "gap" between',
    ],
    ['a chapter beyond the end', [entry('a', 0, 101)], 0, 'end', 'the episode lasts 1:40'],
    [
      'an end before the start',
      [entry('a', 0, 50), entry('b', 50, 50)],
      1,
      'end',
      'later than 0:50',
    ],
    [
      'a chapter of nine seconds',
      [entry('a', 0, 9), entry('b', 9, 100)],
      0,
      'end',
      'lasts 9 seconds',
    ],
    ['a last chapter that stops early', [entry('a', 0, 90)], 0, 'end', 'Write 1:40'],
  ] as const)('names %s', (_, entries, index, field, words) => {
    const faults = validateTimeline(entries, 100);
    expect(faults).toContainEqual(
      expect.objectContaining({ index, field, message: expect.stringContaining(words) }),
    );
  });

  it('accepts every way of cutting an episode into pieces of ten seconds or more', () => {
    const lengths = fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lengths, (seconds) => {
        let start = 0;
        const entries = seconds.map((length, index) => {
          const made = entry(`c${index}`, start, start + length);
          start += length;
          return made;
        });
        expect(validateTimeline(entries, start)).toEqual([]);
        const shifted = entries.map((one, index) =>
          index === entries.length - 1 ? { ...one, endSeconds: one.endSeconds + 1 } : one,
        );
        expect(validateTimeline(shifted, start)).toHaveLength(1);
      }),
    );
  });
});
