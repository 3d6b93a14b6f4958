import type { Agent } from '../agents/agent.ts';
import type { Party, Scene } from '../agents/scene.ts';
import { sayAs } from './game.ts';
import { moverOf, startTalks, type Talks, viewOf } from './talks.ts';

export interface PlayOutChoices {
  arguments: boolean;
  /** Who begins; side A if left out. */
  first?: Party;
}

/**
 * Two agents negotiate with each other; each step is the talks after one more word, the first of them
 * before any. The last step is the end.
 */
export function* playOut(
  agentA: Agent,
  agentB: Agent,
  scene: Scene,
  choices: PlayOutChoices,
): Generator<Talks, void> {
  let talks = startTalks({ scene, first: choices.first ?? 'a', arguments: choices.arguments });
  yield talks;
  while (talks.ending === null) {
    const by = moverOf(talks);
    const agent = by === 'a' ? agentA : agentB;
    const view = viewOf(talks, by);
    talks = sayAs(talks, agent, talks.turns.length === 0 ? agent.open(view) : agent.respond(view));
    yield talks;
  }
}

/** How it ends. */
export function playToTheEnd(
  agentA: Agent,
  agentB: Agent,
  scene: Scene,
  choices: PlayOutChoices,
): Talks {
  let last: Talks | undefined;
  for (const talks of playOut(agentA, agentB, scene, choices)) last = talks;
  return last as Talks;
}
