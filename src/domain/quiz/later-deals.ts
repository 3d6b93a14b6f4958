import { type BreakEvenTerms, breakEven } from './break-even.ts';

/** One deal after today's, as a concession made today sees it. */
export interface LaterDeal {
  /** 1 is the next deal. */
  nth: number;
  /** What it counts against today: the weight to the power of `nth`. */
  counts: number;
  /** What it can bring back by itself; below 0 when giving harms the tie. */
  adds: number;
  /** What it and all before it can bring back. */
  together: number;
}

/**
 * The nth deal after today, whatever `deals` says.
 *
 * @throws RangeError as `breakEven` does
 */
export function laterDeal(terms: BreakEvenTerms, nth: number): LaterDeal {
  const counts = terms.weight ** nth;
  return {
    nth,
    counts,
    adds: terms.likelier * terms.gainPerDeal * counts + 0,
    together: breakEven({ ...terms, deals: nth }),
  };
}

/**
 * What deals without end can bring back: likelier x gainPerDeal x weight / (1 - weight). Infinite, with its sign,
 * for weight 1, unless nothing is to be had.
 */
export function foreverValue({ likelier, gainPerDeal, weight }: BreakEvenTerms): number {
  const perDeal = likelier * gainPerDeal;
  return perDeal === 0 || weight === 0 ? 0 : (perDeal * weight) / (1 - weight);
}

/** How far, relative to what is given up, a sum of decimals may miss a number that it equals on paper. */
const NOISE = 1e-12;

/**
 * The deal with which a concession is earned back: the first n for which the break-even of n deals is at least
 * `givenUp`, however many deals there are to be; 0 for nothing given up, null when no number of deals is enough.
 */
export function dealsToRepay(terms: BreakEvenTerms, givenUp: number): number | null {
  if (givenUp <= 0) return 0;
  const { weight } = terms;
  const repays = (deals: number) => breakEven({ ...terms, deals }) >= givenUp * (1 - NOISE);
  const first = breakEven({ ...terms, deals: 1 });
  if (first <= 0) return null;
  // With r = givenUp / first, 1 + weight + ... + weight^(n - 1) = r gives weight^n = 1 - r (1 - weight).
  const ratio = givenUp / first;
  const left = 1 - ratio * (1 - weight);
  if (left <= NOISE) return repays(1) ? 1 : null;
  const near = weight === 1 ? Math.ceil(ratio) : Math.ceil(Math.log(left) / Math.log(weight));
  // Rounding may miss by one to either side.
  const found = [near - 1, near, near + 1].find((deals) => deals >= 1 && repays(deals));
  return found ?? null;
}

/**
 * How much likelier giving way would have to make the tie for it to be earned back, 0 to 1; null when even
 * certainty is not enough.
 */
export function likelierToRepay(terms: BreakEvenTerms, givenUp: number): number | null {
  if (givenUp <= 0) return 0;
  const certain = breakEven({ ...terms, likelier: 1 });
  return certain >= givenUp ? givenUp / certain : null;
}
