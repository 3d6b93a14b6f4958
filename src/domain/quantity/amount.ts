/** A typed number without the currency sign before or after it, and without spaces between groups of three digits. */
export const bareAmount = (text: string): string =>
  text
    .trim()
    .replace(/^([-−]?)\s*[$€£]\s*|\s*[$€£]$/, '$1')
    .replace('−', '-')
    .replace(/^-?\d{1,3}(\s\d{3})+(?=$|[.,])/, (digits) => digits.replace(/\s/g, ''));

/**
 * The number that a person typed: digits with a point or a comma before the decimals, an optional minus of either
 * kind, spaces and a currency sign before or after it. Groups of three digits may stand apart with a space. With a comma
 * between them they are refused rather than guessed, since `1,234` means two things in two countries.
 *
 * @returns the number, or `null`
 */
export function parseAmount(text: string): number | null {
  const plain = bareAmount(text);
  return /^-?(?![1-9]\d{0,2},\d{3}$)(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(plain)
    ? Number(plain.replace(',', '.'))
    : null;
}

/** A true minus sign before a number that is below zero as it is shown. */
function formatWith(value: number, options: Intl.NumberFormatOptions): string {
  const text = new Intl.NumberFormat('en-US', options).format(Math.abs(value));
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `−${text}` : text;
}

/** `7`, `6.67`, `−20`, `12,000`: at most two decimals, a true minus sign, thousands grouped for reading. */
export const formatNumber = (value: number): string =>
  formatWith(value, { maximumFractionDigits: 2 });

const SIGNS = new Set(['$', '€', '£']);

/** `$7`, `$117.50`, `−$20`: no decimals for a whole amount, else two. */
function formatMoney(value: number, sign: string): string {
  const digits = Number.isInteger(Math.round(value * 100) / 100) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatWith(value, options).replace(/^(−?)/, `$1${sign === '$' ? '$$' : sign}`);
}

/** `7 slices`, `1 slice`, `$7`, `−$20`. A unit without a plural of its own is left as it is. */
export function formatAmount(value: number, unit: string): string {
  if (SIGNS.has(unit)) return formatMoney(value, unit);
  const number = formatNumber(value);
  const word = number === '1' && /[^s]s$/.test(unit) ? unit.slice(0, -1) : unit;
  return word === '' ? number : `${number} ${word}`;
}

/** The amount with its sign always shown: `+3 slices`, `−$20`, `0 slices`. */
export function formatGain(value: number, unit: string): string {
  const text = formatAmount(value, unit);
  return value > 0 && formatNumber(value) !== '0' ? `+${text}` : text;
}
