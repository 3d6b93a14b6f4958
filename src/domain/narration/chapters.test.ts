import { describe, expect, it } from 'vitest';
import { validateChapters } from './chapters.ts';

const chapters = ['opening', 'middle', 'ending'].map((id) => ({ id }));
const judge = (...ids: string[]) =>
  validateChapters(
    ids.map((id) => ({ id })),
    chapters,
  );

describe('validateChapters', () => {
  it('finds no fault in a part for each chapter in their order', () => {
    expect(judge('opening', 'middle', 'ending')).toEqual([]);
  });

  it.each([
    ['a part that is missing', ['opening', 'ending'], [null], 'has no part for middle'],
    ['a part of no chapter', ['opening', 'midle', 'middle', 'ending'], [1], 'is not a chapter'],
    ['a part written twice', ['opening', 'middle', 'middle', 'ending'], [2], 'has a part already'],
    ['another order', ['middle', 'opening', 'ending'], [0], 'stands where opening belongs'],
    ['a misspelt part', ['opening', 'midle', 'ending'], [1, null], 'Write opening, middle, ending'],
  ])('names %s', (_, ids, places, words) => {
    const faults = judge(...ids);
    expect(faults.map(({ index }) => index)).toEqual(places);
    expect(faults[0]?.message).toContain(words);
  });
});
