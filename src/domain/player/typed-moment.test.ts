import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime } from '../time/format-time.ts';
import { parseTypedMoment } from './typed-moment.ts';

const LIMITS = { startSeconds: 122, endSeconds: 196 };
const read = (text: string) => parseTypedMoment(text, LIMITS);

describe('a moment that a listener types', () => {
  it.each([
    ['150', 150],
    [' 2:30 ', 150],
    ['0:02:30', 150],
    ['2m30s', 150],
    ['122', 122],
    ['195.9', 195.9],
  ])('is %j', (text, seconds) => {
    expect(read(text)).toEqual({ kind: 'moment', seconds });
  });

  it.each(['', 'soon', '2:75', '-5', '2:02,3:16'])('is not %j', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable' });
  });

  it.each([
    ['0', 0],
    ['2:01', 121],
    ['3:16', 196],
    ['1:02:30', 3750],
  ])('is outside at %j', (text, seconds) => {
    expect(read(text)).toEqual({ kind: 'outside', seconds });
  });

  it('is read back in the form in which the player shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1046 }), (seconds) => {
        const limits = { startSeconds: 0, endSeconds: 1047 };
        expect(parseTypedMoment(formatTime(seconds), limits)).toEqual({ kind: 'moment', seconds });
      }),
    );
  });
});
