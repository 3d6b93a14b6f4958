import { bestTrade } from '../../../src/domain/negotiation/analyze.ts';

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
const pairs = { firstSecond: 50, firstThird: 40, secondThird: 30 };

/** Whether whole shares of `total` exist that give each pair what it could save by itself. */
function holds(total: number): boolean {
  for (let first = 0; first <= total; first++) {
    for (let second = 0; first + second <= total; second++) {
      const third = total - first - second;
      if (
        first + second >= pairs.firstSecond &&
        first + third >= pairs.firstThird &&
        second + third >= pairs.secondThird
      )
        return true;
    }
  }
  return false;
}

let enough = 0;
while (!holds(enough)) enough += 1;

export const answers: Record<string, number> = {
  'countries-package': treaty.a,
  'countries-three-villages': enough,
};
