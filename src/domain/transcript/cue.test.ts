import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterOfCue, findCue, isCueId } from './cue.ts';

describe('isCueId', () => {
  it.each([
    ['introduction-s01', 'introduction', true],
    ['introduction-s100', 'introduction', true],
    ['ai-applications-s07', 'ai-applications', true],
    ['introduction-s1', 'introduction', false],
    ['introduction-01', 'introduction', false],
    ['introduction', 'introduction', false],
    ['ai-applications-s07', 'applications', false],
    ['Introduction-s01', 'introduction', false],
    ['introduction-s01 ', 'introduction', false],
    ['', 'introduction', false],
  ])('judges %s in %s: %s', (id, chapter, sound) => {
    expect(isCueId(id, chapter)).toBe(sound);
  });
});

describe('chapterOfCue', () => {
  const chapters = [
    { id: 'one', startSeconds: 0, endSeconds: 122 },
    { id: 'two', startSeconds: 130, endSeconds: 200 },
  ];
  it.each([
    [0, 'one'],
    [121.999, 'one'],
    [122, undefined],
    [130, 'two'],
    [200, undefined],
  ])('finds at %d s the chapter %s', (startSeconds, id) => {
    expect(chapterOfCue({ startSeconds }, chapters)?.id).toBe(id);
  });
});

describe('findCue', () => {
  const cues = [{ startSeconds: 0.5 }, { startSeconds: 4 }, { startSeconds: 122 }];
  it.each([
    [0, -1],
    [0.5, 0],
    [3.999, 0],
    [4, 1],
    [121.999, 1],
    [122, 2],
    [9999, 2],
  ])('finds at %d s the place %d', (seconds, place) => {
    expect(findCue(cues, seconds)).toBe(place);
  });

  it('finds nothing in an empty list', () => {
    expect(findCue([], 5)).toBe(-1);
  });

  it('finds what a look at each cue in turn would find', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 40 });
    fc.assert(
      fc.property(starts, fc.integer({ min: -5, max: 505 }), (list, seconds) => {
        const sorted = list
          .sort((one, other) => one - other)
          .map((startSeconds) => ({ startSeconds }));
        const slow = sorted.filter((cue) => cue.startSeconds <= seconds).length - 1;
        expect(findCue(sorted, seconds)).toBe(slow);
      }),
    );
  });
});
