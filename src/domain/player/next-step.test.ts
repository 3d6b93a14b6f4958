import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, reachesEnd, stepAfter } from './next-step.ts';

const chapter = (id: string, startSeconds: number, endSeconds: number) => ({
  id,
  title: id,
  startSeconds,
  endSeconds,
});
const free: Bounds = {
  chapters: [chapter('a', 0, 122), chapter('b', 122, 196), chapter('c', 196, 304)],
  atChapterEnd: 'go-on',
  untilSeconds: null,
  endSeconds: 304,
};

describe('reachesEnd', () => {
  it.each([
    [304, true],
    [303.98, true],
    [303.5, true],
    [303.49, false],
    [20, false],
    [-10, false],
    // Advertisements behind the last word.
    [330, true],
  ])('of a sound that is over at %d, where the episode ends at 304: %s', (at, reaches) => {
    expect(reachesEnd(at, 304)).toBe(reaches);
  });
});

describe('stepAfter', () => {
  it.each([
    ['goes on inside a chapter', {}, 10, 10.1, { kind: 'go-on' }],
    ['goes on over the end of a chapter', {}, 121.9, 122.1, { kind: 'go-on' }],
    ['stops at the end', {}, 303.9, 304, { kind: 'stop', atSeconds: 304, why: 'end' }],
    [
      'stops where a range ends',
      { untilSeconds: 150 },
      149.9,
      150.1,
      { kind: 'stop', atSeconds: 150, why: 'range' },
    ],
    ['goes on before a range ends', { untilSeconds: 150 }, 149.8, 149.9, { kind: 'go-on' }],
    ['goes on behind the end of a range', { untilSeconds: 150 }, 150, 150.1, { kind: 'go-on' }],
    [
      'calls the end of a range that reaches the end of all by its last name',
      { untilSeconds: 304 },
      303.9,
      304.1,
      { kind: 'stop', atSeconds: 304, why: 'end' },
    ],
    [
      'stops at the end of the chapter',
      { atChapterEnd: 'stop' },
      121.9,
      122.1,
      { kind: 'stop', atSeconds: 122, why: 'chapter' },
    ],
    [
      'does not stop where it stands at the start of the next',
      { atChapterEnd: 'stop' },
      122,
      122.1,
      { kind: 'go-on' },
    ],
    [
      'stops at the first of two ends that passed in one step',
      { atChapterEnd: 'stop' },
      121,
      200,
      { kind: 'stop', atSeconds: 122, why: 'chapter' },
    ],
    [
      'repeats the chapter',
      { atChapterEnd: 'repeat' },
      195.9,
      196.05,
      { kind: 'repeat', toSeconds: 122 },
    ],
    [
      'repeats the last chapter',
      { atChapterEnd: 'repeat' },
      303.9,
      304,
      { kind: 'repeat', toSeconds: 196 },
    ],
    [
      'stops at a range that ends before its chapter',
      { atChapterEnd: 'repeat', untilSeconds: 190 },
      189.9,
      196.1,
      { kind: 'stop', atSeconds: 190, why: 'range' },
    ],
  ] as const)('%s', (_, change, from, to, step) => {
    expect(stepAfter(from, to, { ...free, ...change })).toEqual(step);
  });

  it('stops within the step that passed the end, never before and never far behind', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 303, noNaN: true }),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.constantFrom('stop' as const, 'go-on' as const),
        fc.option(fc.integer({ min: 1, max: 304 }), { nil: null }),
        (from, length, atChapterEnd, untilSeconds) => {
          const step = stepAfter(from, from + length, { ...free, atChapterEnd, untilSeconds });
          if (step.kind !== 'stop') return;
          expect(step.atSeconds).toBeGreaterThan(from);
          expect(step.atSeconds).toBeLessThanOrEqual(from + length);
        },
      ),
    );
  });
});
