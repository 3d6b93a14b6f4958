import type { QuizAction, QuizState } from './state.ts';

/** Where the keyboard goes after an action; `null` leaves it where it is. */
export type Focus = 'heading' | 'result' | 'choice' | null;

/** @param state the quiz after the action */
export function focusAfter(state: QuizState, action: QuizAction): Focus {
  switch (action.type) {
    case 'choose':
    case 'set':
    case 'unset':
      return null;
    case 'reveal':
      return state.missing === action.vignette ? 'choice' : 'result';
    case 'reconsider':
      return 'choice';
    default:
      return 'heading';
  }
}
