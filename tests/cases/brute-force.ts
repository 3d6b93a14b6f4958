import type { Problem } from '../../src/domain/negotiation/analyze.ts';

/**
 * The definitions of the reference applied literally to every deal, with whole numbers of any size: slow,
 * plain and independent of the code it checks.
 */
export interface Listed {
  deal: number[];
  a: bigint;
  b: bigint;
}

interface Chosen {
  best: Listed;
  tied: Listed[];
}

/** Scores are compared entry by entry; more is better. */
type Score = bigint[];

/**
 * @param problem whole numbers only
 * @param worth what one unit of A and of B is worth in a common unit
 */
export function bruteForce(problem: Problem, worth: { a: bigint; b: bigint } = { a: 1n, b: 1n }) {
  const noDeal = { a: BigInt(problem.disagreement.a), b: BigInt(problem.disagreement.b) };
  const all = listDeals(problem);
  const points = firstPerPoint(all);
  const frontier = points
    .filter((p) => !points.some((q) => beats(q, p)))
    .sort((p, q) => Number(q.a - p.a));
  const isAcceptable = (p: Listed): boolean => p.a >= noDeal.a && p.b >= noDeal.b;
  const acceptableDeals = all.filter(isAcceptable);
  const acceptable = frontier.filter(isAcceptable);

  const gainsOf = (p: Listed): [bigint, bigint] => [p.a - noDeal.a, p.b - noDeal.b];
  const idealA = largest(acceptableDeals.map((p) => p.a)) ?? noDeal.a;
  const idealB = largest(acceptableDeals.map((p) => p.b)) ?? noDeal.b;
  const sharesOf = (p: Listed): Score =>
    leximinOfShares(gainsOf(p), [idealA - noDeal.a, idealB - noDeal.b]);
  const joint = (p: Listed): bigint => p.a * worth.a + p.b * worth.b;
  const comparable = ([a, b]: [bigint, bigint]): Score => leximin(a * worth.a, b * worth.b);

  const choose = (
    defines: (p: Listed) => Score,
    breaksTies: (p: Listed) => Score,
  ): Chosen | null => {
    const tied = best(acceptable, defines);
    const chosen = best(tied, breaksTies)[0];
    return chosen ? { best: chosen, tied } : null;
  };
  const bestTrade = (from: Listed): Listed | null =>
    best(betterForBoth(from), (p) => {
      const [a, b] = [p.a - from.a, p.b - from.b];
      return [a * b, comparable([a, b])[0] as bigint, a * worth.a + b * worth.b, p.a];
    })[0] ?? null;
  const betterForBoth = (from: Listed): Listed[] => frontier.filter((p) => beats(p, from));

  const maxJoint = choose(
    (p) => [joint(p)],
    (p) => [...sharesOf(p), p.a],
  );
  return {
    all,
    points,
    frontier,
    onFrontier: all.filter((p) => frontier.some((q) => q.a === p.a && q.b === p.b)),
    acceptableDeals,
    ideal: { a: idealA, b: idealB },
    nash: choose(
      (p) => [(p.a - noDeal.a) * (p.b - noDeal.b)],
      (p) => [...sharesOf(p), p.a],
    ),
    kalaiSmorodinsky: choose(sharesOf, (p) => [p.a]),
    egalitarian: choose(
      (p) => comparable(gainsOf(p)),
      (p) => [p.a],
    ),
    maxJoint,
    /** In the common unit. */
    pie: maxJoint && joint(maxJoint.best) - noDeal.a * worth.a - noDeal.b * worth.b,
    joint,
    middle: middleOf(problem),
    issueCompromise: problem.issues.map(({ a, b }) => {
      const options = a.map((_, i) => i);
      const range = (values: number[]): bigint => BigInt(Math.max(...values) - Math.min(...values));
      const above = (values: number[], i: number): bigint =>
        BigInt((values[i] as number) - Math.min(...values));
      return best(options, (i) =>
        leximinOfShares([above(a, i), above(b, i)], [range(a), range(b)]),
      )[0] as number;
    }),
    betterForBoth,
    bestTrade,
    twoIssueTrade: (from: Listed): Listed | null => {
      const pairs = all
        .filter((p) => p.a > from.a && p.b > from.b && changed(p, from).length === 2)
        .sort((p, q) => compare(orderOf(p, from), orderOf(q, from)));
      return (
        best(pairs, (p) => {
          const [a, b] = [p.a - from.a, p.b - from.b];
          return [a * b, comparable([a, b])[0] as bigint, a * worth.a + b * worth.b];
        })[0] ?? null
      );
    },
  };
}

function listDeals({ issues }: Problem): Listed[] {
  return issues.reduce<Listed[]>(
    (deals, { options, a, b }) =>
      deals.flatMap((p) =>
        options.map((_, i) => ({
          deal: [...p.deal, i],
          a: p.a + BigInt(a[i] as number),
          b: p.b + BigInt(b[i] as number),
        })),
      ),
    [{ deal: [], a: 0n, b: 0n }],
  );
}

function firstPerPoint(deals: Listed[]): Listed[] {
  const points = new Map<string, Listed>();
  for (const p of deals) {
    const name = `${p.a} ${p.b}`;
    if (!points.has(name)) points.set(name, p);
  }
  return [...points.values()];
}

function beats(p: Listed, q: Listed): boolean {
  return p.a >= q.a && p.b >= q.b && (p.a > q.a || p.b > q.b);
}

function middleOf({ issues }: Problem): number[] | null {
  const odd = issues.every(({ options }) => options.length % 2 === 1);
  return odd ? issues.map(({ options }) => Math.floor(options.length / 2)) : null;
}

// Shares times both denominators; a side whose denominator is 0 has share 1.
function leximinOfShares([a, b]: [bigint, bigint], [bestA, bestB]: [bigint, bigint]): Score {
  const [overA, underA] = bestA === 0n ? [1n, 1n] : [a, bestA];
  const [overB, underB] = bestB === 0n ? [1n, 1n] : [b, bestB];
  return leximin(overA * underB, overB * underA);
}

function leximin(x: bigint, y: bigint): Score {
  return x < y ? [x, y] : [y, x];
}

function changed(p: Listed, from: Listed): number[] {
  return p.deal.map((_, i) => i).filter((i) => p.deal[i] !== from.deal[i]);
}

function orderOf(p: Listed, from: Listed): Score {
  const issues = changed(p, from);
  return [...issues, ...issues.map((i) => p.deal[i] as number)].map(BigInt);
}

function largest(values: bigint[]): bigint | undefined {
  return values.reduce<bigint | undefined>((x, y) => (x === undefined || y > x ? y : x), undefined);
}

/** The candidates with the best score, in the order given. */
function best<T>(candidates: T[], scoreOf: (candidate: T) => Score): T[] {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate) }));
  return scored
    .filter(({ score }) => !scored.some((other) => compare(other.score, score) > 0))
    .map(({ candidate }) => candidate);
}

function compare(x: Score, y: Score): number {
  for (const [i, entry] of x.entries()) {
    const other = y[i] as bigint;
    if (entry !== other) return entry > other ? 1 : -1;
  }
  return 0;
}
