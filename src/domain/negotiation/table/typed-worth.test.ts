import { describe, expect, it } from 'vitest';
import { concert, tablet } from '../../../../tests/cases/table-scenes.ts';
import { parseSentence } from './parse-sentence.ts';

const { problem } = tablet;
const tooMany = 'Use "How much … is worth to me" for that: it has more than two options.';

describe('a typed worth', () => {
  it.each([
    ['How much does the dock cost you?', { kind: 'ask-worth', issue: 2 }],
    ['How much does the dock cost?', { kind: 'ask-worth', issue: 2 }],
    ['How much is the pen worth?', { kind: 'ask-worth', issue: 1 }],
    ['pen is worth $45 to me', { kind: 'tell-worth', issue: 1, worth: [0, 45] }],
    ['To me, the pen is worth 12.50', { kind: 'tell-worth', issue: 1, worth: [0, 12.5] }],
    ['The dock is worth 0 to me', { kind: 'tell-worth', issue: 2, worth: [0, 0] }],
    ['No dock is worth 50 dollars to me', { kind: 'tell-worth', issue: 2, worth: [50, 0] }],
    ['The review is worth $1,250 to me', { kind: 'tell-worth', issue: 5, worth: [0, 1250] }],
  ])('is understood in "%s"', (text, move) => {
    expect(parseSentence(text, problem)).toMatchObject({ understood: [move] });
  });

  it.each([
    ['Delivery is worth $12 to me', tooMany],
    ['$400 is worth $160 to me', tooMany],
    ['the pen is worth $-5 to me', 'a number from 0 to a billion'],
    ['the pen is worth a lot to me', 'a number from 0 to a billion'],
    ['the pen is worth $45 to you', 'a number from 0 to a billion'],
    ['the pen and the dock are worth $45 to me', 'Name one issue'],
    ['the moon is worth $45 to me', '"moon" is not a word'],
  ])('is refused with the reason in "%s"', (text, why) => {
    expect(parseSentence(text, problem)).toMatchObject({ why: expect.stringContaining(why) });
  });

  it('takes what is worth an amount from the words, where an issue has two options that are not yes and no', () => {
    expect(parseSentence('brought by the band is worth $80 to me', concert.problem)).toMatchObject({
      understood: [{ kind: 'tell-worth', issue: 1, worth: [0, 80] }],
    });
    expect(parseSentence('hired by the inn is worth $80 to me', concert.problem)).toMatchObject({
      understood: [{ kind: 'tell-worth', issue: 1, worth: [80, 0] }],
    });
    expect(parseSentence('Loudspeakers are worth $80 to me', concert.problem)).toMatchObject({
      why: 'How should "Loudspeakers" be settled? It can be: hired by the inn, brought by the band.',
    });
  });

  it('says what it understood of a worth, counted from the other option', () => {
    expect(parseSentence('pen is worth $45 to me', problem)).toMatchObject({
      asText: 'You say that "Stylus pen: yes" is worth 45 more to you than "no".',
    });
  });
});
