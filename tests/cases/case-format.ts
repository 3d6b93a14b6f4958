/** The worked answers beside this file, as TypeScript sees them. All were computed with exact fractions. */
import type { Deal, Problem } from '../../src/domain/negotiation/analyze.ts';
import type { BetTerms } from '../../src/domain/negotiation/contingent-terms.ts';
import chores from './chores.json' with { type: 'json' };
import tabletBattery from './contingent-tablet-battery.json' with { type: 'json' };
import tvShow from './contingent-tv-show.json' with { type: 'json' };
import limo from './nalebuff-limo.json' with { type: 'json' };
import pizza from './nalebuff-pizza.json' with { type: 'json' };
import orange from './orange.json' with { type: 'json' };
import tablet from './tablet.json' with { type: 'json' };
import talks from './talks.json' with { type: 'json' };

/** A fraction as text, such as "2800/47"; `decimal` is rounded to six places. */
export interface Exact {
  exact: string;
  decimal: number;
}

export interface ForBoth<T> {
  a: T;
  b: T;
}

export interface SolutionCase extends Deal {
  tiedPoints?: [number, number][];
}

export interface CompromiseCase extends Deal {
  acceptable: ForBoth<boolean>;
  efficient: boolean;
  percentOfPie: Exact;
  betterForBoth: number;
  bestTrade: (Deal & { gains: ForBoth<number>; percentOfPie: Exact }) | null;
}

export interface IssuesCase extends Problem {
  id: string;
  expected: {
    outcomes: number;
    acceptableOutcomes: number;
    distinctPoints: number;
    zopa: boolean;
    frontier: { points: number; outcomes: number; list: Deal[] };
    ideal: ForBoth<number>;
    pie: { noDealTotal: number; maxJoint: number; size: number };
    nash: SolutionCase & { product: number };
    kalaiSmorodinsky: SolutionCase & { shareOfIdeal: ForBoth<Exact> };
    egalitarian: SolutionCase & { gains: ForBoth<number> };
    maxJoint: SolutionCase & { joint: number };
    middle: CompromiseCase | null;
    issueCompromise: CompromiseCase;
    splitRule: 'middle' | 'issueCompromise';
  };
}

export interface ContractCase {
  dealPossible: boolean;
  base: Exact;
  bonus: Exact;
  smallerExpectedGain: Exact;
  expectedGain: ForBoth<Exact>;
  resultMinusNoDeal: { H: ForBoth<Exact>; L: ForBoth<Exact> };
  realValue: { H: Exact; L: Exact };
  betShare: Exact;
}

export interface ContingentCase {
  id: string;
  inputs: BetTerms;
  expected: { fixedPrice: ContractCase; contingent: ContractCase };
}

// JSON has no tuples and no optional keys, so its types say less than the format does.
export const issuesCases = [chores, tablet, talks, pizza, limo, orange] as unknown as IssuesCase[];
export const contingentCases = [tvShow, tabletBattery] as ContingentCase[];

export function issuesCase(id: string): IssuesCase {
  const found = issuesCases.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case "${id}".`);
  return found;
}

/** The number nearest to a fraction written as text. */
export function parseExact({ exact }: Exact): number {
  const [over, under = 1] = exact.split('/').map(Number);
  return (over as number) / under;
}
