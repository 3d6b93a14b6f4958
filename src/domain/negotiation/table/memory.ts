import type { Memory } from '../agents/agent.ts';
import { type Facts, hear, noFacts } from '../agents/facts.ts';
import { otherParty, type Party } from '../agents/scene.ts';
import { mannerOf } from './manner.ts';
import type { Talks } from './talks.ts';

/** What one side remembers of the other: everything they told, and how they played in the last round. */
export function memoryOf(rounds: readonly Talks[], party: Party): Memory | null {
  const last = rounds.at(-1);
  if (last === undefined) return null;
  const other = otherParty(party);
  const facts = rounds
    .flatMap(({ turns }) => turns)
    .filter(({ by }) => by === other)
    .reduce<Facts>(
      (known, { move }) => hear(known, move),
      noFacts(last.scene.problem.issues.length),
    );
  return { facts, treatment: mannerOf(last, other).line };
}
