import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Move } from '../agents/move.ts';
import { amountIn, changeWord, describeMove } from './describe-move.ts';

describe('changeWord', () => {
  it.each([
    [0, 8, 5, 'down'],
    [0, 3, 5, 'up'],
    [1, 0, 1, 'add'],
    [1, 1, 0, 'remove'],
    [4, 0, 1, 'change'],
  ] as const)('calls issue %d from option %d to %d "%s"', (issue, from, to, word) => {
    expect(changeWord(tablet.problem, issue, from, to)).toBe(word);
  });
});

describe('amountIn', () => {
  it.each([
    ['$400', 400],
    ['20%', 20],
    ['2.5', 2.5],
    ['5 days', null],
    ['no', null],
  ])('reads %s as %s', (option, amount) => {
    expect(amountIn(option)).toBe(amount);
  });
});

describe('describeMove', () => {
  const deal = [5, 1, 0, 1, 0, 1];
  it.each<[Move, number[][], string]>([
    [
      { kind: 'tell', wish: [1, null, null, null, 2, null] },
      [],
      'I would like Price: $420; Delivery: next day.',
    ],
    [{ kind: 'tell-priority', order: [] }, [], 'Everything matters to me.'],
    [
      { kind: 'tell-priority', order: [0, 2] },
      [],
      'What matters to me, most first: Price, Docking station.',
    ],
    [
      { kind: 'tell-worth', issue: 1, worth: [0, 45] },
      [],
      'To me: Stylus pen, counted from its worst option: no brings $0, yes brings $45.',
    ],
    [{ kind: 'accept', which: 1 }, [], 'I accept your offer 2.'],
    [{ kind: 'benchmark', issue: 0, option: 3 }, [], 'Others settle Price at $460.'],
    [
      {
        kind: 'if-then',
        of: 'mine',
        ifYou: [{ issue: 1, option: 1 }],
        thenI: [{ issue: 0, option: 5 }],
      },
      [deal],
      'If you take Stylus pen yes, I take Price $500. That makes: Price: $500; Stylus pen: yes; Docking station: no; Memory card: yes; Delivery: collect in store; Post a review / newsletter photo: yes.',
    ],
  ])('puts %j into words', (move, deals, words) => {
    expect(describeMove(tablet, move, deals)).toBe(words);
  });
});
