import { countPlain } from '../agents/bet-options.ts';
import type { WholeDeal } from '../agents/move.ts';
import { otherParty, type Party } from '../agents/scene.ts';
import { gainOf, type Seat } from '../agents/seat.ts';
import { countMoves } from './counts.ts';
import { amountIn } from './describe-move.ts';
import { isBelowLimit, worthOf } from './limit.ts';
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
  /** Did you close above your limit? */
  limit: LimitQuestion;
  /** Did you repeat yourself? */
  repeats: number;
  /** Left out: what they gained. */
  theirGain: number;
  /** Left out: what both gained, in percent of the pie. */
  percentOfPie: number | null;
}

export interface LimitQuestion {
  closed: boolean;
  /** What you gained over no deal. */
  gain: number;
  /** What the deal is worth to you in all; `null` without one. */
  worth: number | null;
  /** The limit that you brought; `null` without one, and then no deal is the limit. */
  own: number | null;
  /** The deal is worth no less than the limit; `false` without a deal. */
  isMet: boolean;
}

/** What was learnt about a round before these questions are asked. */
interface Outcome {
  gains: { a: number; b: number };
  percentOfPie: number | null;
  /** The deal of the round, or the one taken after it. */
  final: WholeDeal | null;
  /** The learner's own limit. */
  limit: number | null;
}

export function questionsOf(talks: Talks, learner: Party, outcome: Outcome): RewardQuestions {
  const { gains, percentOfPie, final } = outcome;
  const offers = talks.turns.filter(({ by }) => by === learner).flatMap(({ deals }) => deals);
  const below = offers.filter((deal) => gainOf(talks.seats[learner], deal) < 0);
  return {
    meant: { offersBelowNoDeal: below.length },
    price: priceOf(talks, learner, final),
    limit: limitQuestion(talks.seats[learner], outcome, gains[learner]),
    repeats: countMoves(talks, learner).repeats,
    theirGain: gains[otherParty(learner)],
    percentOfPie,
  };
}

function limitQuestion(seat: Seat, { final, limit }: Outcome, gain: number): LimitQuestion {
  const isMet = limit === null ? gain >= 0 : final !== null && !isBelowLimit(seat, final, limit);
  return {
    closed: final !== null,
    gain,
    worth: final && worthOf(seat, final),
    own: limit,
    isMet: final !== null && isMet,
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
