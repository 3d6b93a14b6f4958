import { analyze } from '../../../src/domain/negotiation/analyze.ts';

const camera = analyze({
  issues: [
    { name: 'Price', options: ['$240', '$270', '$300'], a: [60, 30, 0], b: [0, 30, 60] },
    { name: 'Bag', options: ['no', 'yes'], a: [0, 30], b: [0, -12] },
    { name: 'Tripod', options: ['no', 'yes'], a: [0, 25], b: [0, -40] },
  ],
  disagreement: { a: 0, b: 0 },
});
if (camera.pie === null) throw new Error('The camera can be sold.');

export const answers: Record<string, number> = { 'tablet-bundle': camera.pie };
