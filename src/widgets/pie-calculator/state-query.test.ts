import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  boundsFor,
  defaults,
  fields,
  fromQuery,
  holdsState,
  init,
  labels,
  type Props,
  reduce,
  toQuery,
} from './state.ts';

const start = init(defaults);
const after = (...actions: Action[]) => actions.reduce(reduce, start);

describe('the query of an address', () => {
  it('holds the version and the numbers, and the names only when they are not the usual ones', () => {
    expect(toQuery(start)).toBe('?v=1&together=12&a=4&b=2');
    expect(toQuery(after({ type: 'rename', what: 'nameB', text: 'Carla & Dan' }))).toBe(
      '?v=1&together=12&a=4&b=2&nameB=Carla+%26+Dan',
    );
  });

  it("carries an author's names to a page that starts from others", () => {
    const own: Props = { ...defaults, together: 300, nameA: 'Buyer', nameB: 'Seller', unit: '$' };
    expect(fromQuery(toQuery(init(own)), defaults)).toEqual(own);
  });

  it("carries the usual names to a page that starts from an author's", () => {
    const own: Props = { ...defaults, nameA: 'Buyer' };
    const renamed = reduce(init(own), { type: 'rename', what: 'nameA', text: defaults.nameA });
    expect(fromQuery(toQuery(renamed), own)).toEqual(defaults);
  });

  it('leaves out a number that cannot be read, which is then the one of the page', () => {
    expect(toQuery(after({ type: 'type', field: 'together', text: '-' }))).toBe('?v=1&a=4&b=2');
    expect(fromQuery('?v=1&a=4&b=2', { ...defaults, together: 99 }).together).toBe(99);
  });

  it.each([
    '',
    '?',
    '?v=1',
    '?v=7&utm_source=mail',
    '?together=&a=x&b=1e3',
    '?together=12,000&a=Infinity&b=NaN',
    `?together=${'9'.repeat(400)}`,
    '?together[]=3&a%00=4',
    '?%E0%A4%A=1&%',
    'together',
  ])('changes nothing when it says "%s"', (query) => {
    expect(fromQuery(query, defaults)).toEqual(defaults);
    expect(after({ type: 'restore', query })).toEqual(start);
  });

  it('takes the part that makes sense and forgives the rest', () => {
    expect(fromQuery('?v=1&together=30&a=oops&b=-5', defaults)).toEqual({
      ...defaults,
      together: 30,
      aloneB: -5,
    });
  });

  it('moves the ends of the sliders along with the numbers that it brings', () => {
    expect(after({ type: 'restore', query: '?together=900&a=-10' }).bounds).toEqual(
      boundsFor([900, -10, 2]),
    );
  });

  const number = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, decimals]) => digits / 10 ** decimals + 0);
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= 40);
  const props: fc.Arbitrary<Props> = fc.record({
    together: number,
    aloneA: number,
    aloneB: number,
    nameA: word,
    nameB: word,
    unit: fc.oneof(word, fc.constantFrom('', '$')),
  });

  it('reads back every state that it writes, wherever it is opened', () => {
    fc.assert(
      fc.property(props, props, (one, other) => {
        const query = toQuery(init(one));
        for (const page of [one, defaults]) {
          const found = fromQuery(query, page);
          expect(labels.map((label) => found[label])).toEqual(labels.map((label) => one[label]));
          for (const field of fields) expect(found[field]).toBeCloseTo(one[field], 12);
        }
        const restored = reduce(init(other), { type: 'restore', query });
        expect(restored.start).toEqual(other);
      }),
    );
  });

  it('uses only characters that no message program takes for the end of a link', () => {
    const asterisk = { ...defaults, nameA: '*[(<Ann>)]*', unit: '~"\'|' };
    fc.assert(
      fc.property(props, (one) => {
        expect(toQuery(init(one))).toMatch(/^\?[A-Za-z0-9._~%&=+-]*$/);
      }),
      { examples: [[asterisk]] },
    );
  });

  it.each([
    ['?v=1&together=12', true],
    ['?nameA=', true],
    ['?b=0', true],
    ['?v=1', false],
    ['?utm_source=mail', false],
    ['', false],
  ])('is known as one of this room: "%s" %s', (query, holds) => {
    expect(holdsState(query)).toBe(holds);
  });

  it('cuts a name in an address at 40 characters', () => {
    expect(fromQuery(`?nameA=${'n'.repeat(60)}`, defaults).nameA).toBe('n'.repeat(40));
  });

  it('takes an empty name for none and an empty unit for numbers that stand alone', () => {
    expect(fromQuery('?nameA=+&nameB=&unit=', defaults)).toEqual({ ...defaults, unit: '' });
  });
});
