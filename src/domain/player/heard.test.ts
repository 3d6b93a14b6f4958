import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHeard, type Heard, isHeard } from './heard.ts';

const chapter = { id: 'b', title: 'B', startSeconds: 100, endSeconds: 200 };
const after = (...stretches: [number, number][]) =>
  stretches.reduce<Heard>((heard, [from, to]) => addHeard(heard, from, to), []);

describe('addHeard', () => {
  it.each([
    [
      'joins what touches',
      [
        [0, 10],
        [10, 20],
      ],
      [[0, 20]],
    ],
    [
      'joins what overlaps',
      [
        [0, 10],
        [5, 20],
      ],
      [[0, 20]],
    ],
    [
      'keeps apart what is apart, in order',
      [
        [30, 40],
        [0, 10],
      ],
      [
        [0, 10],
        [30, 40],
      ],
    ],
    [
      'bridges two stretches',
      [
        [0, 10],
        [20, 30],
        [5, 25],
      ],
      [[0, 30]],
    ],
    [
      'takes in what lies inside',
      [
        [0, 30],
        [10, 20],
      ],
      [[0, 30]],
    ],
    [
      'adds nothing for a stretch of no length',
      [
        [5, 5],
        [9, 3],
      ],
      [],
    ],
  ] as [string, [number, number][], Heard][])('%s', (_, stretches, heard) => {
    expect(after(...stretches)).toEqual(heard);
  });

  it('knows each whole second that was played, and no other', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, length]): [number, number] => [from, from + length]);
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const heard = after(...stretches);
        for (let second = 0; second < 80; second++) {
          const covers = ([from, to]: readonly [number, number]) =>
            from <= second && second + 1 <= to;
          expect(heard.filter(covers)).toHaveLength(stretches.some(covers) ? 1 : 0);
        }
      }),
    );
  });
});

describe('isHeard', () => {
  it.each([
    [[[100, 200]], true],
    [[[100, 180]], true],
    [[[100, 179]], false],
    [
      [
        [0, 150],
        [170, 300],
      ],
      true,
    ],
    [
      [
        [0, 100],
        [200, 300],
      ],
      false,
    ],
    [[], false],
  ] as [Heard, boolean][])('of %j is %s', (heard, is) => {
    expect(isHeard(heard, chapter)).toBe(is);
  });

  it('counts a second that was played twice once', () => {
    expect(isHeard(after([100, 150], [100, 150]), chapter)).toBe(false);
  });
});
