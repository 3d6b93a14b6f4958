import { casesOf, isConditional } from '../agents/bet-options.ts';
import type { Party } from '../agents/scene.ts';
import { gainOf } from '../agents/seat.ts';
import { type Gains, gainsWith, type Talks } from './talks.ts';

/** What both have over no deal if the event of the scene happens, and if not. */
export interface EitherCase {
  ifSo: Gains;
  ifNot: Gains;
}

/** A worst case that gets worse from one deal to another, over no deal. */
export interface Worsening {
  from: number;
  to: number;
}

/** `null` for a deal that depends on nothing. */
export function eitherCaseOf(talks: Talks, deal: number[]): EitherCase | null {
  const bet = talks.scene.conditional;
  if (!bet || !isConditional(bet, deal)) return null;
  const { ifSo, ifNot } = casesOf(bet, deal[bet.issue] as number);
  const gains = (option: number) => gainsWith(talks, deal.with(bet.issue, option));
  return { ifSo: gains(ifSo), ifNot: gains(ifNot) };
}

/** The least that a side can come to have over no deal. */
export function worstOf(talks: Talks, deal: number[], party: Party): number {
  const cases = eitherCaseOf(talks, deal);
  return cases === null
    ? gainOf(talks.seats[party], deal)
    : Math.min(cases.ifSo[party], cases.ifNot[party]);
}

/** What a side may lose more by one deal than by another; `null` when its worst case is no worse. */
export function worsening(
  talks: Talks,
  deals: { from: number[]; to: number[] },
  party: Party,
): Worsening | null {
  const from = worstOf(talks, deals.from, party);
  const to = worstOf(talks, deals.to, party);
  return to < from ? { from, to } : null;
}
