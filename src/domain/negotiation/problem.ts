/** One thing to be settled. `a[i]` and `b[i]` are what option i is worth to each side. */
export interface Issue {
  name: string;
  options: string[];
  a: number[];
  b: number[];
}

/** A negotiation of two sides over one or more issues; the values of a deal add up over its issues. */
export interface Problem {
  issues: Issue[];
  /** What each side has without a deal. */
  disagreement: { a: number; b: number };
}

/** One option index per issue, counted from 0, and what that is worth to each side. */
export interface Deal {
  deal: number[];
  a: number;
  b: number;
}

/** Throws a RangeError, worded for the person who typed the tables, on anything that is not a problem. */
export function requireProblem(problem: Problem): void {
  if (problem.issues.length === 0) {
    throw new RangeError('There is nothing to negotiate. Add at least one issue with its options.');
  }
  problem.issues.forEach((issue, position) => {
    const where = `Issue ${position + 1} ("${issue.name}")`;
    if (issue.options.length === 0) {
      throw new RangeError(`${where} has no options. Write at least one.`);
    }
    requireValues(issue.a, 'A', issue.options, where);
    requireValues(issue.b, 'B', issue.options, where);
  });
  for (const side of ['a', 'b'] as const) {
    const value = problem.disagreement[side];
    if (!Number.isFinite(value)) {
      throw new RangeError(
        `The no-deal value of side ${side.toUpperCase()} is ${value}. Write a finite number, such as 0.`,
      );
    }
  }
}

function requireValues(values: number[], side: string, options: string[], where: string): void {
  if (values.length !== options.length) {
    throw new RangeError(
      `${where} has ${count(options.length, 'option')} but ${count(values.length, 'value')} for side ${side}. Write one value for each option.`,
    );
  }
  for (let option = 0; option < values.length; option++) {
    const value = values[option] as number;
    if (!Number.isFinite(value)) {
      throw new RangeError(
        `${where}, option "${options[option]}": the value for side ${side} is ${value}. Write a finite number, such as 10 or -2.5.`,
      );
    }
  }
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Throws a RangeError unless `deal` holds one existing option of each issue. */
export function requireDeal(problem: Problem, deal: readonly number[]): void {
  if (deal.length !== problem.issues.length) {
    throw new RangeError(
      `The deal settles ${count(deal.length, 'issue')} of ${problem.issues.length}. Write one option index for each issue.`,
    );
  }
  problem.issues.forEach((issue, position) => {
    const option = deal[position] as number;
    const last = issue.options.length - 1;
    if (!Number.isInteger(option) || option < 0 || option > last) {
      throw new RangeError(
        `The deal takes option ${option} of issue ${position + 1} ("${issue.name}"). Write a whole number from 0 to ${last}.`,
      );
    }
  });
}

/** The deal with its totals, added up in the order of the issues. */
export function totalDeal(problem: Problem, deal: readonly number[]): Deal {
  let a = 0;
  let b = 0;
  problem.issues.forEach((issue, position) => {
    const option = deal[position] as number;
    a += issue.a[option] as number;
    b += issue.b[option] as number;
  });
  return { deal: [...deal], a, b };
}

/** How many different deals the options allow. */
export function countOutcomes(problem: Problem): number {
  return problem.issues.reduce((outcomes, issue) => outcomes * issue.options.length, 1);
}
