import { splitOnePie } from '../../../src/domain/negotiation/one-pie.ts';

const vans = splitOnePie({ together: -110, aloneA: -90, aloneB: -60 });
if (vans.kind !== 'pie') throw new Error('One van is cheaper than two.');

/** The answers of the items of kind `number`, by their ids. */
export const answers: Record<string, number> = {
  'pie-shared-van': -vans.equalSplit.a,
};
