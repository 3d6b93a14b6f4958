import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptsIn, progress } from '../../../tests/cases/random-progress.ts';
import { mergeProgress } from './merge.ts';
import { formatProgress } from './parse.ts';
import { emptyRecord } from './record.ts';

const text = formatProgress;
const at = (minute: number) => new Date(minute * 60_000).toISOString();

describe('mergeProgress', () => {
  it('gives the same record whichever comes first', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        expect(text(mergeProgress(a, b))).toBe(text(mergeProgress(b, a)));
      }),
    );
  });

  it('gives the same record however three meet', () => {
    fc.assert(
      fc.property(progress, progress, progress, (a, b, c) => {
        const left = mergeProgress(mergeProgress(a, b), c);
        expect(text(left)).toBe(text(mergeProgress(a, mergeProgress(b, c))));
      }),
    );
  });

  it('adds nothing when the same record comes again', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const both = mergeProgress(a, b);
        expect(text(mergeProgress(both, b))).toBe(text(both));
        expect(text(mergeProgress(a, a))).toBe(text(a));
        expect(text(mergeProgress(a, emptyRecord()))).toBe(text(a));
      }),
    );
  });

  it('keeps every answer of both, each once', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const merged = attemptsIn(mergeProgress(a, b));
        expect(new Set(merged)).toEqual(new Set([...attemptsIn(a), ...attemptsIn(b)]));
        expect(new Set(merged).size).toBe(merged.length);
      }),
    );
  });

  it('keeps every chapter and tool of both, at the earlier time', () => {
    const [a, b] = [emptyRecord(), emptyRecord()];
    a.chapters = { 'x/one': { heardAt: at(2) }, 'x/two': { heardAt: at(1) } };
    b.chapters = { 'x/one': { heardAt: at(1) } };
    b.tools = { pie: { usedAt: at(3) } };
    const merged = mergeProgress(a, b);
    expect(merged.chapters).toEqual({ 'x/one': { heardAt: at(1) }, 'x/two': { heardAt: at(1) } });
    expect(merged.tools).toEqual({ pie: { usedAt: at(3) } });
  });

  it.each([
    ['read', 2, 1, true],
    ['not read', 1, 2, false],
    ['read, when both marks have one time', 1, 1, true],
  ])('lets the later mark of a lesson stand: %s', (_, readAt, unreadAt, isRead) => {
    const [a, b] = [emptyRecord(), emptyRecord()];
    a.lessons = { one: { readAt: at(readAt) } };
    b.unread = { one: { unreadAt: at(unreadAt) } };
    const { lessons, unread } = mergeProgress(a, b);
    expect([Object.keys(lessons), Object.keys(unread)]).toEqual(
      isRead ? [['one'], []] : [[], ['one']],
    );
  });

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const before = [text(a), text(b)];
        mergeProgress(a, b);
        expect([text(a), text(b)]).toEqual(before);
      }),
    );
  });
});
