import type { BetTerms } from '../../../domain/negotiation/contingent-terms.ts';
import type { State } from './state.ts';

/** What the sentences speak of. */
export interface Scene {
  terms: BetTerms;
  /** None of them is empty but the unit. */
  words: State['words'];
  amount: (value: number) => string;
}
