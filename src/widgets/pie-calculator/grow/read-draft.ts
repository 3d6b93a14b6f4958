import type { Problem } from '../../../domain/negotiation/problem.ts';
import { parseAmount } from '../../../domain/quantity/amount.ts';
import {
  type Draft,
  type DraftIssue,
  type Place,
  placeOf,
  type Side,
  typedAmount,
} from './draft.ts';
import { limits } from './limits.ts';

export interface Reading {
  problem: Problem;
  /** What is wrong where, and what to write instead. */
  errors: Record<Place, string>;
}

/** What is wrong with a typed number and what to write instead; null for a number this room takes. */
export function amountFault(text: string): string | null {
  const amount = parseAmount(text);
  if (amount === null) return 'Write a number, such as 40 or -2.5.';
  if (Math.abs(amount) > limits.amount) return 'Write a smaller number, counted in a larger unit.';
  if (Number(typedAmount(amount)) !== amount) return 'Write at most two decimals, such as 2.25.';
  return null;
}

const issueName = (name: string, issue: number) => name.trim() || `Issue ${issue + 1}`;
const optionName = (name: string, option: number) => name.trim() || `option ${option + 1}`;
/**
 * The numbers behind what is typed. One that cannot be read stays what it was in `last`, or 0; a name that is empty
 * while it is retyped is a number.
 */
export function readDraft(draft: Draft, last?: Problem): Reading {
  const errors: Record<Place, string> = {};
  const read = (text: string, place: Place, before: number | undefined): number => {
    const fault = amountFault(text);
    if (!fault) return parseAmount(text) ?? 0;
    errors[place] = fault;
    return before ?? 0;
  };
  const table = (side: Side, issue: DraftIssue, i: number) =>
    issue[side].map((text, option) =>
      read(text, placeOf(i, option, side), last?.issues[i]?.[side][option]),
    );
  const problem: Problem = {
    issues: draft.issues.map((issue, i) => ({
      name: issueName(issue.name, i),
      options: issue.options.map(optionName),
      a: table('a', issue, i),
      b: table('b', issue, i),
    })),
    disagreement: {
      a: read(draft.noDeal.a, 'a', last?.disagreement.a),
      b: read(draft.noDeal.b, 'b', last?.disagreement.b),
    },
  };
  return { problem, errors };
}
