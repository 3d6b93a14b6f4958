import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readsQuery, replacePart } from './query-part.ts';

const own = (name: string) => name === 'a' || name.startsWith('bet-');

describe('replacePart', () => {
  it.each([
    ['', 'a=1', '?a=1'],
    ['?a=0', 'a=1', '?a=1'],
    ['?x=%20y&a=0&bet-v=1&z', 'a=1', '?x=%20y&z&a=1'],
    ['x=1', '', '?x=1'],
    ['?a=1&bet-v=2', '', ''],
    ['?&&', 'a=1', '?a=1'],
  ])('puts "%s" with "%s" together as "%s"', (query, part, whole) => {
    expect(replacePart(query, own, part)).toBe(whole);
  });

  it('keeps two widgets on one page whatever the order in which they write', () => {
    const word = fc.stringMatching(/^[a-z0-9%]{1,8}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const isOne = (name: string) => name === 'one';
        const isOther = (name: string) => name === 'other';
        const write = (query: string) =>
          replacePart(replacePart(query, isOne, `one=${one}`), isOther, `other=${other}`);
        expect(write('')).toBe(`?one=${one}&other=${other}`);
        expect(write(write(''))).toBe(write(''));
      }),
    );
  });
});

describe('readsQuery', () => {
  it.each([
    ['scene=tablet&side=a', true],
    ['side=a&game=1.tablet', true],
    ['game=2.tablet', false],
    ['myscene=tablet', false],
    ['', false],
  ])('of "%s" says %s', (query, reads) => {
    expect(readsQuery(['scene=', 'game=1'], query)).toBe(reads);
  });
});
