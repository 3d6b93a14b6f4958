import { formatAmount } from '../../quantity/amount.ts';

/** More options than this in equal steps are told in one breath. */
const FEW = 3;

/**
 * What the options of an issue bring, in words: each with its amount; of many in equal steps the step and the whole.
 *
 * @param worth in the scene's unit, one for each option from the first on; 0 is the worst
 */
export function worthWords(
  options: readonly string[],
  worth: readonly number[],
  unit: string,
): string {
  const amount = (value: number) => formatAmount(value, unit);
  const step = equalStep(worth);
  if (worth.length <= FEW || step === 0)
    return worth.map((value, i) => `${options[i]} brings ${amount(value)}`).join(', ');
  const [from, to] = step > 0 ? [0, worth.length - 1] : [worth.length - 1, 0];
  return `each step from ${options[from]} to ${options[to]} brings ${amount(Math.abs(step))} more, ${amount(worth[to] as number)} in all`;
}

/** What each option adds to the one before; 0 where that is not always the same. */
function equalStep(worth: readonly number[]): number {
  const whole = (worth.at(-1) ?? 0) - (worth[0] ?? 0);
  const step = whole / (worth.length - 1);
  // A billionth of the whole: what floating point may add to tenths.
  const isOnLine = (value: number, i: number) =>
    Math.abs(value - (worth[0] as number) - i * step) <= 1e-9 * Math.abs(whole);
  return worth.every(isOnLine) ? step : 0;
}
