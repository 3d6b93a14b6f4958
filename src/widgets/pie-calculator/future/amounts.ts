import { formatAmount, formatGain, formatNumber } from '../../../domain/quantity/amount.ts';

/** Writes amounts in a unit, which may be a sign before a word: `$ million` gives `$1.5 million`. */
export function amountWriter(unit: string): (value: number) => string {
  const [, sign, scale] = /^([$€£])\s+(.+)$/.exec(unit) ?? [];
  if (!sign) return (value) => formatAmount(value, unit);
  return (value) => `${formatNumber(value).replace(/^−?/, (minus) => minus + sign)}\u00a0${scale}`;
}

/** The gain without its unit: `+0.42`. */
export const bareGain = (value: number) => formatGain(value, '');

/** True for a value that would be written as 0. */
export const isNothing = (value: number) => formatNumber(value) === '0';

/** `20%` for 0.2. */
export const formatChance = (chance: number) => `${formatNumber(100 * chance)}%`;

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
