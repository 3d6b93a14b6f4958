import type { Agent } from './agent.ts';
import { dana } from './dana.ts';
import { ingrid } from './ingrid.ts';
import { simulatedLearners } from './learners.ts';

/** Whom a learner can meet. */
export const opponents: readonly Agent[] = [dana, ingrid];

/** Everybody who can sit at a table. */
export const everyone: readonly Agent[] = [...opponents, ...simulatedLearners];

export function agentOf(id: string): Agent | null {
  return everyone.find((agent) => agent.id === id) ?? null;
}
