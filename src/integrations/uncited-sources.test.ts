import { describe, expect, it } from 'vitest';
import { findUncited } from './uncited-sources.ts';

const list = '- id: raiffa-1985\n  type: book\n\n- id: o-henry-1905\n  note: after raiffa-1985\n';

describe('findUncited', () => {
  it.each([
    ['a source in a front matter', ['references: [raiffa-1985, o-henry-1905]'], []],
    ['a tag', ['<Cite id="o-henry-1905" />', "references: ['raiffa-1985'],"], []],
    ['nothing', ['A text about raiffa.'], ['raiffa-1985', 'o-henry-1905']],
    ['a longer name that begins alike', ['raiffa-1985-b', 'o-henry-1905'], ['raiffa-1985']],
    ['no text at all', [], ['raiffa-1985', 'o-henry-1905']],
  ])('counts %s', (_, texts, uncited) => {
    expect(findUncited(list, texts)).toEqual(uncited);
  });
});
