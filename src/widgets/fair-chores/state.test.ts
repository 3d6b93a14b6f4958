import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from './query.ts';
import { flat, samples } from './samples.ts';
import { type Action, init, LONGEST_NAME, MOST_CHORES, reduce, type State } from './state.ts';

const start = init(flat);
const after = (...actions: Action[]) => actions.reduce(reduce, start);
const rate = (text: string): Action => ({ type: 'rate', row: 0, side: 'a', rating: 'set', text });

describe('the sheet', () => {
  it('opens in turn and at a set time, or as the author says', () => {
    expect(start.rows.map(({ option }) => option)).toEqual([1, 1, 1, 2, 1, 1, 1]);
    const given = { name: 'x', a: [1, 2, 3] as [number, number, number], b: 4 };
    const state = init({ ...flat, chores: [{ ...given, doer: 'b', free: true }] });
    expect(state.rows[0]?.option).toBe(5);
    expect(state.rows[0]?.b).toEqual({ set: 4, free: 4, wait: 0 });
  });

  it('keeps what is typed letter by letter, and the last number that it meant', () => {
    const state = after(rate('12.'), rate('12.x'));
    expect(state.rows[0]?.typed.a.set).toBe('12.x');
    expect(state.rows[0]?.a.set).toBe(12);
    expect(after(rate('5000')).rows[0]?.a.set).toBe(10);
  });

  it('counts any time like the set time until the time matters', () => {
    const state = after(rate('30'), { type: 'times', row: 0 });
    expect(state.rows[0]).toMatchObject({ hasTimes: true, option: 2, a: { set: 30, free: 30 } });
    expect(reduce(state, { type: 'times', row: 0 }).rows[0]?.option).toBe(1);
    const apart = reduce(state, rate('7'));
    expect(apart.rows[0]?.a).toMatchObject({ set: 7, free: 30 });
  });

  it('leaves who does a chore when its time no longer matters', () => {
    const state = after({ type: 'settle', row: 3, option: 5 }, { type: 'times', row: 3 });
    expect(state.rows[3]).toMatchObject({ hasTimes: false, option: 2 });
  });

  it('takes a division, removes and starts again, and each can be undone', () => {
    const taken = after({ type: 'take', deal: [0, 2, 0, 1, 2, 1, 0] });
    expect(taken.rows.map(({ option }) => option)).toEqual([0, 2, 0, 1, 2, 1, 0]);
    const removed = reduce(taken, { type: 'remove', row: 3 });
    expect(removed.rows).toHaveLength(6);
    const again = reduce(removed, { type: 'load', state: start });
    expect(again.rows).toEqual(start.rows);
    const undo = (state: State) => reduce(state, { type: 'undo' });
    expect(undo(again)).toBe(removed);
    expect(undo(undo(again))).toBe(taken);
    expect(undo(undo(undo(again)))).toBe(start);
    expect(undo(start)).toBe(start);
  });

  it(`has room for ${MOST_CHORES} chores`, () => {
    const full = after(...Array.from({ length: 9 }, (): Action => ({ type: 'add' })));
    expect(full.rows).toHaveLength(MOST_CHORES);
  });
});

describe('the address', () => {
  const strange = after(
    { type: 'rename', side: 'a', text: 'Zoë & [Co]*' },
    { type: 'name', row: 0, text: '20_5_100% of “x”' },
    { type: 'rate', row: 3, side: 'b', rating: 'wait', text: '−2,5' },
    { type: 'settle', row: 3, option: 5 },
  );

  it.each([
    ['the flat', start],
    ['names of every kind', strange],
    ...Object.entries(samples).map(([name, given]) => [name, init(given)] as const),
  ] as const)('brings back %s', (_, state) => {
    const query = toQuery(state);
    expect(query).toMatch(/^\?[\w.~%+=&-]+$/);
    const found = fromQuery(query, start);
    expect(found?.isWhole).toBe(true);
    expect(toQuery(found?.state ?? start)).toBe(query);
    expect(found?.state.names).toEqual(state.names);
    expect(found?.state.rows.map(({ option, hasTimes, name }) => [option, hasTimes, name])).toEqual(
      state.rows.map(({ option, hasTimes, name }) => [option, hasTimes, name]),
    );
  });

  it('leaves what others have written', () => {
    const query = toQuery(start, '?utm=1&chore=s_0_1_1_old&x=[2]');
    expect(query.startsWith('?utm=1&x=[2]&chores=1&')).toBe(true);
    expect(query).not.toContain('old');
  });

  it('holds nothing for this widget', () => {
    expect(fromQuery('?v=1&x=2', start)).toBeNull();
  });

  it.each(['s_9_1_1_x', 's_0_1_x', 't_0_1_2_3_4_5_x', 'q_0_1_1_x', 's_0_1_9999_x', 's__1_1_x', ''])(
    'says that it could not read “%s”, and takes the rest',
    (word) => {
      const found = fromQuery(`?chore=${word}&chore=s_0_1_2_bins`, start);
      expect(found?.isWhole).toBe(false);
      expect(found?.state.rows.map(({ name }) => name)).toEqual(['bins']);
    },
  );

  it('reads no more chores and no longer names than fit', () => {
    const query = `?one=${'x'.repeat(99)}${'&chore=s_1_1_1_bins'.repeat(14)}`;
    const found = fromQuery(query, start);
    expect(found?.state.rows).toHaveLength(MOST_CHORES);
    expect(found?.state.names.a).toHaveLength(LONGEST_NAME);
    expect(found?.isWhole).toBe(false);
  });
});
