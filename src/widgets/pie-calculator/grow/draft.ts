import type { Problem } from '../../../domain/negotiation/problem.ts';

/** The two sides: A, who is "you" on this page, and B. */
export const sides = ['a', 'b'] as const;
export type Side = (typeof sides)[number];
export type Both<T> = Record<Side, T>;

/** An issue as it is being typed, letter by letter. */
export interface DraftIssue {
  name: string;
  options: string[];
  a: string[];
  b: string[];
}

/** A negotiation as it is being typed: nothing half-written is lost, readable or not. */
export interface Draft {
  title: string;
  parties: Both<string>;
  /** What each side counts in: a plural noun, or one of $, € and £. */
  units: Both<string>;
  issues: DraftIssue[];
  noDeal: Both<string>;
}

/** A negotiation in numbers, as the catalog and an address hold it. */
export interface Scenario extends Pick<Draft, 'title' | 'parties' | 'units'> {
  id: string;
  problem: Problem;
}

/** The place of a number: `0.2.a` is A's value of the third option of the first issue, `a` A's no-deal value. */
export type Place = string;
export const placeOf = (issue: number, option: number, side: Side): Place =>
  `${issue}.${option}.${side}`;

/** The most decimals that this room counts with. */
export const DECIMALS = 2;

/** Plain digits, such as a field takes back. */
export const typedAmount = (amount: number) => String(Number(amount.toFixed(DECIMALS)) + 0);

export function draftOf({ title, parties, units, problem }: Omit<Scenario, 'id'>): Draft {
  const { a, b } = problem.disagreement;
  return {
    title,
    parties,
    units,
    issues: problem.issues.map((issue) => ({
      name: issue.name,
      options: [...issue.options],
      a: issue.a.map(typedAmount),
      b: issue.b.map(typedAmount),
    })),
    noDeal: { a: typedAmount(a), b: typedAmount(b) },
  };
}

export const partyName = (draft: Draft, side: Side) =>
  draft.parties[side].trim() || `Side ${side.toUpperCase()}`;

/** True when a deal takes one existing option of each issue. */
export const fits = (deal: readonly number[], issues: readonly { options: string[] }[]) =>
  deal.length === issues.length &&
  issues.every(({ options }, i) => (deal[i] ?? -1) >= 0 && (deal[i] ?? 0) < options.length);
