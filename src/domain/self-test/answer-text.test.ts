import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAnswer, parseAnswer } from './answer-text.ts';

describe('formatAnswer', () => {
  it.each([
    [{ place: 'the-pie', answer: { choice: 'keep' } }, 'the-pie?choice=keep'],
    [{ place: 'review', answer: { tea: 'salt', bread: 'tea' } }, 'review?bread=tea&tea=salt'],
    [{ place: 'the-pie', answer: { number: '7 & ½?' } }, 'the-pie?number=7%20%26%20%C2%BD%3F'],
    [{ place: 'the-pie', answer: { choice: '' } }, 'the-pie?'],
  ])('writes %o', (given, text) => {
    expect(formatAnswer(given)).toBe(text);
  });
});

describe('parseAnswer', () => {
  it.each(['', 'keep', 'a?b', 'a?b=', 'a?=b', 'a?b=c=d', 'a?b=c?d', 'a?b=%', 'a?&'])(
    'takes "%s" for no answer',
    (text) => {
      expect(parseAnswer(text)).toBeNull();
    },
  );

  it('reads what was written, without the empty fields', () => {
    const answers = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(fc.string(), answers, (place, answer) => {
        const filled = Object.entries(answer).filter(([, value]) => value !== '');
        expect(parseAnswer(formatAnswer({ place, answer }))).toEqual({
          place,
          answer: Object.fromEntries(filled),
        });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a?=&%2') }), (text) => {
        const read = parseAnswer(text);
        if (read) expect(parseAnswer(formatAnswer(read))).toEqual(read);
      }),
    );
  });
});
