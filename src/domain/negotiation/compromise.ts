import { differenceOf, type SideGauge } from './gauge.ts';
import { keepBest, leximin } from './measure.ts';
import { type Deal, type Problem, totalDeal } from './problem.ts';
import { sharesOf } from './shares.ts';
import type { Survey } from './survey.ts';

/** Option `floor(n / 2)` of every issue; null when an issue has an even number of options, and so no middle. */
export function middleDeal(problem: Problem): Deal | null {
  if (problem.issues.some((issue) => issue.options.length % 2 === 0)) return null;
  return totalDeal(
    problem,
    problem.issues.map((issue) => (issue.options.length - 1) / 2),
  );
}

/**
 * Meets in the middle of each issue as the two sides feel it: both sides' values are scaled to 0..1 within
 * the issue (1 for a side that does not mind), and the option with the largest leximin is taken, the
 * first of equals. Our definition; "split the difference" has no fixed one for options without an order.
 *
 * Only options that no other option beats are looked at: a beaten one has the smaller leximin.
 */
export function issueCompromise({ problem, gauge, optionStairs }: Survey): Deal {
  const deal = optionStairs.map((stairs, issue) => {
    const a = aboveWorst(gauge.a, issue);
    const b = aboveWorst(gauge.b, issue);
    const shares = sharesOf({ a: a.of, b: b.of }, { a: a.best, b: b.best });
    const options = Array.from(stairs.key.subarray(0, stairs.length));
    return Math.min(...keepBest(options, leximin(...shares), gauge.exact));
  });
  return totalDeal(problem, deal);
}

/** "Meet in the middle": the middle of every issue where there is one, else the issue compromise. */
export function splitDeal(survey: Survey): Deal {
  return middleDeal(survey.problem) ?? issueCompromise(survey);
}

/** How much better than its worst option of an issue each option is for a side, in units. */
function aboveWorst(side: SideGauge, issue: number) {
  const values = side.values[issue] as Float64Array;
  const { low, high } = side.ranges[issue] as { low: number; high: number };
  return {
    of: (option: number): number => differenceOf(side, values[option] as number, low),
    best: differenceOf(side, high, low),
  };
}
