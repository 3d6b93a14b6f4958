import type { KeyedItem } from './answer-key.ts';

const name = (id: string) => ({ id, rev: 1, formerly: [] });
const ids = (...names: string[]) => names.map((id) => ({ id }));

/** One key of each kind, to try things on. */
export const sampleKeys = {
  choice: {
    ...name('stylus'),
    kind: 'choice',
    options: [
      { id: 'keep', right: false },
      { id: 'add', right: true },
      { id: 'swap', right: false },
    ],
  },
  trueFalse: {
    ...name('always'),
    kind: 'true-false',
    options: [
      { id: 'true', right: false },
      { id: 'false', right: true },
    ],
  },
  order: { ...name('steps'), kind: 'order', entries: ids('first', 'second', 'third') },
  match: { ...name('partners'), kind: 'match', pairs: ids('salt', 'bread', 'tea') },
  number: {
    ...name('slices'),
    kind: 'number',
    answer: 7,
    tolerance: 0.5,
    wrong: [
      { answer: 6, tolerance: 0 },
      { answer: 8, tolerance: 0 },
    ],
  },
} satisfies Record<string, KeyedItem>;
