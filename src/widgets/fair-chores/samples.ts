import type { Given } from './state.ts';

/** What the widget opens with: each of the two has spread a hundred points. */
export const flat: Given = {
  names: { a: 'Alex', b: 'Sam' },
  chores: [
    { name: 'cooking', a: 10, b: 24 },
    { name: 'the dishes on weekdays', a: 31, b: 10 },
    { name: 'the dishes at the weekend', a: 9, b: 11 },
    { name: 'the laundry', a: [20, 9, 3], b: [18, 14, 5] },
    { name: 'shopping', a: 12, b: 13 },
    { name: 'the bathroom', a: 13, b: 16 },
    { name: 'the rubbish', a: 5, b: 8 },
  ],
};

/** Other states worth looking at. */
export const samples: Record<string, Given> = {
  'nothing to gain': {
    names: { a: 'Ana', b: 'Ben' },
    chores: [
      { name: 'the bathroom', a: 20, b: 20 },
      { name: 'the windows', a: 6, b: 6 },
    ],
  },
  'each would rather have the other’s list': {
    names: { a: 'You', b: 'Kim' },
    chores: [
      { name: 'cooking', a: 20, b: 4, doer: 'a' },
      { name: 'the dog', a: -3, b: 12, doer: 'b' },
    ],
  },
  'one minds nothing': {
    names: { a: 'Ana', b: 'Ben' },
    chores: [{ name: 'the bathroom', a: 0, b: 7 }],
  },
};
