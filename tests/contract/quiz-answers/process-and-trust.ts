import { describeTrade } from '../../../src/domain/negotiation/trade-steps.ts';

const printer = {
  issues: [
    { name: 'Date', options: ['as signed', 'a week later'], a: [0, -30], b: [0, 200] },
    { name: 'Delivery', options: ['at once', 'in two parts'], a: [0, 120], b: [0, -50] },
  ],
  disagreement: { a: 0, b: 0 },
};

/** The answers of the items of kind `number`, by their ids. */
export const answers: Record<string, number> = {
  'process-second-look': describeTrade(printer, [0, 0], [1, 1]).gain.a,
};
