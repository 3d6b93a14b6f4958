/**
 * The number that a person typed: digits with a point or a comma before the decimals, an optional minus of either
 * kind, spaces and a currency sign around it. Grouping is not understood, since `1,234` means two things in two
 * countries: with three digits after one comma it is refused rather than guessed.
 *
 * @returns the number, or `null`
 */
export function parseAmount(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^([-−]?)\s*[$€£]\s*/, '$1')
    .replace('−', '-');
  if (/^-?\d{1,3},\d{3}$/.test(plain)) return null;
  if (!/^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(plain)) return null;
  return Number(plain.replace(',', '.'));
}

const MOST_DECIMALS = 2;

/** `7`, `6.67`, `−20`, `12,000`: at most two decimals, a true minus sign, thousands grouped for reading. */
export function formatNumber(value: number): string {
  const text = new Intl.NumberFormat('en-US', { maximumFractionDigits: MOST_DECIMALS }).format(
    Math.abs(value),
  );
  return value < 0 && text !== '0' ? `−${text}` : text;
}

const SIGNS = new Set(['$', '€', '£']);

/** `7 slices`, `1 slice`, `$7`, `−$20`. A unit without a plural of its own is left as it is. */
export function formatAmount(value: number, unit: string): string {
  const number = formatNumber(value);
  if (SIGNS.has(unit))
    return number.startsWith('−') ? `−${unit}${number.slice(1)}` : `${unit}${number}`;
  const word = number === '1' && /[^s]s$/.test(unit) ? unit.slice(0, -1) : unit;
  return word === '' ? number : `${number} ${word}`;
}

/** The amount with its sign always shown: `+3 slices`, `−$20`, `0 slices`. */
export function formatGain(value: number, unit: string): string {
  const text = formatAmount(value, unit);
  return value > 0 && formatNumber(value) !== '0' ? `+${text}` : text;
}
