import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PresetId, presets } from './presets.ts';
import { fromQuery, isUntouched, toQuery } from './query.ts';
import { parseField, read } from './reading.ts';
import { type Action, init, reduce, type State, shownName } from './state.ts';

const river = init('river');
const after = (...actions: Action[]) => actions.reduce(reduce, river);
const typing = (row: number, field: 'name' | 'benefit' | 'cost', text: string): Action => ({
  type: 'type',
  row,
  field,
  text,
});

describe('reduce', () => {
  it('keeps what is typed letter by letter, also where it is no number', () => {
    expect(after(typing(1, 'cost', '6.')).rows[1]).toEqual({ ...river.rows[1], cost: '6.' });
  });

  it('adds a country outside the treaty until there are five', () => {
    const four = after({ type: 'add' });
    expect(four.rows[3]).toMatchObject({ name: '', signs: false });
    expect(shownName(four.rows[3] as State['rows'][0], 3)).toBe('Country 4');
    const five = reduce(four, { type: 'add' });
    expect(five.rows).toHaveLength(5);
    expect(reduce(five, { type: 'add' })).toBe(five);
  });

  it('removes a country while three are left', () => {
    const four = after({ type: 'add' });
    expect(reduce(four, { type: 'remove', row: 0 }).rows.map(({ name }) => name)).toEqual([
      'Ford',
      'Quay',
      '',
    ]);
    expect(reduce(river, { type: 'remove', row: 0 })).toBe(river);
  });

  it('lets exactly those sign whose treaty is looked at', () => {
    const { rows } = after(
      { type: 'sign', row: 0, signs: false },
      { type: 'look', members: [0, 2] },
    );
    expect(rows.map(({ signs }) => signs)).toEqual([true, false, true]);
  });

  it('never changes a table itself', () => {
    after(typing(0, 'name', 'Dam'), { type: 'reach', reach: 'members' });
    expect(init('river')).toEqual(river);
  });
});

describe('a field', () => {
  it.each([
    ['4', 4000],
    ['2,5', 2500],
    ['0.001', 1],
    ['1000000', 1_000_000_000],
    ['', 'Write a number, such as 4 or 2.5.'],
    ['four', 'Write a number, such as 4 or 2.5.'],
    ['-1', 'Write 0 or more.'],
    ['1000001', 'Write a smaller number, counted in a larger unit.'],
    ['0.0001', 'Write three decimals at most.'],
  ])('that says "%s" is read as %j', (text, meaning) => {
    expect(parseField(text)).toBe(meaning);
  });

  it('that cannot be read is named, and the others stay', () => {
    const { game, errors } = read(after(typing(2, 'cost', 'much'), typing(0, 'benefit', '-2')));
    expect(game).toBeNull();
    expect(Object.keys(errors)).toEqual(['0-benefit', '2-cost']);
  });
});

describe('the query of an address', () => {
  it('holds the table, who signs and whom a cut reaches', () => {
    expect(toQuery(after({ type: 'look', members: [0, 2] }))).toBe(
      '?v=1&from=river&reach=everybody&signed=13&n1=Weir&b1=7&c1=11&n2=Ford&b2=3&c2=6&n3=Quay&b3=6&c3=11',
    );
  });

  it('leaves the parts of others as they are', () => {
    const query = toQuery(river, '?sea-all=9&room=x&n1=old');
    expect(query).toMatch(/^\?sea-all=9&room=x&v=1&/);
    expect(query.match(/n1=/g)).toHaveLength(1);
  });

  it.each(['', '?v=1', '?utm_source=mail&sea-all=3', '?n9=Ann&b=3'])(
    'is none of this table when it says "%s"',
    (query) => {
      expect(fromQuery(query, river)).toBeNull();
    },
  );

  it.each(['?from=moon', '?b1=lots&c2=-4&reach=nobody', '?c3=1e9&%E0%A4%A=1'])(
    'changes nothing when it says "%s"',
    (query) => {
      expect(fromQuery(query, river)).toEqual(river);
    },
  );

  it('takes the part that makes sense and forgives the rest', () => {
    const found = fromQuery('?from=sky&signed=2x9&b1=3&n2=%20&c4=oops', river);
    expect(found?.rows.map(({ signs }) => signs)).toEqual([false, true, false, false]);
    expect(found?.rows[0]).toMatchObject({ name: 'Ardo', benefit: '3', cost: '3' });
    expect(found?.rows[1]?.name).toBe('');
  });

  it('reads back every state that it writes, wherever it is opened', () => {
    const amount = fc.integer({ min: 0, max: 99_999 }).map((number) => String(number / 100));
    const name = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.trim().slice(0, 40).trim());
    const state: fc.Arbitrary<State> = fc.record({
      preset: fc.constantFrom(...(Object.keys(presets) as PresetId[])),
      reach: fc.constantFrom('everybody' as const, 'members' as const),
      rows: fc.array(fc.record({ name, benefit: amount, cost: amount, signs: fc.boolean() }), {
        minLength: 3,
        maxLength: 5,
      }),
    });
    fc.assert(
      fc.property(state, fc.constantFrom('river' as const, 'sky' as const), (one, page) => {
        const query = toQuery(one);
        expect(query).toMatch(/^\?[A-Za-z0-9._~%&=+-]*$/);
        expect(fromQuery(query, init(page))).toEqual(one);
      }),
    );
  });

  it('knows a table that nobody has touched', () => {
    expect(isUntouched(river)).toBe(true);
    expect(isUntouched(after({ type: 'sign', row: 0, signs: false }))).toBe(false);
  });
});
