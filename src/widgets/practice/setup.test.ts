import { describe, expect, it } from 'vitest';
import { type Arrival, fromQuery, type Setup, toQuery } from './setup.ts';

const start: Setup = {
  scene: 'chores',
  side: 'a',
  opponent: 'ingrid',
  argues: true,
  again: false,
  theyBegin: false,
  limit: null,
};
const scenes = ['chores', 'tablet'];
const other: Setup = {
  scene: 'tablet',
  side: 'b',
  opponent: 'dana',
  argues: false,
  again: true,
  theyBegin: true,
  limit: -12.5,
};
const game = '1.tablet.a.ingrid.ly1.o.O01-.z1k2j3h';

describe('the address of a practice table', () => {
  it.each<[string, Arrival]>([
    ['nothing chosen', { setup: start, game: null, settled: false }],
    ['everything chosen', { setup: other, game: null, settled: false }],
    ['a limit of zero', { setup: { ...start, limit: 0 }, game: null, settled: false }],
    ['a game', { setup: start, game, settled: false }],
    [
      'a game settled afterwards, with a limit',
      { setup: { ...start, limit: 90 }, game, settled: true },
    ],
  ])('comes back as it was written with %s', (_, arrival) => {
    expect(fromQuery(toQuery(arrival, start), start, scenes)).toEqual(arrival);
  });

  it('is empty for the table that the page begins with', () => {
    expect(toQuery({ setup: start, game: null, settled: false }, start)).toBe('');
  });

  it('holds every choice for a page that may begin otherwise', () => {
    expect(toQuery({ setup: start, game: null, settled: false }, null)).toBe(
      '?scene=chores&side=a&with=ingrid&talk=y&meet=1&first=you',
    );
  });

  it.each<Partial<Setup>>([{ opponent: 'dana' }, { limit: 90 }, { theyBegin: true }])(
    'opens to the same with %o on a page that begins otherwise',
    (change) => {
      const arrival = { setup: { ...start, ...change }, game: null, settled: false };
      const otherwise: Setup = { ...other, limit: null };
      expect(fromQuery(toQuery(arrival, start), otherwise, scenes)).toEqual(arrival);
    },
  );

  it('needs no escape, and leaves alone what others have written', () => {
    const query = toQuery({ setup: other, game, settled: true }, start, '?x=%20y&game=old');
    expect(query).toBe(`?x=%20y&game=${game}&settled=y&limit=-12.5`);
  });

  it.each([
    ['?scene=moon&side=c&with=nobody&talk=maybe&meet=7&first=she', start],
    ['?limit=abc', start],
    ['?limit=1e9', start],
    ['?limit=99999999999', start],
    ['?%%%', start],
  ])('takes what makes no sense from the page: %s', (query, expected) => {
    expect(fromQuery(query, start, scenes)).toEqual({
      setup: expected,
      game: null,
      settled: false,
    });
  });

  it('reads a game that holds strange letters as one that was cut off', () => {
    expect(fromQuery('?game=1.tablet%3Cb%3E', start, scenes).game).toBe('');
  });
});
