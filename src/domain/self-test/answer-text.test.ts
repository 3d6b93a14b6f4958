import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAnswer, parseAnswer } from './answer-text.ts';

describe('formatAnswer', () => {
  it.each([
    [{ place: 'the-pie', answer: { choice: 'keep' } }, 'the-pie?choice=keep'],
    [{ place: 'review', answer: { tea: 'salt', bread: 'tea' } }, 'review?bread=tea&tea=salt'],
    [{ place: 'the-pie', answer: { number: '7 & ½?' } }, 'the-pie?number=7%20%26%20%C2%BD%3F'],
    [{ place: 'the-pie', answer: { choice: '' } }, 'the-pie?'],
    [{ place: 'a@b', answer: { choice: '@2' } }, 'a%40b?choice=%402'],
  ])('writes %o', (given, text) => {
    expect(formatAnswer({ time: 1, ...given })).toBe(text);
  });

  it('tells the second time through all items from the first', () => {
    const given = { place: 'the-pie', time: 2, answer: { choice: 'keep' } };
    expect(formatAnswer(given)).toBe('the-pie@2?choice=keep');
  });
});

describe('parseAnswer', () => {
  it.each(['', 'keep', 'a?b', 'a?b=', 'a?=b', 'a?b=c=d', 'a?b=c?d', 'a?b=%', 'a?&'])(
    'takes "%s" for no answer',
    (text) => {
      expect(parseAnswer(text)).toBeNull();
    },
  );

  it.each(['a@?b=c', 'a@0?b=c', 'a@-2?b=c', 'a@1.5?b=c', 'a@2@2?b=c', 'a@1234567?b=c', 'a@2'])(
    'takes "%s", which tells no time, for no answer',
    (text) => {
      expect(parseAnswer(text)).toBeNull();
    },
  );

  it('reads what was written, without the empty fields', () => {
    const answers = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 999_999 }),
        answers,
        (place, time, answer) => {
          const filled = Object.entries(answer).filter(([, value]) => value !== '');
          expect(parseAnswer(formatAnswer({ place, time, answer }))).toEqual({
            place,
            time,
            answer: Object.fromEntries(filled),
          });
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a@?=&%2') }), (text) => {
        const read = parseAnswer(text);
        if (read) expect(parseAnswer(formatAnswer(read))).toEqual(read);
      }),
    );
  });
});
