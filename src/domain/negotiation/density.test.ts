import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOfPoints } from '../../../tests/cases/random-problems.ts';
import { countCells } from './density.ts';
import { listTotals } from './every-deal.ts';

const totalsOf = (...points: [number, number][]) => listTotals(problemOfPoints(points));

describe('countCells', () => {
  it('counts from low to high, column by column within a row', () => {
    const grid = countCells(totalsOf([0, 0], [1, 0], [4, 0], [3, 2], [4, 2]), 4, 2);
    expect(grid).toEqual({
      columns: 4,
      rows: 2,
      a: { low: 0, high: 4 },
      b: { low: 0, high: 2 },
      counts: Uint32Array.of(1, 1, 0, 1, 0, 0, 0, 2),
      most: 2,
    });
  });

  it('puts a value on a line between two cells into the upper one, and the largest into the last', () => {
    const grid = countCells(totalsOf([-1, -10], [0, 0], [1, 10]), 2, 2);
    expect([...grid.counts]).toEqual([1, 0, 0, 2]);
  });

  it('puts a side whose totals are all the same into its first cells', () => {
    expect([...countCells(totalsOf([5, 1], [5, 3]), 2, 2).counts]).toEqual([1, 0, 1, 0]);
    expect([...countCells(totalsOf([1, 5], [3, 5]), 2, 2).counts]).toEqual([1, 1, 0, 0]);
  });

  it('counts every deal once, whatever the grid', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const points = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });
    const cells = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(points, cells, cells, (list, columns, rows) => {
        const { counts, most } = countCells(totalsOf(...list), columns, rows);
        expect(counts).toHaveLength(columns * rows);
        expect(counts.reduce((x, y) => x + y)).toBe(list.length);
        expect(most).toBe(Math.max(...counts));
      }),
    );
  });
});
