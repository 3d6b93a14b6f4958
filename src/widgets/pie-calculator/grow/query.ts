import { replacePart } from '../../../domain/links/query-part.ts';
import { formatAmounts } from './amount-code.ts';
import { sides, typedAmount } from './draft.ts';
import { DIGITS, formatName } from './name-code.ts';
import type { Sheet } from './sheet.ts';

/** The name of this room's part of an address. */
export const PARAMETER = 'grow';
export const VERSION = '1';
// Shows that an address arrived whole, and keeps a sign that mail programs leave out from standing last.
export const END = 'z';

/**
 * The sheet as one word of letters, digits and `-_~.`, which need no escape: version, shape, names, decimals,
 * numbers, deal. Under 1,850 characters for the largest problem that `limits` allow.
 */
export function formatSheet({
  draft,
  problem: { issues, disagreement },
  deal,
}: Omit<Sheet, 'errors'>): string {
  const tables = [...issues.flatMap(({ a, b }) => [a, b]), [disagreement.a, disagreement.b]];
  const decimals = Math.max(0, ...tables.flat().map(decimalsOf));
  const names = [
    draft.title,
    ...sides.map((side) => draft.parties[side]),
    ...sides.map((side) => draft.units[side]),
    ...draft.issues.flatMap(({ name, options }) => [name, ...options]),
  ];
  return [
    VERSION,
    digits([issues.length, ...issues.map(({ options }) => options.length)]),
    ...names.map((name) => `${formatName(name)}.`),
    digits([decimals]),
    ...tables.map((table) => formatAmounts(table, decimals)),
    digits(deal ?? []),
    END,
  ].join('');
}

const digits = (numbers: readonly number[]) => numbers.map((number) => DIGITS[number]).join('');
const decimalsOf = (amount: number) => typedAmount(amount).split('.')[1]?.length ?? 0;

/** The query of an address with this room's word in it; what other rooms have written there stays. */
export const writeQuery = (query: string, word: string) =>
  replacePart(query, (name) => name === PARAMETER, `${PARAMETER}=${word}`);
