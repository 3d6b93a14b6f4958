import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOfPoints } from '../../../../tests/cases/random-problems.ts';
import { tablet } from '../../../../tests/cases/table-scenes.ts';
import {
  gainOf,
  hasSomethingToGain,
  isAcceptable,
  priorityOrder,
  seatOf,
  shareOf,
  worthOnIssue,
} from './seat.ts';

const seller = seatOf(tablet.problem, 'b');

describe('a seat', () => {
  it('holds nothing of the values of the other side', () => {
    const other = structuredClone(tablet.problem);
    for (const issue of other.issues) issue.a = issue.a.map(() => 7);
    other.disagreement.a = -99;
    expect(seatOf(other, 'b')).toEqual(seller);
  });

  it('counts from no deal, 0, to the best deal, 1', () => {
    expect(seller.best).toEqual([8, 0, 0, 0, 0, 1]);
    expect(shareOf(seller, seller.best)).toBe(1);
    expect(gainOf(seller, [5, 1, 0, 1, 0, 1])).toBe(70);
    expect(shareOf(seller, [5, 1, 0, 1, 0, 1])).toBe(0.451613);
    expect(shareOf(seller, [0, 0, 0, 0, 0, 0])).toBe(-0.193548);
  });

  it('knows what matters most to it, and how much', () => {
    expect(priorityOrder(seller)).toEqual([0, 2, 4, 5, 1, 3]);
    expect(worthOnIssue(seller, 4)).toEqual([28, 22, 0]);
  });

  it('takes a deal that equals no deal on paper for no worse than no deal', () => {
    const seat = seatOf(problemOfPoints([[0.1 + 0.2, 0]], { a: 0.3, b: 0 }), 'a');
    expect(isAcceptable(seat, [0])).toBe(true);
    expect(gainOf(seatOf(problemOfPoints([[0.3, 0]], { a: 0.1 + 0.2, b: 0 }), 'a'), [0])).toBe(0);
  });

  it('has nothing to gain where no deal is worth more than none', () => {
    const seat = seatOf(
      problemOfPoints(
        [
          [3, 0],
          [2, 0],
        ],
        { a: 3, b: 0 },
      ),
      'a',
    );
    expect(hasSomethingToGain(seat)).toBe(false);
    expect([shareOf(seat, [0]), shareOf(seat, [1])]).toEqual([1, -1]);
  });

  it('finds in the best deal the most that can be gained', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 8 }),
        fc.nat({ max: 1 }),
        fc.nat({ max: 2 }),
        (price, yes, delivery) => {
          expect(gainOf(seller, [price, yes, yes, yes, delivery, yes])).toBeLessThanOrEqual(155);
        },
      ),
    );
  });
});
