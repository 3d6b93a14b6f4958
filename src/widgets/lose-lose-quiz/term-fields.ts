import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';
import type { Unit } from './vignettes/vignette.ts';

export type Term = keyof RelationshipTerms;

/** The terms in the order in which the sum uses them, what is given up first. */
export const terms: readonly Term[] = ['givenUp', 'gainPerDeal', 'deals', 'weight', 'likelier'];

/** A guess to be moved, as its number is shown. A typed number may lie outside the ends and moves them. */
export interface Slider {
  label: string;
  /** What the number counts, said after it. */
  unit: string;
  min: number;
  max: number;
  step: number;
}

/** The sliders of a tie, from what its situation states. */
export function slidersFor(stated: RelationshipTerms, counted: Unit): Record<Term, Slider> {
  const unit = counted.kind === 'money' ? 'dollars' : counted.many;
  return {
    givenUp: { label: `You give up today, in ${unit}`, unit, ...rangeFor(stated.givenUp) },
    gainPerDeal: {
      label: `Gain per later deal, in ${unit}`,
      unit,
      ...rangeFor(stated.gainPerDeal),
    },
    deals: {
      label: 'Number of later deals',
      unit: 'deals',
      min: 0,
      max: roundUp(2 * stated.deals),
      step: 1,
    },
    weight: {
      label: 'What each counts of the one before, 0 to 1',
      unit: 'of the one before',
      min: 0,
      max: 1,
      step: 0.01,
    },
    likelier: {
      label: 'How much likelier the tie holds, in percentage points',
      unit: 'percentage points',
      min: -100,
      max: 100,
      step: 1,
    },
  };
}

function rangeFor(stated: number) {
  const max = roundUp(2 * Math.abs(stated));
  return { min: stated < 0 ? -max : 0, max, step: max >= 100 ? 1 : max / 100 };
}

/** The smallest of 1, 2, 5, 10, 20 ... that is at least `size`. */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, size)));
  return [1, 2, 5].map((factor) => factor * power).find((one) => one >= size) ?? 10 * power;
}

/** The number in a field: `likelier` in percentage points, everything else as it is. */
export const shownTerm = (term: Term, value: number): number =>
  term === 'likelier' ? Number((100 * value).toFixed(6)) : value;

/** What a number in a field stands for. */
export const meantTerm = (term: Term, shown: number): number =>
  term === 'likelier' ? shown / 100 : shown;
