import { bestTrade } from '../../../src/domain/negotiation/analyze.ts';
import { valuesOf } from '../../../src/domain/negotiation/coalitions/circle.ts';
import { findCore } from '../../../src/domain/negotiation/coalitions/core.ts';

const options = ['as it is', 'changed'];
const treaty = bestTrade(
  {
    issues: [
      { name: 'Fishing zones', options, a: [0, 9], b: [0, -6] },
      { name: 'Visas', options, a: [0, -4], b: [0, 12] },
      { name: 'Tolls', options, a: [0, -3], b: [0, -1] },
    ],
    disagreement: { a: 0, b: 0 },
  },
  [0, 0, 0],
);
if (!treaty) throw new Error('The treaty can be bettered for both.');

/** What the first and second, the first and third, the second and third village save without the other one. */
const mill = valuesOf(3, [
  [[0, 1], 50],
  [[0, 2], 40],
  [[1, 2], 30],
]);

export const answers: Record<string, number> = {
  'countries-package': treaty.a,
  'countries-three-villages': findCore(mill).leastTotal,
};
