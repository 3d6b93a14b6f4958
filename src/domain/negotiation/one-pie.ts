/** What two sides reach together, and what each has without the other. One unit throughout. */
export interface OnePieInput {
  together: number;
  aloneA: number;
  aloneB: number;
}

/** One way to share what is reached together; `acceptable` tells whether a side gets at least what it has alone. */
export interface Share {
  a: number;
  b: number;
  acceptable: { a: boolean; b: boolean };
}

export interface PieToShare {
  kind: 'pie';
  /** What the agreement adds to the two fallbacks: above 0. */
  pie: number;
  /** The fallback of each side plus half of the pie. */
  equalSplit: Share;
  /** Half of everything for each, whatever the fallbacks are. */
  halves: Share;
  /** Everything in proportion to the fallbacks; null where they give no proportion. */
  proportional: Share | null;
}

export interface NoPie {
  kind: 'no-pie';
  /** 0, or by how much the agreement falls short of the two fallbacks (below 0). */
  pie: number;
  /** What each side keeps by not agreeing. */
  keep: { a: number; b: number };
}

/**
 * Splits what two sides create together, after B. Nalebuff, *Split the Pie*: the pie is
 * `together - aloneA - aloneB`, both sides are equally needed for it, so each gets half of it on top of
 * its fallback. Beside it stand the two splits people reach for: half of everything each, and everything
 * in proportion to the fallbacks.
 *
 * - `together <= aloneA + aloneB` is `no-pie`: the two keep their alternatives. Equality belongs here, as
 *   agreeing then adds nothing to walk away from. A difference below one billionth of the largest amount
 *   is equality (0.3 - 0.1 - 0.2 is not 0 in floating point).
 * - `proportional` is null unless both fallbacks are at least 0 and one is above 0. With 0 and 0 there is
 *   no proportion; with a debt on one side the other would get more than everything, and with debts on
 *   both the weaker side would get the larger part.
 *
 * @throws RangeError that names the argument which is NaN or infinite, or says that the sum is.
 */
export function splitOnePie(input: OnePieInput): PieToShare | NoPie {
  const { together, aloneA, aloneB } = input;
  for (const [name, amount] of Object.entries({ together, aloneA, aloneB })) {
    if (!Number.isFinite(amount)) {
      throw new RangeError(`${name} is ${amount}. Write a finite number, such as 12.`);
    }
  }
  const difference = together - aloneA - aloneB;
  if (!Number.isFinite(difference)) {
    throw new RangeError(
      'together, aloneA and aloneB are too large to subtract. Use a larger unit.',
    );
  }
  const tolerance = 1e-9 * Math.max(Math.abs(together), Math.abs(aloneA), Math.abs(aloneB));
  const pie = Math.abs(difference) <= tolerance ? 0 : difference;
  if (pie <= 0) return { kind: 'no-pie', pie, keep: { a: aloneA, b: aloneB } };

  const share = (a: number, b: number): Share => ({
    a,
    b,
    acceptable: { a: a >= aloneA - tolerance, b: b >= aloneB - tolerance },
  });
  const fallbacks = aloneA + aloneB;
  const inProportion = aloneA >= 0 && aloneB >= 0 && fallbacks > 0;
  return {
    kind: 'pie',
    pie,
    equalSplit: share(aloneA + pie / 2, aloneB + pie / 2),
    halves: share(together / 2, together / 2),
    proportional: inProportion
      ? share(together * (aloneA / fallbacks), together * (aloneB / fallbacks))
      : null,
  };
}
