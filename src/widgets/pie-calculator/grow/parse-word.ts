import { draftOf, fits } from './draft.ts';
import { limits } from './limits.ts';
import { clipName, DIGITS, SIGNS } from './name-code.ts';
import { END, PARAMETER, VERSION } from './query.ts';
import { readDraft } from './read-draft.ts';
import type { Sheet } from './sheet.ts';

/** The inverse of `formatSheet`; null for what it never writes, such as an address that was cut off. */
export function parseSheet(word: string): Sheet | null {
  if (word[0] !== VERSION || !word.endsWith(END)) return null;
  const count = DIGITS.indexOf(word.charAt(1));
  const counts = [...word.slice(2, 2 + count)].map((digit) => DIGITS.indexOf(digit));
  const options = counts.reduce((sum, one) => sum + one, 0);
  if (count < 1 || count > limits.issues || counts.length !== count) return null;
  if (counts.some((one) => one < 1 || one > limits.optionsBrought)) return null;
  if (options > limits.optionsInAll) return null;

  const parts = word.slice(2 + count, -1).split('.');
  const numbers = parts.pop() ?? '';
  const names = parts.map(parseName);
  if (names.length !== 5 + count + options || names.includes(null)) return null;
  const take = (limit: number) => clipName(names.shift() ?? '', limit);
  const [title, partyA, partyB] = [take(limits.title), take(limits.party), take(limits.party)];
  const [unitA, unitB] = [take(limits.unit), take(limits.unit)];

  const decimals = DIGITS.indexOf(numbers.charAt(0));
  if (decimals < 0 || decimals > limits.decimals) return null;
  let rest = numbers.slice(1);
  const table = (length: number): number[] => {
    const found = parseAmounts(rest, length, decimals);
    rest = found?.rest ?? '';
    return found?.amounts ?? [];
  };
  const issues = counts.map((length) => ({
    name: take(limits.issue),
    options: Array.from({ length }, () => take(limits.option)),
    a: table(length),
    b: table(length),
  }));
  const [a, b] = table(2);
  if (b === undefined || issues.some((issue) => issue.b.length === 0)) return null;
  const deal = [...rest].map((digit) => DIGITS.indexOf(digit));
  const draft = draftOf({
    title,
    parties: { a: partyA, b: partyB },
    units: { a: unitA, b: unitB },
    problem: { issues, disagreement: { a: a as number, b } },
  });
  return { ...readDraft(draft), draft, deal: fits(deal, issues) ? deal : null };
}

/** What an address brings: nothing for this room, something that cannot be read, or a sheet. */
export function readQuery(query: string): 'nothing' | 'broken' | Sheet {
  const word = new URLSearchParams(query).get(PARAMETER);
  if (word === null) return 'nothing';
  return parseSheet(word) ?? 'broken';
}

/** The inverse of `formatName`; null for what it never writes. */
export function parseName(code: string): string | null {
  if (!/^(?:[A-Za-z0-9_]|-[\w-]|~[\w-]{3})*$/.test(code)) return null;
  return code.replace(/_|-(.)|~(.)(.)(.)/g, (found, sign, high, middle, low) => {
    if (sign) return SIGNS[DIGITS.indexOf(sign)] ?? '';
    if (!high) return ' ';
    const number = [high, middle, low].reduce((sum, digit) => 64 * sum + DIGITS.indexOf(digit), 0);
    return found && String.fromCharCode(number & 0xffff);
  });
}

/** Reads `count` numbers from the start of a code, and says what follows them; null when they are not there. */
export function parseAmounts(
  code: string,
  count: number,
  decimals: number,
): { amounts: number[]; rest: string } | null {
  const width = DIGITS.indexOf(code.charAt(0));
  const end = 1 + count * width;
  if (width < 1 || code.length < end) return null;
  const amounts: number[] = [];
  for (let start = 1; start < end; start += width) {
    const digits = [...code.slice(start, start + width)].map((digit) => DIGITS.indexOf(digit));
    if (digits.includes(-1)) return null;
    const whole = digits.reduce((sum, digit) => 64 * sum + digit, 0);
    const size = Math.floor(whole / 2) / 10 ** decimals;
    amounts.push(whole % 2 === 1 ? -size : size);
  }
  return { amounts, rest: code.slice(end) };
}
