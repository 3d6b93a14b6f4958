import { describe, expect, it } from 'vitest';
import {
  keepBest,
  larger,
  leximin,
  type Measure,
  product,
  smaller,
  sum,
  weighted,
} from './measure.ts';

const listed = (...amounts: number[]): Measure => weighted((point) => amounts[point] as number, 1);
const pointsUpTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('measures', () => {
  const [p, q] = [listed(3, 8), listed(5, 2)];
  it.each<[string, Measure, number[]]>([
    ['weighted', weighted((point) => point + 3, 4), [12, 16]],
    ['product', product(p, q), [15, 16]],
    ['sum', sum(p, q), [8, 10]],
    ['smaller', smaller(p, q), [3, 2]],
    ['larger', larger(p, q), [5, 8]],
  ])('%s is the same nearly and exactly', (_name, measure, amounts) => {
    expect(pointsUpTo(2).map(measure.near)).toEqual(amounts);
    expect(pointsUpTo(2).map(measure.exactly)).toEqual(amounts.map(BigInt));
  });

  it('leximin compares the smaller amount first', () => {
    expect(leximin(p, q).map((measure) => measure.near(0))).toEqual([3, 5]);
    expect(leximin(p, q).map((measure) => measure.near(1))).toEqual([2, 8]);
  });

  it('stays exact beyond 2^53', () => {
    const large = listed(94_906_267);
    expect(product(large, large).exactly(0)).toBe(9_007_199_515_875_289n);
  });
});

describe('keepBest', () => {
  it.each([true, false])('keeps the points with the most, in order (exact: %s)', (exact) => {
    expect(keepBest(pointsUpTo(4), [listed(1, 7, 3, 7)], exact)).toEqual([1, 3]);
  });

  it.each([true, false])('lets the next measure decide among equals (exact: %s)', (exact) => {
    const measures = [listed(7, 7, 3, 7), listed(1, 2, 9, 2), listed(5, 4, 9, 5)];
    expect(keepBest(pointsUpTo(4), measures, exact)).toEqual([3]);
  });

  it.each([true, false])('keeps all of nothing, and nothing of none (exact: %s)', (exact) => {
    expect(keepBest([0, 1], [listed(0, 0)], exact)).toEqual([0, 1]);
    expect(keepBest([], [listed()], exact)).toEqual([]);
  });

  it('keeps all points when nothing is measured', () => {
    expect(keepBest([4, 2], [], true)).toEqual([4, 2]);
  });

  it('takes a billionth for equality only where amounts are not whole', () => {
    const amounts = listed(10_000_000_000, 9_999_999_999);
    expect(keepBest([0, 1], [amounts], false)).toEqual([0, 1]);
    expect(keepBest([0, 1], [amounts], true)).toEqual([0]);
    expect(keepBest([0, 1], [listed(10_000_000_000, 9_999_999_980)], false)).toEqual([0]);
  });
});
