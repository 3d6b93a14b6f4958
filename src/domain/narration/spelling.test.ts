import { describe, expect, it } from 'vitest';
import { spellSentence, spellWord } from './spelling.ts';

const say = { 'Nalebuff’s': 'nail-buff’s', Southmar: 'south-mar' };

describe('spellWord', () => {
  it.each([
    ['Southmar', 'south-mar'],
    ['Southmar,', 'south-mar,'],
    ['“Southmar.”', 'south-mar.'],
    ['Nalebuff’s', "nail-buff's"],
    ['southmar', 'southmar'],
    ['Southmars', 'Southmars'],
    ['constructor', 'constructor'],
    ['don’t', "don't"],
    ['…', '.'],
    ['', ''],
  ])('spells %j as %j', (word, spelt) => {
    expect(spellWord(word, say)).toBe(spelt);
  });
});

describe('spellSentence', () => {
  it('keeps as many words as are written, whatever their signs are', () => {
    expect(spellSentence('“I am  Southmar,” she said.', say)).toBe('I am south-mar, she said.');
  });
});
