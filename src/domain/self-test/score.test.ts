import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type AnswerKey, fieldsOf, offeredBy, rightAnswer } from './answer-key.ts';
import { sampleKeys } from './sample-keys.ts';
import { score, validate } from './score.ts';

const { choice, trueFalse, order, match, number } = sampleKeys;

describe('validate', () => {
  it.each<[string, AnswerKey, Answer, object]>([
    ['no field', choice, {}, { state: 'untouched' }],
    ['an empty field', choice, { choice: '' }, { state: 'untouched' }],
    ['blanks', number, { number: '  ' }, { state: 'untouched' }],
    ['a field of another item', choice, { number: '7' }, { state: 'untouched' }],
    ['an option', choice, { choice: 'keep' }, { state: 'answered' }],
    [
      'an option that is not offered',
      choice,
      { choice: 'burn' },
      { state: 'incomplete', fault: 'missing', field: 'choice' },
    ],
    [
      'one place of three',
      order,
      { first: '2' },
      { state: 'incomplete', fault: 'missing', field: 'second' },
    ],
    [
      'one place for two entries',
      order,
      { first: '2', second: '3', third: '2' },
      { state: 'incomplete', fault: 'twice', field: 'third' },
    ],
    ['every place once', order, { first: '3', second: '1', third: '2' }, { state: 'answered' }],
    [
      'one partner for two',
      match,
      { salt: 'tea', bread: 'tea', tea: 'salt' },
      { state: 'incomplete', fault: 'twice', field: 'bread' },
    ],
    [
      'a word for a number',
      number,
      { number: 'seven' },
      { state: 'incomplete', fault: 'not-a-number', field: 'number' },
    ],
    ['a number with a sign before it', number, { number: '$7.50' }, { state: 'answered' }],
    ['what every object has', match, JSON.parse('{"__proto__":"x"}'), { state: 'untouched' }],
  ])('takes %s for what it is', (_, key, answer, validity) => {
    expect(validate(key, answer)).toEqual(validity);
  });
});

describe('score', () => {
  it.each<[string, AnswerKey, Answer, string, string]>([
    ['the right option', choice, { choice: 'add' }, 'right', 'part:add'],
    ['a wrong option', choice, { choice: 'swap' }, 'wrong', 'part:swap'],
    ['what is false', trueFalse, { choice: 'true' }, 'wrong', 'part:true'],
    ['the right order', order, { first: '1', second: '2', third: '3' }, 'right', 'whole'],
    [
      'the last two swapped',
      order,
      { first: '1', second: '3', third: '2' },
      'wrong',
      'part:second',
    ],
    ['all right partners', match, { salt: 'salt', bread: 'bread', tea: 'tea' }, 'right', 'whole'],
    [
      'the first two swapped',
      match,
      { salt: 'bread', bread: 'salt', tea: 'tea' },
      'wrong',
      'part:salt',
    ],
    ['the number', number, { number: '7' }, 'right', 'whole'],
    ['a number at the edge of the tolerance', number, { number: '7,5' }, 'right', 'whole'],
    ['a known wrong number', number, { number: ' 8 ' }, 'wrong', 'known:1'],
    ['any other number', number, { number: '−7' }, 'wrong', 'otherwise'],
  ])('meets %s with its explanation', (_, key, answer, outcome, why) => {
    expect(score(key, answer)).toEqual({ outcome, why });
  });

  it('counts 0.1 + 0.2 as 0.3', () => {
    const key: AnswerKey = { kind: 'number', answer: 0.1 + 0.2, tolerance: 0, wrong: [] };
    expect(score(key, { number: '0.3' })).toEqual({ outcome: 'right', why: 'whole' });
  });
});

const anyKey = fc.constantFrom<AnswerKey>(...Object.values(sampleKeys));
const anyAnswer = (key: AnswerKey): fc.Arbitrary<Answer> => {
  const value = fc.constantFrom('', ' ', 'x', '-1', '7', '6.5', ...(offeredBy(key) ?? []));
  const field = fc.constantFrom(...fieldsOf(key), 'choice', 'other');
  return fc.dictionary(field, value);
};
const keyAndAnswer = anyKey.chain((key) => fc.tuple(fc.constant(key), anyAnswer(key)));

describe('every answer', () => {
  it('is judged exactly when it is answered enough', () => {
    fc.assert(
      fc.property(keyAndAnswer, ([key, answer]) => {
        const { state } = validate(key, answer);
        const { outcome } = score(key, answer);
        if (state === 'answered') expect(['right', 'wrong']).toContain(outcome);
        else expect(outcome).toBe(state);
      }),
    );
  });

  it('is right exactly when each field holds what the right answer holds', () => {
    const unnumbered = keyAndAnswer.filter(([key]) => key.kind !== 'number');
    fc.assert(
      fc.property(unnumbered, ([key, answer]) => {
        const right = rightAnswer(key);
        const same = fieldsOf(key).every((field) => answer[field]?.trim() === right[field]);
        expect(score(key, answer).outcome === 'right').toBe(same);
      }),
    );
  });

  it('is judged by its own fields alone', () => {
    fc.assert(
      fc.property(keyAndAnswer, ([key, answer]) => {
        const own = fieldsOf(key).flatMap((field) => {
          const value = answer[field];
          return value === undefined ? [] : [[field, value]];
        });
        expect(score(key, answer)).toEqual(score(key, Object.fromEntries(own)));
      }),
    );
  });

  it('is right within the tolerance of a number and wrong beyond it', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((count) => count / 100);
    const tolerances = fc.integer({ min: 0, max: 10_000 }).map((count) => count / 100);
    fc.assert(
      fc.property(cents, tolerances, cents, (answer, tolerance, given) => {
        const key: AnswerKey = { kind: 'number', answer, tolerance, wrong: [] };
        const off = Math.round(Math.abs(given - answer) * 100);
        expect(score(key, { number: String(given) }).outcome === 'right').toBe(
          off <= Math.round(tolerance * 100),
        );
      }),
    );
  });
});

describe('rightAnswer', () => {
  it.each(Object.entries(sampleKeys))('is right: %s', (_, key) => {
    expect(score(key, rightAnswer(key)).outcome).toBe('right');
  });
});
