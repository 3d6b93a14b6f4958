import { admitTerm } from '../../domain/quiz/relationship-price.ts';
import type { QuizAction } from './state.ts';
import type { Term } from './term-fields.ts';

/** The action that sets a term to the nearest value it may have, or `null` for what is not a number. */
export function setTerm(vignette: string, term: Term, value: number): QuizAction | null {
  const admitted = admitTerm(term, value);
  return admitted === null ? null : { type: 'set', vignette, term, value: admitted };
}
