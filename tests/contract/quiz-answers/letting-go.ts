import { bestTrade } from '../../../src/domain/negotiation/analyze.ts';
import { totalDeal } from '../../../src/domain/negotiation/problem.ts';

const heater = {
  issues: [
    { name: 'Heater', options: ['cheap', 'middling', 'good'], a: [0, 30, 85], b: [0, 20, 55] },
  ],
  disagreement: { a: 0, b: 0 },
};

/** The answers of the items of kind `number`, by their ids. */
export const answers: Record<string, number> = {
  'letting-go-boiler': (bestTrade(heater, [1])?.a ?? Number.NaN) - totalDeal(heater, [1]).a,
};
