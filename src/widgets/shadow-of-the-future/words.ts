import { formatAmount, formatNumber } from '../../domain/quantity/amount.ts';
import { breakEven } from '../../domain/quiz/break-even.ts';
import {
  dealsToRepay,
  foreverValue,
  type LaterDeal,
  laterDeal,
  likelierToRepay,
} from '../../domain/quiz/later-deals.ts';
import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';

const dealsWords = (deals: number) => `${formatNumber(deals)} later deal${deals === 1 ? '' : 's'}`;

/** What a concession is worth over time, in one or two sentences. */
export function sentenceOf(terms: RelationshipTerms, unit: string): string {
  const { givenUp, deals } = terms;
  const repaid = breakEven(terms);
  const amount = (value: number) => formatAmount(Math.abs(value), unit);
  const payback = dealsToRepay(terms, givenUp);
  if (givenUp === 0) {
    if (repaid === 0) return 'Nothing is given up, and by these guesses nothing comes back.';
    return repaid > 0
      ? `Nothing is given up, and by these guesses ${amount(repaid)} comes back.`
      : `Nothing is given up, and by these guesses it still costs you ${amount(repaid)} later.`;
  }
  if (payback !== null && payback <= deals) {
    const over = amount(repaid - givenUp);
    const rest = over === amount(0) ? 'just bring it back' : `leave ${over} over`;
    return `An investment: ${amount(givenUp)} is earned back after ${formatNumber(payback)} of ${dealsWords(deals)}, which together ${rest}.`;
  }
  if (repaid < 0)
    return `By these guesses giving way costs you ${amount(givenUp)} today and ${amount(repaid)} more later.`;
  const later =
    payback === null
      ? 'No number of such deals would earn it back.'
      : `It would take ${formatNumber(payback)} deals to earn it back.`;
  if (repaid === 0)
    return `${deals === 0 ? 'There is no later deal' : 'By these guesses nothing comes back'}: all ${amount(givenUp)} is a gift. ${later}`;
  return `${dealsWords(deals)} can bring back ${amount(repaid)} of the ${amount(givenUp)} you give up. The other ${amount(givenUp - repaid)} is a gift. ${later}`;
}

/** Where the sum leads without end, and how much the one guess would have to carry. */
export function limitsOf(terms: RelationshipTerms, unit: string): string[] {
  const limit = foreverValue(terms);
  const payback = dealsToRepay(terms, terms.givenUp);
  const found: string[] = [];
  if (limit === Number.POSITIVE_INFINITY)
    found.push(
      'With a weight of 1 every deal counts as much as the first, and without end the sum grows beyond any number.',
    );
  else if (limit > 0)
    found.push(
      `However many deals followed, they could bring back no more than ${formatAmount(limit, unit)}: that is ${formatNumber(terms.likelier)} × ${formatAmount(terms.gainPerDeal, unit)} × ${formatNumber(terms.weight)} ÷ (1\u00a0−\u00a0${formatNumber(terms.weight)}).`,
    );
  if (payback === null || payback > terms.deals) {
    const likelier = likelierToRepay(terms, terms.givenUp);
    found.push(
      likelier === null
        ? 'Even if giving way turned no chance of the tie into certainty, these deals would not earn it back.'
        : `To be earned back by these deals, giving way would have to make the tie ${formatNumber(100 * likelier)} percentage points likelier.`,
    );
  }
  return found;
}

/** The break-even with its numbers in place: likelier x gain x (weight + weight^2 + ... + weight^deals). */
export interface Formula {
  likelier: string;
  gain: string;
  weight: string;
  /** The powers that are written out; a gap before the last stands for those between. */
  powers: number[];
  hasGap: boolean;
  sum: string;
}

const WRITTEN_OUT = 3;

export function formulaOf(terms: RelationshipTerms, unit: string): Formula {
  const { deals, weight, likelier, gainPerDeal } = terms;
  const hasGap = deals > WRITTEN_OUT;
  return {
    likelier: formatNumber(likelier),
    gain: formatAmount(gainPerDeal, unit),
    weight: formatNumber(weight),
    powers: hasGap ? [1, 2, deals] : Array.from({ length: deals }, (_, place) => place + 1),
    hasGap,
    sum: formatAmount(breakEven(terms), unit),
  };
}

export interface TableRow {
  name: string;
  counts: string;
  adds: string;
  together: string;
  missing: string;
}

const WHOLE_TABLE = 12;

/** Deal by deal; of many the first and the last, then the deal that would earn it back, and the limit. */
export function tableOf(terms: RelationshipTerms, unit: string): TableRow[] {
  const { deals, givenUp } = terms;
  const amount = (value: number) => formatAmount(value, unit);
  const missing = (together: number) =>
    together < givenUp * (1 - 1e-12) ? amount(givenUp - together) : 'earned back';
  const row = ({ nth, counts, adds, together }: LaterDeal): TableRow => ({
    name: formatNumber(nth) + (nth > deals ? ', if there were so many' : ''),
    counts: counts >= 0.001 || counts === 0 ? String(Number(counts.toFixed(3))) : 'under 0.001',
    adds: amount(adds),
    together: amount(together),
    missing: missing(together),
  });
  const many = deals > WHOLE_TABLE;
  const numbers = Array.from({ length: many ? WHOLE_TABLE - 1 : deals }, (_, i) => i + 1);
  const payback = dealsToRepay(terms, givenUp);
  if (payback !== null && payback > 0) numbers.push(payback);
  if (many) numbers.push(deals);
  const limit = foreverValue(terms);
  const rows = [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((nth) => row(laterDeal(terms, nth)));
  if (Number.isFinite(limit))
    rows.push({
      name: 'without end',
      counts: '',
      adds: '',
      together: amount(limit),
      missing: missing(limit),
    });
  return rows;
}
