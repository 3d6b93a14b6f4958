import { describe, expect, it } from 'vitest';
import { toQuery } from './query.ts';
import { drop, formatShelf, parseShelf, put, withWords } from './shelf.ts';
import { hasWords, init, reduce, type State } from './state.ts';

const written = (id: string, about: string): State =>
  reduce({ ...init('piano'), id }, { type: 'note', note: 'about', text: about });
const shelved = (...states: State[]) =>
  states.reduce<ReturnType<typeof parseShelf>>((shelf, one) => put(shelf, one, toQuery(one)), []);

describe('the shelf', () => {
  it('is read as it was written, the sheet written last at the end', () => {
    const one = written('a', 'The piano');
    const shelf = shelved(one, written('b', 'The van'), one);
    expect(shelf.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(parseShelf(formatShelf(shelf))).toEqual(shelf);
  });

  it('is an empty text when nothing stands on it', () => {
    expect(formatShelf([])).toBe('');
  });

  it('lets go of a sheet without words, and of one that is dropped', () => {
    const shelf = shelved(written('a', 'The piano'), written('b', 'The van'));
    expect(put(shelf, written('a', '  '), '?').map(({ id }) => id)).toEqual(['b']);
    expect(drop(shelf, 'b').map(({ id }) => id)).toEqual(['a']);
  });

  it('gives a sheet its words back, names included, and leaves another alone', () => {
    const named = reduce(written('a', 'The piano'), {
      type: 'alternative',
      nth: 1,
      part: 'name',
      text: 'my uncle',
    });
    const shelf = shelved(named);
    const bare = { ...init('own'), alternatives: init('piano').alternatives, id: 'a' };
    expect(withWords(bare, shelf).alternatives[1]?.name).toBe('my uncle');
    expect(withWords(bare, shelf).notes.about).toBe('The piano');
    expect(withWords({ ...bare, id: 'z' }, shelf).notes.about).toBe('');
  });

  it.each([null, undefined, '', '{', '{}', '[null, 3, {"id": 4}, {"id": "a"}]'])(
    'is empty when it cannot be read: %s',
    (text) => {
      expect(parseShelf(text)).toEqual([]);
    },
  );

  it('takes what it can read and cuts what is too long', () => {
    const [one] = parseShelf(
      JSON.stringify([
        { id: 'a', query: '?x', notes: { about: 'x'.repeat(2000), issues: 7 }, names: [1, 'b'] },
      ]),
    );
    expect(one?.notes.about).toHaveLength(1000);
    expect(one?.notes.issues).toBe('');
    expect(one?.names).toEqual(['', 'b']);
  });
});

describe('hasWords', () => {
  it('is false for a start as it is, true for a note and for a name of one’s own', () => {
    expect(hasWords(init('piano'))).toBe(false);
    expect(hasWords(init('own'))).toBe(false);
    expect(hasWords(written('a', 'x'))).toBe(true);
    const renamed = reduce(init('own'), {
      type: 'alternative',
      nth: 0,
      part: 'name',
      text: 'Stay',
    });
    expect(hasWords(renamed)).toBe(true);
    expect(hasWords(reduce(init('piano'), { type: 'remove', nth: 0 }))).toBe(true);
    expect(hasWords(reduce(init('piano'), { type: 'add' }))).toBe(false);
  });
});

describe('reduce', () => {
  it('keeps one alternative at least and five at most', () => {
    let state = init('own');
    expect(reduce(state, { type: 'remove', nth: 0 }).alternatives).toHaveLength(1);
    for (let nth = 0; nth < 9; nth += 1) state = reduce(state, { type: 'add' });
    expect(state.alternatives).toHaveLength(5);
  });
});
