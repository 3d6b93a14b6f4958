import { formatAmount } from '../../quantity/amount.ts';
import { otherParty, type Party } from '../agents/scene.ts';
import { bestTradeFrom, betterForBoth } from '../best-trade.ts';
import { type Deal, totalDeal } from '../problem.ts';
import { percentOfPie, type Solutions, solve } from '../solutions.ts';
import { type Survey, survey } from '../survey.ts';
import { formatTrade } from '../trade-sentence.ts';
import { describeTrade } from '../trade-steps.ts';
import { type Counts, countMoves } from './counts.ts';
import { describeDeal } from './describe-move.ts';
import {
  type EitherCase,
  eitherCaseOf,
  type Worsening,
  worsening,
  worstOf,
} from './either-case.ts';
import { evenChoice } from './even-choice.ts';
import type { GameState } from './game.ts';
import { isBelowLimit, isBinding, withLimit, worthOf } from './limit.ts';
import { type Manner, mannerOf } from './manner.ts';
import { questionsOf, type RewardQuestions } from './reward-questions.ts';
import { type Ending, type Gains, gainsWith, type Talks } from './talks.ts';

/** A deal that was offered, as a point of the picture. */
export interface PathPoint extends Deal {
  by: Party;
  /** Counted from 0 among all words of the round. */
  turn: number;
}

/** More deals than this nobody reads one by one. */
const mostNamed = 40;

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
  cases: EitherCase | null;
  /** `null` where there is no pie, or no deal was found. */
  percentOfPie: number | null;
  /** The learner's part of what both gained, in percent; `null` unless both together gained something. */
  learnerShare: number | null;
  pie: number | null;
  /**
   * Deals at least as good for both as the final one; without one, as leaving, which is worth to the learner no less
   * than an own limit. From the frontier, by falling A.
   */
  betterForBoth: Deal[];
  /** Those of them to name, from the best for the learner on: all, or of many an even choice with the best trade. */
  betterNamed: Deal[];
  /** The best of them by the product of gains; `null` when the final deal is efficient. */
  bestTrade: Deal | null;
  /** What both gain from the best trade in either case, where it depends on an event. */
  bestTradeCases: EitherCase | null;
  /** Whose worst case is worse in the best trade than in the final deal. */
  worseWorst: { a: Worsening | null; b: Worsening | null };
  /** The final deal costs the learner nothing, whatever happens, and keeps to the limit. */
  isSafe: boolean;
  /** What to say next, to the learner: the way to the best trade. */
  nextSentence: string;
  counts: { learner: Counts; agent: Counts };
  manner: Manner;
  questions: RewardQuestions;
}

export interface DebriefChoices {
  /** Takes the best trade from the final deal, as a post-settlement settlement, before looking back. */
  settled?: boolean;
  /** The least that a deal must be worth to the learner in all; `null` without such a limit. */
  limit?: number | null;
}

export function debrief(state: GameState, choices: DebriefChoices = {}): Debrief {
  const { settled = false, limit = null } = choices;
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
  const { better, bestTrade } = deal
    ? { better: betterForBoth(found, deal), bestTrade: bestTradeFrom(found, deal) }
    : isBinding(problem, learner, limit)
      ? betterThanLeaving(survey(withLimit(problem, learner, limit)))
      : betterThanLeaving(found);
  const questions = questionsOf(talks, learner, {
    gains,
    percentOfPie: percent,
    final: deal,
    limit,
  });
  const worseFor = (party: Party) =>
    deal && bestTrade && worsening(talks, { from: deal, to: bestTrade.deal }, party);
  return {
    ending: talks.ending,
    path: pathOf(talks),
    final,
    noDeal: problem.disagreement,
    frontier: found.frontier.deals,
    gains,
    cases: deal && eitherCaseOf(talks, deal),
    percentOfPie: percent,
    learnerShare: joint > 0 ? (100 * gains[learner]) / joint : null,
    pie: solutions?.pie ?? null,
    betterForBoth: better,
    betterNamed: named(learner === 'a' ? better : better.toReversed(), bestTrade),
    bestTrade,
    bestTradeCases: bestTrade && eitherCaseOf(talks, bestTrade.deal),
    worseWorst: { a: worseFor('a'), b: worseFor('b') },
    isSafe: deal !== null && worstOf(talks, deal, learner) >= 0 && questions.limit.isMet,
    nextSentence: nextSentence(state, deal, bestTrade, limit),
    counts: { learner: countMoves(talks, learner), agent: countMoves(talks, otherParty(learner)) },
    manner: mannerOf(talks, learner),
    questions,
  };
}

/** Every offer of both, in the order in which they were made. */
export function pathOf({ scene, turns }: Talks): PathPoint[] {
  return turns.flatMap(({ by, move, deals }, turn) =>
    move.kind === 'hold' || move.kind === 'threaten'
      ? []
      : deals.map((deal) => ({ ...totalDeal(scene.problem, deal), by, turn })),
  );
}

/** What both would have preferred to leaving, and of that the Nash deal. */
function betterThanLeaving(found: Survey): { better: Deal[]; bestTrade: Deal | null } {
  const solutions = solve(found);
  if (solutions === null) return { better: [], bestTrade: null };
  return { better: acceptable(found, solutions), bestTrade: solutions.nash.best };
}

function named(better: Deal[], bestTrade: Deal | null): Deal[] {
  const best = better.findIndex(({ a, b }) => a === bestTrade?.a && b === bestTrade.b);
  return evenChoice(better.length, mostNamed, best).map((place) => better[place] as Deal);
}

function acceptable({ frontier }: Survey, solutions: Solutions): Deal[] {
  // By falling A, the frontier points no worse than no deal for both lie between the two ideals.
  const first = frontier.deals.findIndex(({ a }) => a === solutions.ideal.a);
  const last = frontier.deals.findIndex(({ b }) => b === solutions.ideal.b);
  return frontier.deals.slice(first, last + 1);
}

function nextSentence(
  { talks: { scene, seats }, learner }: GameState,
  from: number[] | null,
  to: Deal | null,
  limit: number | null,
): string {
  if (to === null) {
    if (from !== null)
      return 'No other deal is better for both: what one of you gains from here, the other pays for.';
    return isBinding(scene.problem, learner, limit)
      ? 'No deal here reaches your limit and is as good for them as none, so leaving was right.'
      : 'No deal here is as good for both as none, so leaving was right.';
  }
  const write = (amount: number): string => formatAmount(amount, scene.unit);
  if (from !== null) {
    const trade = describeTrade(scene.problem, from, to.deal);
    const sentence = formatTrade(trade, { reader: learner, formatAmount: write });
    if (!isBelowLimit(seats[learner], to.deal, limit)) return sentence;
    return `${sentence} To you it is then worth ${write(worthOf(seats[learner], to.deal))} in all, which is below your limit.`;
  }
  const gain = (side: Party): string => write(to[side] - scene.problem.disagreement[side]);
  return `There was a deal: ${describeDeal(scene.problem, to.deal)}. Over no deal it is worth ${gain(learner)} more to you and ${gain(otherParty(learner))} more to them.`;
}
