import { describe, expect, it } from 'vitest';
import type { Assignment, AssignmentItem } from '../../domain/assignment/assignment.ts';
import { change, holds } from './state.ts';

const lesson = (id: string): AssignmentItem => ({ kind: 'lesson', id });
const three: Assignment = {
  title: '',
  note: '',
  due: '',
  items: ['a', 'b', 'c'].map(lesson),
};
const ids = ({ items }: Assignment) => items.map(({ id }) => id).join('');

describe('an assignment that is put together', () => {
  it.each([
    ['up', 1, -1, 'bac'],
    ['down', 1, 1, 'acb'],
    ['up from the top', 0, -1, 'abc'],
    ['down from the end', 2, 1, 'abc'],
  ] as const)('has an item moved %s', (_, at, by, order) => {
    expect(ids(change(three, { kind: 'move', at, by }))).toBe(order);
  });

  it('says by its identity that nothing was moved', () => {
    expect(change(three, { kind: 'move', at: 0, by: -1 })).toBe(three);
  });

  it('takes each item once, and two ranges of a chapter as two items', () => {
    expect(change(three, { kind: 'add', item: lesson('b') })).toBe(three);
    const whole: AssignmentItem = { kind: 'chapter', id: 'e/c', range: null };
    const part: AssignmentItem = { ...whole, range: [1, 2] };
    const both = change(change(three, { kind: 'add', item: whole }), { kind: 'add', item: part });
    expect(both.items.slice(3)).toEqual([whole, part]);
    expect(holds(both, part)).toBe(true);
  });

  it('loses the item that is taken out, and has its texts written', () => {
    expect(ids(change(three, { kind: 'remove', at: 1 }))).toBe('ac');
    expect(change(three, { kind: 'text', name: 'due', text: 'Monday' }).due).toBe('Monday');
  });
});
