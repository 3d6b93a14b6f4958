import type { ChartWords } from '../../../browser/deal-chart/Dots.tsx';
import {
  type Counts,
  type Debrief,
  type GameState,
  hasNextRound,
  type LimitQuestion,
  type MannerPart,
  otherParty,
} from '../../../domain/negotiation/table/index.ts';
import { formatAmount, formatGain, formatNumber } from '../../../domain/quantity/amount.ts';
import { signOf } from '../game/wording.ts';
import type { KeptRound } from './kept-rounds.ts';
import { eitherWords } from './next-words.ts';

export const chartWords = ({ talks: { scene } }: GameState): ChartWords => ({
  ...scene.parties,
  short: (_, amount) => formatAmount(amount, signOf(scene.unit)),
});

const percentWords = (percent: number): string => `${formatNumber(Math.round(percent))}%`;

/** What the deal brought both, and never the share of the pie without both gains. */
export function resultWords(game: GameState, told: Debrief): string {
  const { scene } = game.talks;
  const { learner, agent } = game;
  const gain = (side: 'a' | 'b') => formatGain(told.gains[side], scene.unit);
  if (told.final === null)
    return told.pie === null
      ? 'No deal was made, and none here would have suited both.'
      : `No deal was made: ${gain(learner)} for you and ${gain(otherParty(learner))} for ${agent.name}, out of a pie of ${formatAmount(told.pie, scene.unit)}.`;
  const share =
    told.percentOfPie === null
      ? ''
      : ` Together that is ${percentWords(told.percentOfPie)} of the pie.`;
  const index =
    share !== '' && scene.unit === 'points'
      ? ' The pie adds up points of two people, so read it as an index.'
      : '';
  return `Over no deal: ${gain(learner)} for you and ${gain(otherParty(learner))} for ${agent.name}.${share}${index}`;
}

/** What a deal that depends on an event comes to in either case, and whose chances the rest is counted by; else empty. */
export function casesWords(game: GameState, told: Debrief): string {
  const {
    talks: { scene },
    learner,
    agent,
  } = game;
  const { chance } = scene;
  if (told.cases === null || !chance) return '';
  const likely = (side: 'a' | 'b') => percentWords(100 * chance[side]);
  return `${eitherWords(game, told.cases)} Every other number is what each of you expects, and you think it ${likely(learner)} likely, ${agent.name} ${likely(otherParty(learner))}. So part of the pie is a bet: it makes nothing, and one of you expects too much of it.`;
}

/** Set beside the round before. */
export function comparisonWords(game: GameState, told: Debrief, last: KeptRound): string {
  const { unit } = game.talks.scene;
  const write = (mine: number, theirs: number, percent: number | null) =>
    `${formatGain(mine, unit)} for you, ${formatGain(theirs, unit)} for them${percent === null ? '' : `, ${percentWords(percent)} of the pie`}`;
  const { learner } = game;
  return `Last time on this side, across from ${last.opponent}: ${last.deal ? write(last.gain, last.theirs, last.percent) : 'no deal'}. This time, across from ${game.agent.name}: ${told.final ? write(told.gains[learner], told.gains[otherParty(learner)], told.percentOfPie) : 'no deal'}.`;
}

export const countNames: readonly [keyof Counts, string][] = [
  ['questions', 'Questions asked'],
  ['told', 'Priorities and amounts told'],
  ['packages', 'Packages offered'],
  ['singles', 'Offers that change one issue'],
  ['trades', 'Trades, “if you …, then I …”'],
  ['threes', 'Three offers at once'],
  ['concessions', 'Concessions'],
  ['firstConcession', 'First concession, at turn'],
  ['repeats', 'Offers repeated'],
  ['threats', 'Threats'],
  ['refusals', 'Refusals without an offer'],
];

const mannerNames: Record<MannerPart['what'], string> = {
  questions: 'questions',
  openness: 'what you told',
  choices: 'trades and choices',
  concessions: 'a concession',
  threats: 'threats',
  repetition: 'repeated offers',
  refusals: 'refusals',
};

/** The line of the relationship in words: what was counted and what it added. */
export function mannerWords({ manner }: Debrief): string {
  const parts = manner.parts
    .filter(({ adds }) => adds !== 0)
    .map(({ what, adds }) => `${mannerNames[what]} ${formatGain(adds, '')}`);
  return parts.length === 0
    ? 'Nothing was counted either way.'
    : `Counted: ${parts.join(', ')}, kept between −5 and 5.`;
}

function limitWords({ closed, gain, worth, own, isMet }: LimitQuestion, unit: string): string {
  if (!closed || worth === null) return 'You did not close.';
  const left = `have been worth ${formatAmount(-gain, unit)} more to you.`;
  if (own !== null) {
    const answer = `${isMet ? 'Yes' : 'No'}: it is worth ${formatAmount(worth, unit)} to you, and your limit was ${formatAmount(own, unit)}.`;
    return gain < 0 ? `${answer} ${isMet ? 'But leaving' : 'Leaving'} would ${left}` : answer;
  }
  if (gain < 0) return `No: leaving would ${left}`;
  return gain === 0
    ? 'Yes: it is worth as much to you as no deal.'
    : `Yes: it is worth ${formatAmount(gain, unit)} more to you than no deal.`;
}

/** Who remembers how the learner played; empty where the two do not meet again. */
export const memoryWords = (game: GameState): string =>
  hasNextRound(game) ? 'A partner who comes back remembers it.' : '';

/** Four questions that the published reward of INA asks, and the two it leaves out. */
export function rewardRows(
  game: GameState,
  told: Debrief,
): { asked: boolean; question: string; answer: string }[] {
  const { scene } = game.talks;
  const { meant, price, limit, repeats, theirGain, percentOfPie } = told.questions;
  const option = (place: number | null) =>
    place === null || price === null
      ? 'none'
      : (scene.problem.issues[price.issue]?.options[place] ?? '');
  return [
    {
      asked: true,
      question: 'Did you do what you meant?',
      answer:
        meant.offersBelowNoDeal === 0
          ? 'None of your offers was worse for you than no deal.'
          : `${meant.offersBelowNoDeal} of your offers would have left you worse off than no deal.`,
    },
    {
      asked: true,
      question: 'Where did the price go?',
      answer:
        price === null
          ? 'There is no price in this scenario.'
          : `Your first: ${option(price.yours)}. Theirs: ${option(price.theirs)}. In the end: ${option(price.final)}.`,
    },
    {
      asked: true,
      question: 'Did you close above your limit?',
      answer: limitWords(limit, scene.unit),
    },
    {
      asked: true,
      question: 'Did you repeat yourself?',
      answer: repeats === 0 ? 'No offer was made twice.' : `Offers repeated: ${repeats}.`,
    },
    {
      asked: false,
      question: 'What did they get?',
      answer: `${formatGain(theirGain, scene.unit)} over no deal.`,
    },
    {
      asked: false,
      question: 'What did you make together?',
      answer:
        percentOfPie === null
          ? 'Nothing that can be put in percent of a pie.'
          : `${percentWords(percentOfPie)} of the pie, with ${formatGain(limit.gain, scene.unit)} of it yours and ${formatGain(theirGain, scene.unit)} theirs.`,
    },
  ];
}
