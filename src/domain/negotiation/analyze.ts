import { bestTradeFrom } from './best-trade.ts';
import { issueCompromise, middleDeal } from './compromise.ts';
import { countOutcomes, type Deal, type Problem, requireDeal } from './problem.ts';
import { percentOfPie, solve } from './solutions.ts';
import { survey } from './survey.ts';

export type { Deal, Problem } from './problem.ts';

/** What can be said about a negotiation from its values alone. */
export interface Analysis {
  /** How many deals there are. */
  outcomes: number;
  /** Whether a deal exists that is no worse than no deal for both. */
  zopa: boolean;
  /** One deal per distinct Pareto-efficient point over all deals, acceptable or not, by falling `a`. */
  frontier: Deal[];
  /** The four solutions are chosen among acceptable frontier points; null when there is none. */
  nash: Deal | null;
  kalaiSmorodinsky: Deal | null;
  egalitarian: Deal | null;
  maxJoint: Deal | null;
  /** The max joint value minus both no-deal values; null without an acceptable deal. */
  pie: number | null;
  /** The middle option of every issue; null when an issue has an even number of options. */
  middle: Deal | null;
  issueCompromise: Deal;
  /** "Meet in the middle": `middle` where it exists, else `issueCompromise`. */
  split: Deal;
  /** Null without an acceptable deal and where the pie is 0. */
  splitPercentOfPie: number | null;
  /** From the split; null if the split is efficient. */
  bestTrade: Deal | null;
}

/**
 * Analyses a negotiation over one or more issues whose values add up. The docstrings of `solve`,
 * `issueCompromise` and `bestTradeFrom` give the definitions, their sources and their tie rules. Totals
 * are compared in steps of 1e-9 of a side's largest value.
 *
 * @throws RangeError, worded for the person who typed the tables: no issues, an issue without options,
 * tables of another length than the options, a value that is NaN or infinite.
 */
export function analyze(problem: Problem): Analysis {
  const found = survey(problem);
  const solutions = solve(found);
  const middle = middleDeal(problem);
  const compromise = issueCompromise(found);
  const split = middle ?? compromise;
  return {
    outcomes: countOutcomes(problem),
    zopa: solutions !== null,
    frontier: found.frontier.deals,
    nash: solutions?.nash.best ?? null,
    kalaiSmorodinsky: solutions?.kalaiSmorodinsky.best ?? null,
    egalitarian: solutions?.egalitarian.best ?? null,
    maxJoint: solutions?.maxJoint.best ?? null,
    pie: solutions?.pie ?? null,
    middle,
    issueCompromise: compromise,
    split,
    splitPercentOfPie: percentOfPie(found, solutions, split),
    bestTrade: bestTradeFrom(found, split.deal),
  };
}

/**
 * The best trade from any deal: the deal on the frontier, at least as good for both, with the largest
 * product of extra gains. Null if the deal is efficient.
 *
 * @throws RangeError as `analyze` does, and when the deal does not hold one existing option per issue.
 */
export function bestTrade(problem: Problem, deal: number[]): Deal | null {
  const found = survey(problem);
  requireDeal(problem, deal);
  return bestTradeFrom(found, deal);
}
