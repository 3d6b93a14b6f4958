import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLength, offsetFrom, parseOffset } from './own-copy.ts';

describe('an own copy', () => {
  it.each([
    ['30', 30],
    ['30.5', 30.5],
    ['30,5', 30.5],
    [' -2 ', -2],
    ['−2', -2],
    ['+4', 4],
    ['0', 0],
  ])('takes the offset "%s" as %d seconds', (text, seconds) => {
    expect(parseOffset(text)).toBe(seconds);
  });

  it.each(['', 'soon', '1:30', '1e3', '--2', 'NaN'])('takes no offset from "%s"', (text) => {
    expect(parseOffset(text)).toBeNull();
  });

  it('sets the offset by the chapter that starts now', () => {
    expect(offsetFrom(152.04, 122)).toBe(30);
    expect(offsetFrom(120, 122)).toBe(-2);
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), fc.nat(1005), (offset, start) => {
        expect(offsetFrom(start + offset, start)).toBe(offset);
      }),
    );
  });

  it.each([
    [1047, 'same'],
    [1049, 'same'],
    [1045, 'same'],
    [1044.9, 'shorter'],
    [20, 'shorter'],
    [1049.1, 'longer'],
    [1077, 'longer'],
    [Number.NaN, 'same'],
    [Number.POSITIVE_INFINITY, 'same'],
  ])('of %d seconds, beside 1047, is %s', (length, compared) => {
    expect(compareLength(length, 1047)).toBe(compared);
  });
});
