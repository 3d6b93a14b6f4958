import { tradeMeasures } from './best-trade.ts';
import { differenceOf, type SideGauge } from './gauge.ts';
import { keepBest } from './measure.ts';
import { type Deal, totalDeal } from './problem.ts';
import { staircaseOf } from './staircase.ts';
import type { Survey } from './survey.ts';

interface Move {
  issue: number;
  option: number;
  a: number;
  b: number;
}

/**
 * The simplest trade: from a deal, change exactly two issues so that both sides gain. Of all such changes
 * the one with the largest product of gains; ties by the smaller gain, the sum, and the lowest indices
 * (first issue, second issue, then their options). Null when no change of two issues helps both.
 */
export function twoIssueTrade(survey: Survey, deal: readonly number[]): Deal | null {
  const { problem, gauge } = survey;
  const moves = problem.issues.map((_, issue) => movesOn(survey, issue, deal[issue] as number));
  const pairs: { moves: [Move, Move]; a: number; b: number }[] = [];
  moves.forEach((firstMoves, issue) => {
    for (const secondMoves of moves.slice(issue + 1)) {
      for (const first of firstMoves) {
        for (const second of secondMoves) {
          const a = differenceOf(gauge.a, first.a + second.a, 0);
          const b = differenceOf(gauge.b, first.b + second.b, 0);
          if (a > 0 && b > 0) pairs.push({ moves: [first, second], a, b });
        }
      }
    }
  });
  const gains = {
    a: (pair: number): number => pairs[pair]?.a as number,
    b: (pair: number): number => pairs[pair]?.b as number,
  };
  const [best] = keepBest([...pairs.keys()], tradeMeasures(gains, survey), gauge.exact);
  const chosen = best === undefined ? undefined : pairs[best];
  if (chosen === undefined) return null;
  const changed = [...deal];
  for (const { issue, option } of chosen.moves) changed[issue] = option;
  return totalDeal(problem, changed);
}

// An option that another one beats, the present one aside, would give a smaller product.
function movesOn({ gauge }: Survey, issue: number, present: number): Move[] {
  const options = [...(gauge.a.values[issue] as Float64Array).keys()].filter((o) => o !== present);
  const gainsOf = (side: SideGauge): Float64Array => {
    const values = side.values[issue] as Float64Array;
    return Float64Array.from(
      options,
      (option) => (values[option] as number) - (values[present] as number),
    );
  };
  const [a, b] = [gainsOf(gauge.a), gainsOf(gauge.b)];
  const stairs = staircaseOf(a, b, { a: gauge.a.tolerance, b: gauge.b.tolerance });
  return Array.from(stairs.key.subarray(0, stairs.length).sort(), (position) => ({
    issue,
    option: options[position] as number,
    a: a[position] as number,
    b: b[position] as number,
  }));
}
