import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTitle, LONGEST_TITLE } from './titles.ts';

describe('formatTitle', () => {
  it.each([
    ['Fish & chips', 'Fish & chips'],
    ['  two\n lines\t', 'two lines'],
    ['', '(no title)'],
    ['\u0007', '(no title)'],
    ['\u0000', '(no title)'],
  ])('writes %j as %j', (text, title) => {
    expect(formatTitle(text)).toBe(title);
  });

  it.each([
    ['a title of many words', 12, 'a title of…'],
    ['a title', 7, 'a title'],
    ['xxxxxxxxxx', 5, 'xxxx…'],
    // A short word before a long one would leave hardly anything.
    ['a xxxxxxxxxx', 8, 'a xxxxx…'],
    ['👩‍👩‍👧👩‍👩‍👧', 12, '👩‍👩‍👧…'],
    ['👩‍👩‍👧', 5, '…'],
  ])('shortens %j to %d as %j', (text, longest, title) => {
    expect(formatTitle(text, longest)).toBe(title);
  });

  it('is never empty, never too long, and nothing to a title that is written already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const title = formatTitle(text);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(title.isWellFormed()).toBe(true);
        expect(formatTitle(title)).toBe(title);
      }),
    );
  });
});
