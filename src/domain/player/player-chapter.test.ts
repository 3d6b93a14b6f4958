import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterIndexAt, neighbourStart, type PlayerChapter } from './player-chapter.ts';

const chapter = (id: string, startSeconds: number, endSeconds: number): PlayerChapter => ({
  id,
  title: id,
  startSeconds,
  endSeconds,
});
const three = [chapter('a', 0, 122), chapter('b', 122, 196), chapter('c', 196, 304)];
const withGap = [chapter('a', 0, 100), chapter('b', 130, 200)];

describe('chapterIndexAt', () => {
  it.each([
    [0, 0],
    [121.999, 0],
    [121.9998, 1],
    [122, 1],
    [195.9, 1],
    [303.9, 2],
    [304, 2],
    [999, 2],
  ])('at %d seconds is chapter %d', (seconds, index) => {
    expect(chapterIndexAt(three, seconds)).toBe(index);
  });

  it('finds no chapter in a gap, and none in an episode without chapters', () => {
    expect([99.9, 100, 129.9, 130].map((seconds) => chapterIndexAt(withGap, seconds))).toEqual([
      0, -1, -1, 1,
    ]);
    expect(chapterIndexAt([], 5)).toBe(-1);
  });

  it('finds no chapter before the first one', () => {
    expect(chapterIndexAt([chapter('late', 10, 30)], 3)).toBe(-1);
  });

  it('finds the chapter that a time lies in, whatever the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 303_999 }), (milliseconds) => {
        const seconds = milliseconds / 1000;
        const found = three[chapterIndexAt(three, seconds)];
        expect(found).toBeDefined();
        expect(found?.startSeconds).toBeLessThanOrEqual(seconds);
        expect(found?.endSeconds).toBeGreaterThan(seconds);
      }),
    );
  });
});

describe('neighbourStart', () => {
  it.each([
    [0, -1, 0],
    [60, -1, 0],
    [122, -1, 0],
    [124.9, -1, 0],
    [125.1, -1, 122],
    [196, -1, 122],
    [0, 1, 122],
    [121.9998, 1, 196],
    [122, 1, 196],
    [196, 1, null],
    [300, 1, null],
  ] as const)('from %d seconds, %d leads to %s', (seconds, direction, start) => {
    expect(neighbourStart(three, seconds, direction)).toBe(start);
  });

  it('leads out of a gap to the chapters around it', () => {
    expect(neighbourStart(withGap, 110, -1)).toBe(0);
    expect(neighbourStart(withGap, 110, 1)).toBe(130);
  });
});
