import fc from 'fast-check';
import type { Problem } from '../../src/domain/negotiation/analyze.ts';

export interface ProblemShape {
  mostIssues?: number;
  mostOptions?: number;
  /** Largest absolute value of an option; small ones make many ties. */
  reach?: number;
}

/** Small problems of whole numbers, negative ones and duplicates included, often without any acceptable deal. */
export function wholeProblems(shape: ProblemShape = {}): fc.Arbitrary<Problem> {
  const { mostIssues = 4, mostOptions = 4, reach = 9 } = shape;
  const value = fc.integer({ min: -reach, max: reach });
  const issue = fc
    .array(fc.tuple(value, value), { minLength: 1, maxLength: mostOptions })
    .map((pairs) => pairs.map(([a, b]) => ({ a, b })));
  const noDeal = fc.integer({ min: -3 * reach, max: 3 * reach });
  return fc
    .record({
      issues: fc.array(issue, { minLength: 1, maxLength: mostIssues }),
      disagreement: fc.record({ a: noDeal, b: noDeal }),
    })
    .map(({ issues, disagreement }) => ({
      issues: issues.map((options, i) => ({
        name: `Issue ${i + 1}`,
        options: options.map((_, o) => `option ${o}`),
        a: options.map(({ a }) => a),
        b: options.map(({ b }) => b),
      })),
      disagreement,
    }));
}

/** The same problem with every value of a side put through a function; the no-deal value as well. */
export function mapValues(
  problem: Problem,
  change: { a?: (value: number) => number; b?: (value: number) => number },
): Problem {
  const { a = same, b = same } = change;
  return {
    issues: problem.issues.map((issue) => ({ ...issue, a: issue.a.map(a), b: issue.b.map(b) })),
    disagreement: { a: a(problem.disagreement.a), b: b(problem.disagreement.b) },
  };
}

function same(value: number): number {
  return value;
}

/** The problem as the other side sees it. */
export function swapSides({ issues, disagreement }: Problem): Problem {
  return {
    issues: issues.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })),
    disagreement: { a: disagreement.b, b: disagreement.a },
  };
}

/** A problem of one issue whose options are worth the pairs given. */
export function problemOfPoints(
  points: readonly (readonly [number, number])[],
  disagreement = { a: 0, b: 0 },
): Problem {
  return {
    issues: [
      {
        name: 'Point',
        options: points.map(([a, b]) => `${a}/${b}`),
        a: points.map(([a]) => a),
        b: points.map(([, b]) => b),
      },
    ],
    disagreement,
  };
}
