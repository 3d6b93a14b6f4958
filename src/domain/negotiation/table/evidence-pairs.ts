import type { Party } from '../agents/scene.ts';
import type { EvidenceRow } from './evidence.ts';

/** Two ways to play, set side by side at the same table: scene, side and opponent. */
export interface EvidencePair {
  scene: string;
  side: Party;
  agent: string;
  one: EvidenceRow;
  other: EvidenceRow;
  /** Whether `one` made more, as much, or less for both together. Shown values are rounded; this is not. */
  joint: 'more' | 'equal' | 'less';
  /** The same for the learner alone. */
  own: 'more' | 'equal' | 'less';
}

/** Every table at which both learners sat, in the order of the rows. */
export function pairEvidence(
  rows: readonly EvidenceRow[],
  one: string,
  other: string,
): EvidencePair[] {
  return rows
    .filter(({ learner }) => learner === one)
    .flatMap((row): EvidencePair[] => {
      const found = rows.find(
        ({ scene, side, agent, learner }) =>
          learner === other && scene === row.scene && side === row.side && agent === row.agent,
      );
      if (found === undefined) return [];
      const { scene, side, agent } = row;
      const joint = compare(
        row.gains.learner + row.gains.agent,
        found.gains.learner + found.gains.agent,
      );
      const own = compare(row.gains.learner, found.gains.learner);
      return [{ scene, side, agent, one: row, other: found, joint, own }];
    });
}

function compare(one: number, other: number): 'more' | 'equal' | 'less' {
  if (Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))) return 'equal';
  return one > other ? 'more' : 'less';
}
