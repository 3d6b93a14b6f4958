import type { Party } from '../agents/scene.ts';
import { type Counts, countMoves } from './counts.ts';
import type { Talks } from './talks.ts';

/** One part of the relationship line: what was counted, how often, and what it adds. */
export interface MannerPart {
  what:
    | 'questions'
    | 'openness'
    | 'choices'
    | 'concessions'
    | 'threats'
    | 'repetition'
    | 'refusals';
  times: number;
  adds: number;
}

/**
 * How somebody played towards the other, from -5 to 5. It counts acts, not feelings, and nobody has validated
 * it; it is kept apart from every value. Adds 1 for a question (at most 2), 1 for a priority or an amount told
 * (2), 1 for a trade or for three offers to choose from (2), 1 for giving way on one's own offer (1); takes 2
 * for a threat (4), 1 for an offer repeated (2), 1 for turning an offer down without another (2).
 */
export interface Manner {
  line: number;
  parts: MannerPart[];
}

export function mannerOf(talks: Talks, party: Party): Manner {
  return mannerFrom(countMoves(talks, party));
}

function mannerFrom(counts: Counts): Manner {
  const part = (
    what: MannerPart['what'],
    times: number,
    each: number,
    most: number,
  ): MannerPart => ({
    what,
    times,
    adds: each * Math.min(times, most) || 0,
  });
  const parts = [
    part('questions', counts.questions, 1, 2),
    part('openness', counts.told, 1, 2),
    part('choices', counts.trades + counts.threes, 1, 2),
    part('concessions', counts.concessions, 1, 1),
    part('threats', counts.threats, -2, 2),
    part('repetition', counts.repeats, -1, 2),
    part('refusals', counts.refusals, -1, 2),
  ];
  const sum = parts.reduce((line, { adds }) => line + adds, 0);
  return { line: Math.max(-5, Math.min(5, sum)), parts };
}
