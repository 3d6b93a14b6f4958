import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differsInLength, offsetFrom, parseOffset } from './own-copy.ts';

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
    [1047, false],
    [1049, false],
    [1044.9, true],
    [1077, true],
  ])('of %d seconds differs from 1047: %s', (length, differs) => {
    expect(differsInLength(length, 1047)).toBe(differs);
  });
});
