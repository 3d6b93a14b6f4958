import { describe, expect, it } from 'vitest';
import { describeMoreDue, describeNothingDue } from './review-words.ts';
import { describeFault, describeRound, titleOfEnd, titleOfRound, verdictOf } from './words.ts';

describe('describeRound', () => {
  it.each([
    [5, 2, 'Three of five on the first try; here are the two to look at again.'],
    [5, 1, 'Four of five on the first try; here is the one to look at again.'],
    [4, 4, 'None on the first try; here are the four to look at again.'],
    [6, 0, 'All six on the first try.'],
    [2, 0, 'Both on the first try.'],
    [1, 0, 'Right on the first try.'],
    [1, 1, 'None on the first try; here is the one to look at again.'],
    [12, 1, '11 of 12 on the first try; here is the one to look at again.'],
  ])('says of %i questions with %i missed: %s', (total, missed, words) => {
    expect(describeRound(total, missed)).toBe(words);
  });
});

describe('describeFault', () => {
  it.each([
    ['choice', { outcome: 'untouched' }, 'choose an answer first.'],
    ['true-false', { outcome: 'untouched' }, 'choose an answer first.'],
    ['order', { outcome: 'untouched' }, 'give each line its place first.'],
    ['match', { outcome: 'untouched' }, 'choose what each line goes with first.'],
    ['number', { outcome: 'untouched' }, 'write a number first.'],
    [
      'order',
      { outcome: 'incomplete', fault: 'missing', field: 'a' },
      'one line has no place yet.',
    ],
    [
      'order',
      { outcome: 'incomplete', fault: 'twice', field: 'a' },
      'two lines have the same place.',
    ],
    [
      'match',
      { outcome: 'incomplete', fault: 'missing', field: 'a' },
      'one line has no partner yet.',
    ],
    [
      'match',
      { outcome: 'incomplete', fault: 'twice', field: 'a' },
      'two lines have the same partner.',
    ],
    [
      'number',
      { outcome: 'incomplete', fault: 'not-a-number', field: 'number' },
      'that is no number. Write digits, such as 7 or 7.5.',
    ],
  ] as const)('says of %s, %o: %s', (kind, score, words) => {
    expect(describeFault(kind, score)).toBe(words);
  });
});

describe('describeFault, of what a number is not', () => {
  const score = { outcome: 'incomplete', fault: 'not-a-number', field: 'number' } as const;
  it.each([
    ['$3,000', 'those are not digits alone. Write it without the comma: 3000.'],
    ['3000 dollars', 'those are not digits alone. Write the number alone: 3000.'],
    ['much', 'that is no number. Write digits, such as 7 or 7.5.'],
  ])('answers "%s" with what to write instead', (typed, words) => {
    expect(describeFault('number', score, typed)).toBe(words);
  });
});

describe('titleOfRound', () => {
  it.each([
    [1, 1, ''],
    [2, 1, 'All of them again'],
    [1, 2, 'Second round: the ones you missed'],
    [3, 5, 'Fifth round: the ones you missed'],
    [1, 6, 'Another round: the ones you missed'],
  ])('names, in time %i through all questions, round %i', (time, number, title) => {
    expect(titleOfRound(time, number)).toBe(title);
  });
});

describe('titleOfEnd', () => {
  it.each([
    [1, 'How it went'],
    [2, 'How the second round went'],
    [6, 'How another round went'],
  ])('says of which round it speaks: %i', (number, title) => {
    expect(titleOfEnd(number)).toBe(title);
  });
});

it('gives each outcome a verdict in words', () => {
  expect((['right', 'wrong', 'shown'] as const).map(verdictOf)).toEqual([
    'Right.',
    'Not quite.',
    'The answer:',
  ]);
});

describe('describeMoreDue', () => {
  it.each([
    [0, ''],
    [1, 'One more is due today.'],
    [4, 'Four more are due today.'],
    [17, '17 more are due today.'],
  ])('counts what is due beyond one sitting: %i', (count, words) => {
    expect(describeMoreDue(count)).toBe(words);
  });
});

describe('describeNothingDue', () => {
  it.each([
    [false, null, /^Nothing here yet/],
    [true, null, /^Nothing to repeat/],
    [true, 1, /comes back tomorrow/],
    [true, 3, /comes back in 3 days/],
  ])('tells apart: answered %s, due in %s', (hasAnswered, days, words) => {
    expect(describeNothingDue(hasAnswered, days)).toMatch(words);
  });
});
