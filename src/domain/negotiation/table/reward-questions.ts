import { countPlain } from '../agents/bet-options.ts';
import type { WholeDeal } from '../agents/move.ts';
import { otherParty, type Party } from '../agents/scene.ts';
import { gainOf } from '../agents/seat.ts';
import { countMoves } from './counts.ts';
import { amountIn } from './describe-move.ts';
import type { Talks } from './talks.ts';

/**
 * What the published reward of INA measures, put as four questions to the learner, and the two it does not ask.
 * Numbers only: the words are for whoever shows them.
 */
export interface RewardQuestions {
  /** Did you do what you meant? How many of your offers were worth less to you than no deal. */
  meant: { offersBelowNoDeal: number };
  /** Where did the price go? Options of the issue of amounts; `null` where the scene has none, or nobody named one. */
  price: {
    issue: number;
    yours: number | null;
    theirs: number | null;
    final: number | null;
  } | null;
  /** Did you close above your limit? What you gained over no deal. */
  limit: { closed: boolean; gain: number };
  /** Did you repeat yourself? */
  repeats: number;
  /** Left out: what they gained. */
  theirGain: number;
  /** Left out: what both gained, in percent of the pie. */
  percentOfPie: number | null;
}

export function questionsOf(
  talks: Talks,
  learner: Party,
  gains: { a: number; b: number },
  percentOfPie: number | null,
  final: WholeDeal | null,
): RewardQuestions {
  const offers = talks.turns.filter(({ by }) => by === learner).flatMap(({ deals }) => deals);
  const below = offers.filter((deal) => gainOf(talks.seats[learner], deal) < 0);
  return {
    meant: { offersBelowNoDeal: below.length },
    price: priceOf(talks, learner, final),
    limit: { closed: talks.ending?.kind === 'deal', gain: gains[learner] },
    repeats: countMoves(talks, learner).repeats,
    theirGain: gains[otherParty(learner)],
    percentOfPie,
  };
}

function priceOf(
  { scene, turns }: Talks,
  learner: Party,
  final: WholeDeal | null,
): RewardQuestions['price'] {
  const issue = scene.problem.issues.findIndex(({ options }, i) =>
    options
      .slice(0, countPlain(scene, i))
      .every((option) => /^[$€£]/.test(option) && amountIn(option) !== null),
  );
  if (issue < 0) return null;
  const firstOf = (party: Party): number | null =>
    turns.find(({ by, deals }) => by === party && deals.length > 0)?.deals[0]?.[issue] ?? null;
  return {
    issue,
    yours: firstOf(learner),
    theirs: firstOf(otherParty(learner)),
    final: final?.[issue] ?? null,
  };
}
