import { DIGITS } from './name-code.ts';

/**
 * Numbers with a shared number of decimals, as one digit that says how wide each is and then each of them. The sign
 * is the lowest bit, so that small numbers of either sign are short.
 */
export function formatAmounts(amounts: readonly number[], decimals: number): string {
  const whole = amounts.map((amount) => {
    const scaled = Math.round(Math.abs(amount) * 10 ** decimals);
    return 2 * scaled + (amount < 0 && scaled > 0 ? 1 : 0);
  });
  let width = 1;
  while (Math.max(0, ...whole) >= 64 ** width) width += 1;
  return (DIGITS[width] ?? '') + whole.map((number) => formatDigits(number, width)).join('');
}

function formatDigits(number: number, width: number): string {
  let text = '';
  let rest = number;
  for (let place = 0; place < width; place += 1) {
    text = DIGITS.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}
