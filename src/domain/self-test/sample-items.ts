import type { Item } from './item.ts';

const asked = (id: string) => ({
  id,
  rev: 1,
  formerly: [],
  prompt: `What about ${id}?`,
  back: { lesson: '#three-moves' as const },
});

/** One item of each kind, to try things on. */
export const sampleItems = {
  choice: {
    ...asked('stylus'),
    kind: 'choice',
    options: [
      { id: 'keep', text: 'Keep it out', right: false, why: 'It costs 15.', misconception: 'cost' },
      {
        id: 'add',
        text: 'Add it',
        right: true,
        why: 'It is worth more than it costs.',
        back: { listen: 'talk/middle', atSeconds: 200 },
      },
    ],
  },
  order: {
    ...asked('steps'),
    kind: 'order',
    why: 'Each needs the one before.',
    entries: [
      { id: 'first', text: 'One', why: 'It needs nothing.' },
      { id: 'second', text: 'Two', why: 'It needs the first.' },
    ],
    start: ['second', 'first'],
  },
  match: {
    ...asked('partners'),
    kind: 'match',
    why: 'They are eaten together.',
    pairs: [
      { id: 'salt', left: 'Salt', right: 'Pepper', why: 'From the same mill.' },
      { id: 'bread', left: 'Bread', right: 'Butter', why: 'On the same plate.' },
    ],
  },
  number: {
    ...asked('slices'),
    kind: 'number',
    unit: 'slices',
    answer: 7,
    tolerance: 0,
    why: 'Four and three.',
    wrong: [{ answer: 6, tolerance: 0, why: 'Half of twelve.', misconception: 'halves' }],
    otherwise: 'Subtract first.',
  },
} satisfies Record<string, Item>;
