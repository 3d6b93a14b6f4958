import { breakEven } from '../../../src/domain/quiz/break-even.ts';

/** The answers of the items of kind `number`, by their ids. */
export const answers: Record<string, number> = {
  'tie-break-even': breakEven({ likelier: 0.4, gainPerDeal: 200, deals: 4, weight: 0.5 }),
};
