import { formatAmount } from '../../quantity/amount.ts';
import { casesOf, isConditional } from '../agents/bet-options.ts';
import { otherParty, type Party } from '../agents/scene.ts';
import { bestTradeFrom, betterForBoth } from '../best-trade.ts';
import { type Deal, totalDeal } from '../problem.ts';
import { percentOfPie, type Solutions, solve } from '../solutions.ts';
import { type Survey, survey } from '../survey.ts';
import { formatTrade } from '../trade-sentence.ts';
import { describeTrade } from '../trade-steps.ts';
import { type Counts, countMoves } from './counts.ts';
import { describeDeal } from './describe-move.ts';
import { gainsOf } from './evidence.ts';
import type { GameState } from './game.ts';
import { type Manner, mannerOf } from './manner.ts';
import { questionsOf, type RewardQuestions } from './reward-questions.ts';
import type { Ending, Talks } from './talks.ts';

/** A deal that was offered, as a point of the picture. */
export interface PathPoint extends Deal {
  by: Party;
  /** Counted from 0 among all words of the round. */
  turn: number;
}

/** What each side has over no deal. */
type Gains = { a: number; b: number };

/** A round looked back on, with the values of both sides. */
export interface Debrief {
  ending: Ending | null;
  /** Every offer in the order in which they were made; three offers are three points. */
  path: PathPoint[];
  /** The deal of the round; the post-settlement settlement once it is taken; `null` without a deal. */
  final: Deal | null;
  noDeal: { a: number; b: number };
  frontier: Deal[];
  /** Over no deal; 0 for both without a deal. */
  gains: Gains;
  /** What both gain in either case, where the final deal depends on an event; `gains` are then what each expects. */
  cases: { ifSo: Gains; ifNot: Gains } | null;
  /** `null` where there is no pie, or no deal was found. */
  percentOfPie: number | null;
  /** The learner's part of what both gained, in percent; `null` unless both together gained something. */
  learnerShare: number | null;
  pie: number | null;
  /** Deals at least as good for both as the final one (as no deal, without one); from the frontier, by falling A. */
  betterForBoth: Deal[];
  /** The best of them by the product of gains; `null` when the final deal is efficient. */
  bestTrade: Deal | null;
  /** What to say next, to the learner: the way to the best trade. */
  nextSentence: string;
  counts: { learner: Counts; agent: Counts };
  manner: Manner;
  questions: RewardQuestions;
}

/** `settled` takes the best trade from the final deal, as a post-settlement settlement, before looking back. */
export function debrief(state: GameState, { settled = false } = {}): Debrief {
  const { talks, learner } = state;
  const { problem } = talks.scene;
  const found = survey(problem);
  const solutions = solve(found);
  const signed = talks.ending?.kind === 'deal' ? talks.ending.deal : null;
  const traded = signed && settled ? bestTradeFrom(found, signed)?.deal : undefined;
  const deal = traded ?? signed;
  const final = deal && totalDeal(problem, deal);
  const gains = deal ? gainsWith(talks, deal) : { a: 0, b: 0 };
  const joint = gains.a + gains.b;
  const percent = final && percentOfPie(found, solutions, final);
  const better = deal ? betterForBoth(found, deal) : acceptable(found, solutions);
  const bestTrade = deal ? bestTradeFrom(found, deal) : (solutions?.nash.best ?? null);
  return {
    ending: talks.ending,
    path: pathOf(talks),
    final,
    noDeal: problem.disagreement,
    frontier: found.frontier.deals,
    gains,
    cases: deal && casesWith(talks, deal),
    percentOfPie: percent,
    learnerShare: joint > 0 ? (100 * gains[learner]) / joint : null,
    pie: solutions?.pie ?? null,
    betterForBoth: better,
    bestTrade,
    nextSentence: nextSentence(talks, learner, deal, bestTrade),
    counts: { learner: countMoves(talks, learner), agent: countMoves(talks, otherParty(learner)) },
    manner: mannerOf(talks, learner),
    questions: questionsOf(talks, learner, gains, percent, deal),
  };
}

function gainsWith(talks: Talks, deal: number[]): Gains {
  return gainsOf({ ...talks, ending: { kind: 'deal', deal, by: 'a' } });
}

function casesWith(talks: Talks, deal: number[]): Debrief['cases'] {
  const bet = talks.scene.conditional;
  if (!bet || !isConditional(bet, deal)) return null;
  const { ifSo, ifNot } = casesOf(bet, deal[bet.issue] as number);
  const gains = (option: number) => gainsWith(talks, deal.with(bet.issue, option));
  return { ifSo: gains(ifSo), ifNot: gains(ifNot) };
}

/** Every offer of both, in the order in which they were made. */
export function pathOf({ scene, turns }: Talks): PathPoint[] {
  return turns.flatMap(({ by, move, deals }, turn) =>
    move.kind === 'hold' || move.kind === 'threaten'
      ? []
      : deals.map((deal) => ({ ...totalDeal(scene.problem, deal), by, turn })),
  );
}

function acceptable({ frontier }: Survey, solutions: Solutions | null): Deal[] {
  if (solutions === null) return [];
  // By falling A, the frontier points no worse than no deal for both lie between the two ideals.
  const first = frontier.deals.findIndex(({ a }) => a === solutions.ideal.a);
  const last = frontier.deals.findIndex(({ b }) => b === solutions.ideal.b);
  return frontier.deals.slice(first, last + 1);
}

function nextSentence(
  { scene }: Talks,
  learner: Party,
  from: number[] | null,
  to: Deal | null,
): string {
  if (to === null) {
    return from === null
      ? 'No deal here is as good for both as none, so leaving was right.'
      : 'No other deal is better for both: what one of you gains from here, the other pays for.';
  }
  const write = (amount: number): string => formatAmount(amount, scene.unit);
  if (from !== null) {
    const trade = describeTrade(scene.problem, from, to.deal);
    return formatTrade(trade, { reader: learner, formatAmount: write });
  }
  const gain = (side: Party): string => write(to[side] - scene.problem.disagreement[side]);
  return `There was a deal: ${describeDeal(scene.problem, to.deal)}. Over no deal it is worth ${gain(learner)} more to you and ${gain(otherParty(learner))} more to them.`;
}
