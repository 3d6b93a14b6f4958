import type { Answer } from '../../domain/quiz/answers.ts';
import { breakEven } from '../../domain/quiz/break-even.ts';
import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';
import { priceOfRelationship } from '../../domain/quiz/relationship-price.ts';
import { formatAmount } from './vignettes/text.ts';
import type { Unit } from './vignettes/vignette.ts';

/** What the tie was priced at, in a sentence that never grades. `answer` is `null` before there is one. */
export function priceSentence(terms: RelationshipTerms, unit: Unit, answer: Answer | null): string {
  const { givenUp, breakEven: repaid, price, kind } = priceOfRelationship(terms);
  const amount = (value: number) => formatAmount(Math.abs(value), unit);
  const gave = answer === 'give';
  const isNothing = amount(price) === amount(0);
  if (kind === 'gift') {
    const priced = `${gave ? 'You priced' : 'Giving would price'} this relationship at ${isNothing ? 'next to nothing' : `about ${amount(price)}`}`;
    if (repaid === 0) return `${priced}: by these guesses nothing of it comes back.`;
    if (repaid < 0)
      return `${priced}: ${amount(givenUp)} today, and about ${amount(repaid)} more that by these guesses it costs you later.`;
    return `${priced}: you ${gave ? 'gave' : 'would give'} up ${amount(givenUp)}, and later deals bring back about ${amount(repaid)} of it.`;
  }
  if (repaid === 0) return 'Nothing is given up here, and by these guesses nothing comes back.';
  const invested = `Giving ${gave ? 'was' : 'would be'} an investment: ${amount(givenUp)} today for about ${amount(repaid)} later`;
  return isNothing
    ? `${invested}, which just comes back if the guesses hold.`
    : `${invested}, which leaves about ${amount(price)} over if the guesses hold.`;
}

/** The break-even with its numbers in place: likelier x gain x (weight + weight^2 + ... + weight^deals). */
export interface Formula {
  likelier: string;
  gain: string;
  weight: string;
  /** The powers that are written out; a gap before the last stands for those between. */
  powers: number[];
  gap: boolean;
  sumOfWeights: string;
  breakEven: string;
}

const WRITTEN_OUT = 3;

export function formulaOf(terms: RelationshipTerms, unit: Unit): Formula {
  const { deals, weight, likelier, gainPerDeal } = terms;
  const gap = deals > WRITTEN_OUT;
  return {
    likelier: formatFactor(likelier),
    gain: formatExact(gainPerDeal, unit),
    weight: formatFactor(weight),
    powers: gap ? [1, 2, deals] : Array.from({ length: deals }, (_, place) => place + 1),
    gap,
    sumOfWeights: formatFactor(breakEven({ likelier: 1, gainPerDeal: 1, deals, weight })),
    breakEven: formatExact(breakEven(terms), unit),
  };
}

/** What is given up and what each later deal brings back, in percent of the longer of the two. */
export interface PriceBars {
  givenUp: number;
  /** One width for each later deal, or one for all where they are many; none when nothing comes back. */
  repaid: number[];
}

const MOST_SLICES = 60;

export function priceBars(terms: RelationshipTerms): PriceBars {
  const { givenUp, deals, weight } = terms;
  const repaid = Math.max(0, breakEven(terms));
  const longest = Math.max(givenUp, repaid) || 1;
  const percent = (amount: number) => (100 * amount) / longest;
  const first = percent(breakEven({ ...terms, deals: Math.min(1, deals) }));
  if (repaid === 0) return { givenUp: percent(givenUp), repaid: [] };
  return {
    givenUp: percent(givenUp),
    repaid:
      deals > MOST_SLICES
        ? [percent(repaid)]
        : Array.from({ length: deals }, (_, deal) => first * weight ** deal),
  };
}

const formatFactor = (value: number) =>
  `${value < 0 ? '−' : ''}${Math.abs(value).toLocaleString('en-US')}`;

/** To the cent, or to a hundredth of the unit. */
function formatExact(value: number, unit: Unit): string {
  const text = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 2 });
  const sign = value < 0 && text !== '0' ? '−' : '';
  if (unit.kind === 'money') return `${sign}$${text}`;
  return `${sign}${text} ${text === '1' ? unit.one : unit.many}`;
}
