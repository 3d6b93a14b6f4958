import {
  analyzeContingent,
  type ContingentAnalysis,
} from '../../../domain/negotiation/contingent.ts';
import type { BetTerms } from '../../../domain/negotiation/contingent-terms.ts';
import { parseAmount } from '../../../domain/quantity/amount.ts';
import { type Field, fields } from './presets.ts';
import type { State } from './state.ts';

/** The largest amount, without its sign, that the room counts with. */
const LARGEST = 1e12;

/** What can be read of each field, what to write in those that cannot, and the contract if all can. */
export interface Reading {
  values: Partial<Record<Field, number>>;
  errors: Partial<Record<Field, string>>;
  /** Null while a field cannot be read. The analysis in it is null when no payment meets the limits. */
  answer: { terms: BetTerms; analysis: ContingentAnalysis | null } | null;
}

export function read({ typed }: Pick<State, 'typed'>): Reading {
  const values: Reading['values'] = {};
  const errors: Reading['errors'] = {};
  for (const field of fields) {
    const result = parseField(field, typed[field]);
    if (typeof result === 'number') values[field] = result;
    else errors[field] = result;
  }
  const terms = termsOf(values);
  return { values, errors, answer: terms && { terms, analysis: analyzeContingent(terms) } };
}

/** The number in a field, chances in percent; or a sentence that says what to write instead. */
export function parseField(field: Field, text: string): number | string {
  if (field === 'chanceA' || field === 'chanceB') {
    const percent = parseAmount(text.replace(/%\s*$/, ''));
    return percent !== null && percent >= 0 && percent <= 100
      ? percent
      : 'Write a percentage from 0 to 100.';
  }
  const amount = parseAmount(text);
  const isLoss = field === 'lossA' || field === 'lossB';
  if (isLoss && (text.trim() === '' || (amount !== null && amount < 0)))
    return 'Write a limit, 0 or more. Without one, the bet could grow at will.';
  if (amount === null) return 'Write a number, such as 4 or 2.5.';
  return Math.abs(amount) <= LARGEST ? amount : 'Write a smaller number, counted in a larger unit.';
}

function termsOf(values: Reading['values']): BetTerms | null {
  if (!isWhole(values)) return null;
  return {
    buyerValue: { H: values.worthH, L: values.worthL },
    buyerNoDeal: values.noDealA,
    sellerCost: values.noDealB,
    chanceOfH: { a: values.chanceA / 100, b: values.chanceB / 100 },
    largestLoss: { a: values.lossA, b: values.lossB },
  };
}

const isWhole = (values: Reading['values']): values is Record<Field, number> =>
  fields.every((field) => values[field] !== undefined);
