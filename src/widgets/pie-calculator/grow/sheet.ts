import type { Problem } from '../../../domain/negotiation/problem.ts';
import { type Draft, draftOf, type Place, type Scenario } from './draft.ts';

/** What undo brings back: a problem, its numbers as far as they can be read, and the deal on the table. */
export interface Sheet {
  draft: Draft;
  problem: Problem;
  /** What is wrong where, and what to write instead. */
  errors: Record<Place, string>;
  /** `null` stands for the split. */
  deal: number[] | null;
}

export const sheetOf = (scenario: Omit<Scenario, 'id'>): Sheet => ({
  draft: draftOf(scenario),
  problem: scenario.problem,
  errors: {},
  deal: null,
});
