import type { Assignment, AssignmentItem } from '../../domain/assignment/assignment.ts';
import { formatItem } from '../../domain/assignment/item-text.ts';

export type Change =
  | { kind: 'text'; name: 'title' | 'due' | 'note'; text: string }
  | { kind: 'add'; item: AssignmentItem }
  | { kind: 'remove'; at: number }
  | { kind: 'move'; at: number; by: -1 | 1 };

export const holds = ({ items }: Assignment, item: AssignmentItem): boolean =>
  items.some((one) => formatItem(one) === formatItem(item));

/** The assignment after a change; the same object when the change does nothing. */
export function change(assignment: Assignment, step: Change): Assignment {
  const { items } = assignment;
  switch (step.kind) {
    case 'text':
      return { ...assignment, [step.name]: step.text };
    case 'add':
      return holds(assignment, step.item)
        ? assignment
        : { ...assignment, items: [...items, step.item] };
    case 'remove':
      return { ...assignment, items: items.filter((_, index) => index !== step.at) };
    case 'move': {
      const [one, other] = [items[step.at], items[step.at + step.by]];
      if (!one || !other) return assignment;
      return { ...assignment, items: items.with(step.at, other).with(step.at + step.by, one) };
    }
  }
}
