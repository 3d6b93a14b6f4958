import { differenceOf, totalInUnits } from './gauge.ts';
import { keepBest, leximin, type Measure, product, sum, weighted } from './measure.ts';
import type { Deal } from './problem.ts';
import { type Amounts, inOneUnit, sharesOf } from './shares.ts';
import type { Survey } from './survey.ts';

/** `best` after all tie rules; `tied` are the deals that the definition alone leaves, `best` among them. */
export interface Solution {
  best: Deal;
  tied: Deal[];
}

/** Four answers to "which of the efficient deals?", and the measures that belong to them. */
export interface Solutions {
  /** The best each side can get among acceptable deals. */
  ideal: { a: number; b: number };
  /** Largest joint value minus both no-deal values: an amount of money, or an index when values are points. */
  pie: number;
  /**
   * J. Nash, "The Bargaining Problem", Econometrica 1950: the largest product of both sides' gains over no
   * deal. Ties: leximin of ideal shares, then the larger value for A.
   */
  nash: Solution;
  /**
   * E. Kalai and M. Smorodinsky, "Other Solutions to Nash's Bargaining Problem", Econometrica 1975, in the
   * form for separate points: leximin of gain / (ideal - no deal); 1 where the denominator is 0. Ties:
   * the larger value for A.
   */
  kalaiSmorodinsky: Solution;
  /**
   * E. Kalai, "Proportional Solutions to Bargaining Situations", Econometrica 1977, with equal weights and
   * for separate points: leximin of the gains, which needs comparable units. Ties: the larger value for A.
   */
  egalitarian: Solution;
  /** The largest sum, which needs comparable units. Ties: leximin of ideal shares, then the larger value for A. */
  maxJoint: Solution;
}

/**
 * Chooses among the acceptable points of the frontier. Null when there is none: then no deal is the only
 * answer, never the least bad of the others. (An acceptable deal off the frontier is beaten by an
 * acceptable one on it, so none on it means none at all.)
 */
export function solve(survey: Survey): Solutions | null {
  const { gauge, frontier } = survey;
  const gains: Amounts = {
    a: (point) => differenceOf(gauge.a, frontier.a[point] as number, gauge.a.noDeal),
    b: (point) => differenceOf(gauge.b, frontier.b[point] as number, gauge.b.noDeal),
  };
  const acceptable: number[] = [];
  for (let point = 0; point < frontier.deals.length; point++) {
    if (gains.a(point) >= 0 && gains.b(point) >= 0) acceptable.push(point);
  }
  if (acceptable.length === 0) return null;

  // Points stand by falling a, so the first has the best for A, and the first of equals the larger a.
  const bestForA = acceptable[0] as number;
  const bestForB = acceptable[acceptable.length - 1] as number;
  const dealAt = (point: number): Deal => frontier.deals[point] as Deal;
  const choose = (definition: Measure[], tieRules: Measure[] = []): Solution => {
    const tied = keepBest(acceptable, definition, gauge.exact);
    const [best] = keepBest(tied, tieRules, gauge.exact) as [number];
    return { best: dealAt(best), tied: tied.map(dealAt) };
  };
  const shares = leximin(...sharesOf(gains, { a: gains.a(bestForA), b: gains.b(bestForB) }));
  const comparable = inOneUnit(gains, gauge);
  const maxJoint = choose([sum(...comparable)], shares);
  const most = gainsOverNoDeal(survey, maxJoint.best);
  return {
    ideal: { a: dealAt(bestForA).a, b: dealAt(bestForB).b },
    pie: most.a + most.b,
    nash: choose([product(weighted(gains.a, 1), weighted(gains.b, 1))], shares),
    kalaiSmorodinsky: choose(shares),
    egalitarian: choose(leximin(...comparable)),
    maxJoint,
  };
}

/** What a deal adds to no deal for each side; exactly 0 where the two are the same on paper. */
export function gainsOverNoDeal(survey: Survey, deal: Deal): { a: number; b: number } {
  const gainOf = (side: 'a' | 'b'): number => {
    const gauge = survey.gauge[side];
    const units = differenceOf(gauge, totalInUnits(gauge, deal.deal), gauge.noDeal);
    // Whole units carry no rounding error, which a difference of nearly equal totals would enlarge.
    if (gauge.exact || units === 0) return units / gauge.unitsPerValue;
    return deal[side] - survey.problem.disagreement[side];
  };
  return { a: gainOf('a'), b: gainOf('b') };
}

/**
 * 100 x (joint value - both no-deal values) / pie. Below 0 for a deal worth less than no deal; above 100
 * for some that one side should refuse. Null without a pie: no acceptable deal, or none that adds anything.
 */
export function percentOfPie(
  survey: Survey,
  solutions: Solutions | null,
  deal: Deal,
): number | null {
  if (!solutions?.pie) return null;
  const gains = gainsOverNoDeal(survey, deal);
  return (100 * (gains.a + gains.b)) / solutions.pie;
}
