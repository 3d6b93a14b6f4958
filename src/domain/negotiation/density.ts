import type { Totals } from './every-deal.ts';
import { rangeOf } from './range.ts';

/** How many deals fall into each cell of a grid over what the deals are worth. */
export interface Density {
  columns: number;
  rows: number;
  /** What A gets, from the left edge of the first column to the right edge of the last. */
  a: { low: number; high: number };
  /** What B gets, from the lower edge of the first row to the upper edge of the last. */
  b: { low: number; high: number };
  /** Deals in column x and row y at `counts[y * columns + x]`. */
  counts: Uint32Array;
  /** The largest of the counts. */
  most: number;
}

/** A side whose totals are all the same has them in its first column or row. */
export function countCells(totals: Totals, columns: number, rows: number): Density {
  const a = rangeOf(totals.a);
  const b = rangeOf(totals.b);
  const counts = new Uint32Array(columns * rows);
  for (let i = 0; i < totals.a.length; i++) {
    const column = cellOf(totals.a[i] as number, a, columns);
    const cell = cellOf(totals.b[i] as number, b, rows) * columns + column;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return { columns, rows, a, b, counts, most: rangeOf(counts).high };
}

function cellOf(
  value: number,
  { low, high }: { low: number; high: number },
  cells: number,
): number {
  if (low === high) return 0;
  return Math.min(cells - 1, Math.floor(((value - low) / (high - low)) * cells));
}
