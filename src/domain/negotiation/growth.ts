import { bestTradeFrom } from './best-trade.ts';
import { splitDeal } from './compromise.ts';
import { differenceOf, totalInUnits } from './gauge.ts';
import { gainsOverNoDeal, solve } from './solutions.ts';
import type { Survey } from './survey.ts';

/**
 * How many times larger the pie is after the best trade from the split than at the split itself:
 * (J best - no deal) / (J split - no deal), J being the sum of both sides' values; 1 when the split is
 * efficient. Null without an acceptable deal, and when the split is worth no more than no deal. An index
 * when values are points; a ratio of amounts when both sides' values are money. Our definition.
 */
export function pieGrowth(survey: Survey): number | null {
  if (solve(survey) === null) return null;
  const split = splitDeal(survey);
  const best = bestTradeFrom(survey, split.deal) ?? split;
  const gains = gainsOverNoDeal(survey, split);
  const pieOfSplit = gains.a + gains.b;
  if (pieOfSplit <= valueTolerance(survey)) return null;
  return 1 + jointDifference(survey, split.deal, best.deal) / pieOfSplit;
}

/**
 * How much of the way from the split to the largest joint value a deal goes:
 * (J(deal) - J(split)) / (J max - J(split)). Below 0 for a deal worse than the split. Null without an
 * acceptable deal, and when the split has the largest joint value already. The name is ours.
 */
export function integrativeQuotient(survey: Survey, deal: readonly number[]): number | null {
  const solutions = solve(survey);
  if (solutions === null) return null;
  const split = splitDeal(survey);
  const wayToGo = jointDifference(survey, split.deal, solutions.maxJoint.best.deal);
  return wayToGo === 0 ? null : jointDifference(survey, split.deal, deal) / wayToGo;
}

/** What both sides together gain from one deal to another; exactly 0 where it is 0 on paper. */
function jointDifference(survey: Survey, from: readonly number[], to: readonly number[]): number {
  const gainOf = (side: 'a' | 'b'): number => {
    const gauge = survey.gauge[side];
    const units = differenceOf(gauge, totalInUnits(gauge, to), totalInUnits(gauge, from));
    return units / gauge.unitsPerValue;
  };
  const joint = gainOf('a') + gainOf('b');
  return Math.abs(joint) <= valueTolerance(survey) ? 0 : joint;
}

function valueTolerance({ gauge: { a, b } }: Survey): number {
  return Math.max(a.tolerance / a.unitsPerValue, b.tolerance / b.unitsPerValue);
}
