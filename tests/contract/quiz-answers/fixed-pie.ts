import { analyze } from '../../../src/domain/negotiation/analyze.ts';

const options = ['juice maker', 'half each', 'baker'];
const { maxJoint, middle } = analyze({
  issues: [
    { name: 'Juice', options, a: [14, 7, 0], b: [0, 0, 0] },
    { name: 'Peel', options, a: [0, 0, 0], b: [0, 3, 6] },
  ],
  disagreement: { a: 0, b: 0 },
});
if (!maxJoint || !middle) throw new Error('The crate has a best use and a middle.');

export const answers: Record<string, number> = {
  'fixed-pie-orange-peel': maxJoint.a + maxJoint.b - (middle.a + middle.b),
};
