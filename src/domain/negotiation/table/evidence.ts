import type { Agent } from '../agents/agent.ts';
import { opponents } from '../agents/everyone.ts';
import { simulatedLearners } from '../agents/learners.ts';
import type { Party, Scene } from '../agents/scene.ts';
import { solve } from '../solutions.ts';
import { survey } from '../survey.ts';
import { playToTheEnd } from './play-out.ts';
import { type Ending, type Gains, gainsWith, type Talks, turnOf } from './talks.ts';

/** How a simulated learner fared against an agent. Gains are over no deal; without a deal both are 0. */
export interface EvidenceRow {
  scene: string;
  side: Party;
  learner: string;
  agent: string;
  ending: Ending['kind'];
  deal: number[] | null;
  turns: number;
  gains: { learner: number; agent: number };
  /** What both gained, in percent of the pie; 0 without a deal, `null` without a pie. */
  percentOfPie: number | null;
}

/** Each simulated learner against each agent, in each scene and from each side; the learner speaks first. */
export function evidenceTable(
  scenes: readonly Scene[],
  learners: readonly Agent[] = simulatedLearners,
  agents: readonly Agent[] = opponents,
): EvidenceRow[] {
  return scenes.flatMap((scene) => {
    const pie = solve(survey(scene.problem))?.pie ?? null;
    return (['a', 'b'] as const).flatMap((side) =>
      learners.flatMap((learner) =>
        agents.map((agent): EvidenceRow => {
          const [a, b] = side === 'a' ? [learner, agent] : [agent, learner];
          const talks = playToTheEnd(a, b, scene, { arguments: true, first: side });
          const gains = gainsOf(talks);
          return {
            scene: scene.id,
            side,
            learner: learner.id,
            agent: agent.id,
            ending: (talks.ending as Ending).kind,
            deal: talks.ending?.kind === 'deal' ? talks.ending.deal : null,
            turns: turnOf(talks),
            gains:
              side === 'a'
                ? { learner: gains.a, agent: gains.b }
                : { learner: gains.b, agent: gains.a },
            percentOfPie: pie ? (100 * (gains.a + gains.b)) / pie : null,
          };
        }),
      ),
    );
  });
}

/** What each side has gained over no deal when the talks have ended. */
export function gainsOf(talks: Talks): Gains {
  return talks.ending?.kind === 'deal' ? gainsWith(talks, talks.ending.deal) : { a: 0, b: 0 };
}
