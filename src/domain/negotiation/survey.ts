import { buildFrontier, type Frontier } from './frontier.ts';
import { type Gauge, gaugeProblem } from './gauge.ts';
import { type Problem, requireProblem } from './problem.ts';
import { type Staircase, staircaseOf } from './staircase.ts';

/** A valid problem with what every further question about it needs. */
export interface Survey {
  problem: Problem;
  gauge: Gauge;
  /** Per issue, the options that no other option of it beats; the key is the option's index. */
  optionStairs: Staircase[];
  frontier: Frontier;
}

/** @throws RangeError, worded for the person who typed the tables, on anything that is not a problem. */
export function survey(problem: Problem): Survey {
  requireProblem(problem);
  const gauge = gaugeProblem(problem);
  const tolerance = { a: gauge.a.tolerance, b: gauge.b.tolerance };
  const optionStairs = gauge.a.values.map((values, issue) =>
    staircaseOf(values, gauge.b.values[issue] as Float64Array, tolerance),
  );
  const frontier = buildFrontier(problem, optionStairs, tolerance);
  return { problem, gauge, optionStairs, frontier };
}
