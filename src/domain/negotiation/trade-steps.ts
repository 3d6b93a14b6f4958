import { differenceOf, gaugeProblem, type SideGauge } from './gauge.ts';
import { type Problem, requireDeal, requireProblem } from './problem.ts';

/** One issue that is settled differently in two deals. */
export interface TradeStep {
  issue: number;
  name: string;
  from: string;
  to: string;
  /** What the change is worth to each side; below 0 for the side that gives way. */
  gain: { a: number; b: number };
  /** Who loses on this issue. */
  givesWay: 'a' | 'b' | 'both' | 'nobody';
}

export interface Trade {
  /** In the order of the issues; empty when the two deals are the same. */
  steps: TradeStep[];
  gain: { a: number; b: number };
}

/**
 * Takes the change from one deal to another apart, issue by issue. A trade that helps both is logrolling:
 * each side gives way on what matters less to it. Gains are exactly 0 where they are 0 on paper.
 *
 * @throws RangeError for people on a faulty problem or deal, as `bestTrade` does.
 */
export function describeTrade(
  problem: Problem,
  from: readonly number[],
  to: readonly number[],
): Trade {
  requireProblem(problem);
  requireDeal(problem, from);
  requireDeal(problem, to);
  const gauge = gaugeProblem(problem);
  const steps: TradeStep[] = [];
  const total = { a: 0, b: 0 };
  problem.issues.forEach(({ name, options }, issue) => {
    const [before, after] = [from[issue] as number, to[issue] as number];
    if (before === after) return;
    const units = {
      a: unitsGained(gauge.a, issue, before, after),
      b: unitsGained(gauge.b, issue, before, after),
    };
    total.a += units.a;
    total.b += units.b;
    steps.push({
      issue,
      name,
      from: options[before] as string,
      to: options[after] as string,
      gain: { a: units.a / gauge.a.unitsPerValue, b: units.b / gauge.b.unitsPerValue },
      givesWay: whoGivesWay(units.a, units.b),
    });
  });
  return {
    steps,
    gain: {
      a: differenceOf(gauge.a, total.a, 0) / gauge.a.unitsPerValue,
      b: differenceOf(gauge.b, total.b, 0) / gauge.b.unitsPerValue,
    },
  };
}

function unitsGained(side: SideGauge, issue: number, before: number, after: number): number {
  const values = side.values[issue] as Float64Array;
  return differenceOf(side, values[after] as number, values[before] as number);
}

function whoGivesWay(a: number, b: number): TradeStep['givesWay'] {
  if (a < 0) return b < 0 ? 'both' : 'a';
  return b < 0 ? 'b' : 'nobody';
}
