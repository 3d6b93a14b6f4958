import { roundSix } from '../agents/aspiration.ts';
import type { Party } from '../agents/scene.ts';
import { gainOf, type Seat } from '../agents/seat.ts';
import type { Problem } from '../problem.ts';

/** What a deal is worth to a side in all, no deal included; six decimals. */
export function worthOf(seat: Seat, deal: readonly number[]): number {
  return roundSix(gainOf(seat, deal) + seat.noDeal);
}

/**
 * @param limit the least that a deal must be worth in all; `null` without one, and then no deal is below it
 */
export function isBelowLimit(seat: Seat, deal: readonly number[], limit: number | null): boolean {
  return limit !== null && worthOf(seat, deal) < limit;
}

/** Whether somebody's own limit asks for more than no deal does. */
export function isBinding(problem: Problem, party: Party, limit: number | null): limit is number {
  return limit !== null && limit > problem.disagreement[party];
}

/** The problem in which leaving is worth the limit to its owner, where that is more than no deal; else the same. */
export function withLimit(problem: Problem, party: Party, limit: number | null): Problem {
  if (!isBinding(problem, party, limit)) return problem;
  return { ...problem, disagreement: { ...problem.disagreement, [party]: limit } };
}
