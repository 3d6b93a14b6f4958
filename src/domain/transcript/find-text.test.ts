import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText } from './find-text.ts';

const texts = ['The pie is six slices.', 'Whose pie? “Bob’s pie,” said Ann.', 'A+B (or not)'];
const found = (query: string) =>
  findText(texts, query).map(({ index, from, to }) => [index, texts[index]?.slice(from, to)]);

describe('findText', () => {
  it.each([
    [
      'pie',
      [
        [0, 'pie'],
        [1, 'pie'],
        [1, 'pie'],
      ],
    ],
    [
      'PIE',
      [
        [0, 'pie'],
        [1, 'pie'],
        [1, 'pie'],
      ],
    ],
    ['  pie   is ', [[0, 'pie is']]],
    ["bob's", [[1, 'Bob’s']]],
    ['"bob', [[1, '“Bob']]],
    ['A+B', [[2, 'A+B']]],
    ['(or', [[2, '(or']]],
    [
      '.',
      [
        [0, '.'],
        [1, '.'],
      ],
    ],
    ['p.e', []],
    ['[a-z]', []],
    ['\\', []],
    ['', []],
    ['   ', []],
  ])('finds %j', (query, matches) => {
    expect(found(query)).toEqual(matches);
  });

  it('takes any query for plain words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        fc.string(),
        fc.string(),
        (query, before, after) => {
          const words = query.trim();
          fc.pre(words !== '');
          const matches = findText([`${before}${words}${after}`], query);
          expect(matches.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
