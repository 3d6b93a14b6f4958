import { describe, expect, it } from 'vitest';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import type { Move, WholeDeal } from '../agents/move.ts';
import type { Party } from '../agents/scene.ts';
import { movedWords } from './moved.ts';
import { startTalks, type Talks } from './talks.ts';

const first: WholeDeal = [5, 1, 0, 1, 0, 1];
const second: WholeDeal = [3, 1, 1, 1, 0, 1];

/** Talks in which each of these was said, and what moved with the last of them. */
function moved(...said: [Party, Move['kind'], ...WholeDeal[]][]): string {
  const turns = said.map(([by, kind, ...deals]) => ({
    by,
    move: { kind } as Move,
    deals,
    reason: null,
  }));
  const talks: Talks = { ...startTalks({ scene: tablet, first: 'a' }), turns };
  return movedWords(talks, turns.length - 1);
}

describe('movedWords', () => {
  it('names each issue that differs from the offer which the same side made before', () => {
    expect(moved(['a', 'package', first], ['b', 'package', first], ['a', 'package', second])).toBe(
      'Price went from $500 to $460 and Docking station from no to yes.',
    );
  });

  it('passes over words without an offer', () => {
    const between: [Party, Move['kind']][] = [
      ['b', 'ask-worth'],
      ['a', 'tell-worth'],
      ['b', 'greet'],
    ];
    expect(moved(['a', 'package', first], ...between, ['a', 'threaten', second])).toContain(
      'Price went from $500 to $460',
    );
  });

  it('says it when an offer is made again unchanged', () => {
    expect(moved(['a', 'package', first], ['b', 'greet'], ['a', 'package', first])).toBe(
      'Nothing moved.',
    );
  });

  it.each<[string, [Party, Move['kind'], ...WholeDeal[]][]]>([
    [
      'for the first offer of a side',
      [
        ['b', 'package', second],
        ['a', 'package', first],
      ],
    ],
    [
      'for three offers',
      [
        ['a', 'package', first],
        ['b', 'greet'],
        ['a', 'three', first, second, first],
      ],
    ],
    [
      'after three offers',
      [
        ['a', 'three', first, second, first],
        ['b', 'greet'],
        ['a', 'package', first],
      ],
    ],
    [
      'for who stands by an offer',
      [
        ['a', 'package', first],
        ['b', 'greet'],
        ['a', 'hold', first],
      ],
    ],
    [
      'for a question',
      [
        ['a', 'package', first],
        ['b', 'greet'],
        ['a', 'ask-worth'],
      ],
    ],
  ])('is silent %s', (_, said) => {
    expect(moved(...said)).toBe('');
  });
});
