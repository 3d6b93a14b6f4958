import { analyze } from '../../../src/domain/negotiation/analyze.ts';

const options = ['Lena', 'in turn', 'Omar'];
const { split, bestTrade } = analyze({
  issues: [
    { name: 'Mowing', options, a: [0, 4, 8], b: [2, 1, 0] },
    { name: 'Weeding', options, a: [0, 2, 4], b: [10, 5, 0] },
  ],
  disagreement: { a: 0, b: 0 },
});
if (!bestTrade) throw new Error('Lena and Omar have something to trade.');

export const answers: Record<string, number> = { 'chores-swap': bestTrade.a - split.a };
