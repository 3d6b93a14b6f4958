import type { Deal, Problem } from '../../../domain/negotiation/problem.ts';
import { formatAmount, formatGain } from '../../../domain/quantity/amount.ts';
import { type Draft, partyName, type Side } from './draft.ts';

/** How this problem speaks of its sides and their amounts. */
export interface Wording {
  a: string;
  b: string;
  /** `$40` or `40`: short, for tables and the picture. */
  short: (side: Side, amount: number) => string;
  /** `+$40`, `+40`. */
  gain: (side: Side, amount: number) => string;
  /** `$40` or `40 points`. */
  long: (side: Side, amount: number) => string;
  /** Both sides count in the same money, so that what they have can be added up. */
  isMoney: boolean;
  /** Both sides use the same sign or the same word. */
  sameUnit: boolean;
}

const SIGN = /^[$€£]$/;

export function wordingOf(draft: Draft): Wording {
  const { units } = draft;
  const sign = (side: Side) => (SIGN.test(units[side]) ? units[side] : '');
  return {
    a: partyName(draft, 'a'),
    b: partyName(draft, 'b'),
    short: (side, amount) => formatAmount(amount, sign(side)),
    gain: (side, amount) => formatGain(amount, sign(side)),
    long: (side, amount) => formatAmount(amount, units[side].trim()),
    isMoney: units.a === units.b && !/^points?$/.test(units.a.trim() || 'points'),
    sameUnit: units.a === units.b,
  };
}

/** The options of a deal in the order of the issues: `Price $480, Stylus pen no`. */
export const dealWords = ({ issues }: Problem, { deal }: Pick<Deal, 'deal'>) =>
  issues.map(({ name, options }, i) => `${name}: ${options[deal[i] ?? 0]}`).join('; ');
