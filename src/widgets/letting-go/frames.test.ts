import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from './frames.ts';
import { kindIds, kinds } from './kinds.ts';

describe('suggest', () => {
  it.each([
    [
      'assumption',
      0,
      'They want the early date.',
      'I have taken it that you want the early date. Which would you choose if I had no say?',
    ],
    [
      'assumption',
      0,
      'I think that he likes the old hall',
      'I have taken it that you like the old hall. Which would you choose if I had no say?',
    ],
    [
      'assumption',
      0,
      'He wants his name first',
      'I have taken it that “He wants his name first”. Which would you choose if I had no say?',
    ],
    [
      'assumption',
      0,
      'The hall is too dear',
      'I have taken it that “The hall is too dear”. Which would you choose if I had no say?',
    ],
    [
      'position',
      1,
      'He wants the desk for himself',
      '“He wants the desk for himself”: what would you do with it?',
    ],
    [
      'assumption',
      1,
      'Surely, she is in a hurry',
      'What would they have to say to show me that “she is in a hurry” is not so?',
    ],
    ['position', 0, 'I want the van on Fridays', 'What would I do with the van on Fridays?'],
    ['position', 1, 'They insist on a deposit.', 'What would you do with a deposit?'],
    [
      'position',
      0,
      'I want to work mornings',
      '“I want to work mornings”: what would I do with it?',
    ],
    [
      'position',
      1,
      'He wants his name first',
      '“He wants his name first”: what would you do with it?',
    ],
    ['position', 0, 'Mornings', '“Mornings”: what would I do with it?'],
    [
      'winning',
      0,
      '“The corner office”',
      '“The corner office”: would I still want it if they did not mind?',
    ],
    [
      'winning',
      1,
      'the last word',
      '“the last word”: what is it worth to me on a day when nobody is looking?',
    ],
    [
      'grievance',
      0,
      'They told the others first,\n in March.',
      'About “They told the others first, in March”: what would settle it between us?',
    ],
    [
      'grievance',
      1,
      'He said "later" and meant never',
      '“He said "later" and meant never”: once that was made good, would I expect it again?',
    ],
  ] as const)('turns the %s, wording %d, “%s” into a question', (kind, nth, text, question) => {
    expect(suggest(kind, text, nth).question).toBe(question);
  });

  it('says who is to answer', () => {
    expect(suggest('grievance', 'x', 0).ask).toBe('them');
    expect(suggest('winning', 'x', 0).ask).toBe('yourself');
  });

  it('ends in a question mark on one line, keeps the words, and goes round its wordings', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...kindIds),
        fc.array(word, { minLength: 1 }),
        fc.nat(50),
        (kind, words, nth) => {
          const { question } = suggest(kind, words.join(' \n '), nth);
          expect(question).toMatch(/^[^\n]+\?$/);
          expect(question).toContain(words.at(-1) ?? '');
          expect(suggest(kind, words.join(' '), nth + 2).question).toBe(question);
        },
      ),
    );
  });

  it('makes a question of the example of each kind', () => {
    for (const kind of kindIds)
      expect(suggest(kind, kinds[kind].example, 0).question).toMatch(/\?$/);
  });
});
