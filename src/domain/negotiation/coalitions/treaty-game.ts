import { type Circle, includes } from './circle.ts';

/** A country that may cut once. Whole numbers, so that every comparison is exact; scale decimals before. */
export interface Country {
  /** What one cut that reaches it brings it, its own or another's: 0 or more. */
  benefit: number;
  /** What its own cut costs it, and nobody else: 0 or more. */
  cost: number;
}

/** Whom a cut reaches: `everybody`, as with the air, or `members`, as with a market that others can be shut out of. */
export type Reach = 'everybody' | 'members';

export interface TreatyGame {
  countries: readonly Country[];
  reach: Reach;
}

/** Who cuts and what each has, by the index of the country. */
export interface TreatyOutcome {
  cuts: boolean[];
  /** Its benefit for every cut that reaches it, less its own cost if it cuts. No cut at all is 0. */
  results: number[];
}

/**
 * What happens under a treaty. Those who sign do what is best for them together: a member cuts when its cost is at
 * most what a cut brings all members. Those outside form no treaty of their own: each cuts when its cost is at most
 * what a cut brings itself. Because benefits add up, none of this depends on what anybody else does.
 *
 * After the usual model of self-enforcing environmental agreements (S. Barrett 1994), with linear benefits, one cut
 * of fixed size each, and countries that may differ.
 *
 * @param treaty a circle of one or of nobody is no treaty
 */
export function playTreaty({ countries, reach }: TreatyGame, treaty: Circle): TreatyOutcome {
  const signs = (index: number) => includes(treaty, index);
  const benefits = (counts: (index: number) => boolean) =>
    countries.reduce((sum, { benefit }, index) => sum + (counts(index) ? benefit : 0), 0);
  const membersBenefit = benefits(signs);
  const cuts = countries.map(
    ({ benefit, cost }, index) => cost <= (signs(index) ? membersBenefit : benefit),
  );
  const results = countries.map(({ benefit, cost }, index) => {
    const reaches = (from: number) =>
      reach === 'everybody' || from === index || (signs(from) && signs(index));
    const cutsThatReach = cuts.filter((cut, from) => cut && reaches(from)).length;
    return cutsThatReach * benefit - (cuts[index] ? cost : 0);
  });
  return { cuts, results };
}

/**
 * What each circle has together when it makes a treaty and the rest fall apart, each doing what is best for itself
 * alone: the characteristic function of the game, in the order of `Circle`.
 */
export function treatyValues(game: TreatyGame): number[] {
  return Array.from({ length: 2 ** game.countries.length }, (_, circle) =>
    playTreaty(game, circle).results.reduce(
      (sum, result, index) => sum + (includes(circle, index) ? result : 0),
      0,
    ),
  );
}
