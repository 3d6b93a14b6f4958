import type { BreakEvenTerms } from './break-even.ts';
import { breakEven } from './break-even.ts';

/** What is given up today, beside what it may bring back later. One unit throughout. */
export interface RelationshipTerms extends BreakEvenTerms {
  /** What you give up today, from 0. */
  givenUp: number;
}

export interface RelationshipPrice {
  givenUp: number;
  breakEven: number;
  /** What is given up beyond the break-even; below 0 when later deals repay more than was given. */
  price: number;
  /** `investment` when later deals repay at least what was given up, `gift` when they do not. */
  kind: 'investment' | 'gift';
}

/**
 * What you pay for the relationship itself: given up minus break-even.
 *
 * @throws RangeError naming the argument that is out of its range or not a number.
 */
export function priceOfRelationship(terms: RelationshipTerms): RelationshipPrice {
  const { givenUp } = terms;
  if (!(givenUp >= 0 && givenUp < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`givenUp is ${givenUp}. Write a finite number from 0 up.`);
  }
  const repaid = breakEven(terms);
  return {
    givenUp: givenUp + 0,
    breakEven: repaid,
    price: givenUp - repaid + 0,
    kind: givenUp > repaid ? 'gift' : 'investment',
  };
}

/** What a learner may set each term to: the ends of a field, and whether only whole numbers make sense. */
export const termLimits: Readonly<
  Record<keyof RelationshipTerms, { min: number; max: number; whole: boolean }>
> = {
  givenUp: { min: 0, max: 1_000_000, whole: false },
  likelier: { min: -1, max: 1, whole: false },
  gainPerDeal: { min: -1_000_000, max: 1_000_000, whole: false },
  deals: { min: 0, max: 100_000, whole: true },
  weight: { min: 0, max: 1, whole: false },
};

/** The nearest value the term may have, or `null` for what is not a number. */
export function admitTerm(term: keyof RelationshipTerms, value: number): number | null {
  if (Number.isNaN(value)) return null;
  const { min, max, whole } = termLimits[term];
  const within = Math.min(max, Math.max(min, value));
  return (whole ? Math.round(within) : within) + 0;
}
