import { analyzeContingent } from '../../../src/domain/negotiation/contingent.ts';

// What a state makes for the two together depends neither on the chances nor on the limits.
const found = analyzeContingent({
  buyerValue: { H: 9000, L: 4000 },
  buyerNoDeal: 0,
  sellerCost: 6000,
  chanceOfH: { a: 0.3, b: 0.8 },
  largestLoss: { a: 0, b: 2000 },
});
if (!found) throw new Error('Payments exist that keep both within their limits.');

export const answers: Record<string, number> = {
  'bets-real-value': found.contingent.realValue.H,
};
