import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from './align.ts';
import type { Phone } from './phones.ts';

/** Phones of a tenth of a second each, one after the other. */
const spoken = (text: string): Phone[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((name, index) => ({ name, startSeconds: index / 10, endSeconds: (index + 1) / 10 }));
const words = (...texts: string[]) => texts.map((text) => text.split(' ').filter(Boolean));

describe('alignWords', () => {
  it.each([
    ['words that are spoken as they are alone', ['w iy', 'b eh t'], 'w iy b eh t', [0, 0.2], 0],
    ['silence within the sentence', ['w iy', 'b eh t'], 'pau w iy pau b eh t pau', [0.1, 0.4], 0],
    ['silence around a word said alone', ['pau w iy pau', 'b eh t'], 'w iy b eh t', [0, 0.2], 0],
    ['a vowel that is reduced', ['dh iy', 'p ay'], 'dh ax p ay', [0, 0.2], 0.6 / 4],
    ['a sound that is swallowed', ['ae n d', 's ae m'], 'ae n s ae m', [0, 0.2], 1 / 6],
    ['a sound that is added', ['dh ax', 'p ay'], 'dh ax r p ay', [0, 0.3], 1 / 4],
    ['a word whose first sound changes', ['hh eh', 'ih t'], 'hh eh ax t', [0, 0.2], 0.6 / 4],
    ['a word that is not spoken', ['w iy', 'ax', 'b eh t'], 'w iy b eh t', [0, null, 0.2], 1 / 6],
    ['a word without sounds', ['w iy', '', 'b eh t'], 'w iy b eh t', [0, null, 0.2], 0],
    ['the same word twice', ['n ow', 'n ow'], 'n ow n ow', [0, 0.2], 0],
    ['nothing spoken', ['w iy'], '', [null], 1],
    ['no words', [], 'w iy', [], 2],
  ])('finds %s', (_, alone, sentence, starts, distance) => {
    const found = alignWords(words(...alone), spoken(sentence));
    expect(found.starts).toEqual(starts);
    expect(found.distance).toBeCloseTo(distance, 9);
  });

  it('prefers a sound of the same kind to one of the other', () => {
    expect(alignWords(words('t', 'iy'), spoken('d')).starts).toEqual([0, null]);
    expect(alignWords(words('t', 'iy'), spoken('ih')).starts).toEqual([null, 0]);
  });

  it('finds every word of a sentence that is its words in a row, and moments never fall', () => {
    const phone = fc.constantFrom('t', 's', 'm', 'ae', 'iy', 'ow');
    const list = fc.array(fc.array(phone, { minLength: 1, maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const sound = alignWords(one, spoken(one.flat().join(' ')));
        expect(sound.distance).toBe(0);
        expect(sound.starts).not.toContain(null);
        const strange = alignWords(one, spoken(other.flat().join(' '))).starts.filter(
          (start) => start !== null,
        );
        expect(strange).toEqual([...strange].sort((a, b) => a - b));
      }),
    );
  });
});
