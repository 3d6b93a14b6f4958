import { bareAmount, parseAmount } from './amount.ts';

/** Digits in groups of three, as prices are often written; the first group has no nought before it. */
const GROUPED = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;

/**
 * What to write in place of a number that `parseAmount` refuses for a comma between groups of digits, or for the words
 * behind it: a sentence such as `Write it without the comma: 3000.`
 *
 * @returns `null` where no number is to be seen
 */
export function adviseAmount(text: string): string | null {
  const plain = bareAmount(text);
  if (GROUPED.test(plain))
    return `Write it without the comma${/,.*,/.test(plain) ? 's' : ''}: ${ungrouped(plain)}.`;
  const [, number = ''] = /^(.*\d)[.,]?\s*[$€£]?\s*(?:%|\p{L}\D*)$/u.exec(plain) ?? [];
  const head = bareAmount(number);
  if (!GROUPED.test(head) && parseAmount(head) === null) return null;
  return `Write the number alone: ${GROUPED.test(head) ? ungrouped(head) : head}.`;
}

const ungrouped = (plain: string) => plain.replaceAll(',', '').replace(/\.$/, '');
