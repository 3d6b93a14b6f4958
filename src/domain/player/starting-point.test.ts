import { describe, expect, it } from 'vitest';
import { parseMomentLink } from './moment-link.ts';
import { startingPoint } from './starting-point.ts';

const whole = { startSeconds: 0, endSeconds: 1047 };
const chapter = { startSeconds: 122, endSeconds: 196 };
const start = (hash: string, saved: number | null, limits = whole) =>
  startingPoint(parseMomentLink(hash, '', 1047), saved, limits);

describe('startingPoint', () => {
  it.each([
    ['', null, 0, 'start'],
    ['#t=0', null, 0, 'link'],
    ['#t=312', null, 312, 'link'],
    ['#t=soon', null, 0, 'start'],
    ['', 500, 500, 'saved'],
    ['#t=0', 500, 0, 'link'],
    ['#t=312', 500, 312, 'link'],
    ['#t=soon', 500, 500, 'saved'],
  ] as const)('of "%s" with %s saved is %d, from the %s', (hash, saved, seconds, from) => {
    expect(start(hash, saved)).toMatchObject({ seconds, from });
  });

  it('keeps the end of a range', () => {
    expect(start('#t=122,196', 500)).toEqual({ seconds: 122, from: 'link', untilSeconds: 196 });
  });

  it.each([
    ['#t=150,180', 180],
    ['#t=150,196', 196],
    ['#t=150,300', 196],
    ['#t=150', null],
  ])('ends the range of "%s" with the chapter at the latest: %s', (hash, untilSeconds) => {
    expect(start(hash, null, chapter)).toEqual({ seconds: 150, from: 'link', untilSeconds });
  });

  it('begins again for somebody who had reached the end', () => {
    expect(start('', 1041.9)).toMatchObject({ seconds: 1041.9, from: 'saved' });
    expect(start('', 1042)).toMatchObject({ seconds: 0, from: 'start' });
    expect(start('', 1047)).toMatchObject({ seconds: 0, from: 'start' });
  });

  it.each([
    ['', null, 122],
    ['#t=150', null, 150],
    ['#t=122', 150, 122],
    ['#t=196', null, 122],
    ['#t=0', 150, 150],
    ['', 300, 122],
  ] as const)('stays inside one chapter: "%s" with %s saved is %d', (hash, saved, seconds) => {
    expect(start(hash, saved, chapter).seconds).toBe(seconds);
  });
});
