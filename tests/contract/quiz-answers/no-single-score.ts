import { analyze } from '../../../src/domain/negotiation/analyze.ts';

const disagreement = { a: 10, b: 20 };
const { nash } = analyze({
  issues: [
    { name: 'Deal', options: ['first', 'second', 'third'], a: [30, 40, 55], b: [60, 52, 30] },
  ],
  disagreement,
});
if (!nash) throw new Error('All three deals beat no deal.');

export const answers: Record<string, number> = {
  'score-product': (nash.a - disagreement.a) * (nash.b - disagreement.b),
};
