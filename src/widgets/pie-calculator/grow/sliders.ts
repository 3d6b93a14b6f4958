import { parseAmount } from '../../../domain/quantity/amount.ts';
import type { Draft, Side } from './draft.ts';

export interface Bounds {
  min: number;
  max: number;
  step: number;
}

/**
 * Where the sliders of one side end: at a round number that leaves room above its largest value, and below zero as
 * far where a value is. A step is a hundredth of that or 1, whichever is less.
 */
export function boundsFor({ issues, noDeal }: Draft, side: Side): Bounds {
  const amounts = [...issues.flatMap((issue) => issue[side]), noDeal[side]].map(
    (text) => parseAmount(text) ?? 0,
  );
  const largest = 1.2 * Math.max(...amounts.map(Math.abs), 40);
  const power = 10 ** Math.floor(Math.log10(largest));
  const max = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= largest) ?? largest;
  return {
    min: amounts.some((amount) => amount < 0) ? -max : 0,
    max,
    step: max <= 1000 ? 1 : max / 1000,
  };
}
