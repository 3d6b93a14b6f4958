import type { Problem } from '../../../domain/negotiation/problem.ts';
import { rangeOf } from '../../../domain/negotiation/range.ts';
import type { Both, Side } from './draft.ts';

/** One side's half of an issue's bar, both parts from 0 to 1 of the half. */
export interface BarHalf {
  /** How much hangs on the issue for this side, next to the issue on which most hangs for it. */
  stake: number;
  /** How much of that the side has got. */
  got: number;
  /** The same in amounts over the option that is worst for this side. */
  amount: number;
  most: number;
}

/** Who got what on each issue. Each side is measured by itself: halves of two sides are never compared. */
export function barsOf({ issues }: Problem, deal: readonly number[]): Both<BarHalf>[] {
  const rangesOf = (side: Side) => issues.map((issue) => rangeOf(issue[side]));
  const ranges = { a: rangesOf('a'), b: rangesOf('b') };
  const widest = (side: Side) => Math.max(...ranges[side].map(({ low, high }) => high - low)) || 1;
  const most = { a: widest('a'), b: widest('b') };
  return issues.map((issue, i) => {
    const half = (side: Side): BarHalf => {
      const { low, high } = ranges[side][i] as { low: number; high: number };
      const amount = (issue[side][deal[i] ?? 0] ?? low) - low;
      return {
        stake: (high - low) / most[side],
        got: amount / most[side],
        amount,
        most: high - low,
      };
    };
    return { a: half('a'), b: half('b') };
  });
}
