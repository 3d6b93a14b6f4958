import { bestTradeFrom, betterForBoth } from '../../../domain/negotiation/best-trade.ts';
import { type Deal, totalDeal } from '../../../domain/negotiation/problem.ts';
import { gainsOverNoDeal, percentOfPie } from '../../../domain/negotiation/solutions.ts';
import { formatTrade } from '../../../domain/negotiation/trade-sentence.ts';
import { describeTrade } from '../../../domain/negotiation/trade-steps.ts';
import { formatNumber } from '../../../domain/quantity/amount.ts';
import { type Both, sides } from './draft.ts';
import { positionsAbove, type Study } from './study.ts';
import type { Wording } from './wording.ts';

export type RowId = 'table' | 'split' | 'best' | 'nash' | 'kalai' | 'equal';

/** One deal that has a name: a mark of the picture and a row of the table. */
export interface Row {
  id: RowId;
  name: string;
  rule: string;
  deal: Deal;
  gains: Both<number>;
  /** Percent of the pie, never shown without both gains; null where undefined. */
  percent: number | null;
  /** Who should refuse this deal, in a sentence; empty when nobody should. */
  refusal: string;
}

/** Everything that hangs on the deal on the table. */
export interface Outcome {
  table: Deal;
  isSplit: boolean;
  best: Deal | null;
  /** Positions of the deals that are better for both. */
  better: number[];
  rows: Row[];
  sentence: string;
  /** How many deals there are, and how many of them suit both. */
  counts: string;
  /** What the totals mean, and what they do not. */
  caution: string;
}

/** @param deal on the table; null for the split */
export function outcomeOf(
  study: Study,
  deal: readonly number[] | null,
  words: Wording,
  withFairness: boolean,
): Outcome {
  const { survey, solutions, split } = study;
  const table = deal === null ? split : totalDeal(study.problem, deal);
  const isSplit = table.deal.join() === split.deal.join();
  const best = solutions && bestTradeFrom(survey, table.deal);
  const better = solutions && best ? positionsAbove(study, table) : [];
  const row = rowMaker(study, words);
  const rows = [
    ...(isSplit ? [] : [row('table', 'On the table', 'the deal you chose', table)]),
    row(
      'split',
      'Split every difference',
      study.splitIsMiddle ? 'the middle of each issue' : 'the fairest option of each issue',
      split,
    ),
    ...(best
      ? [row('best', 'Best trade', `from ${isSplit ? 'the split' : 'your deal'}`, best)]
      : []),
    ...(solutions && withFairness
      ? [
          row('nash', 'N: Nash', 'largest product of both gains', solutions.nash.best),
          row(
            'kalai',
            'K: Kalai–Smorodinsky',
            'equal shares of what each could hope for',
            solutions.kalaiSmorodinsky.best,
          ),
          ...(words.sameUnit
            ? [
                row(
                  'equal',
                  'E: equal gains',
                  'the smaller gain as large as can be',
                  solutions.egalitarian.best,
                ),
              ]
            : []),
        ]
      : []),
  ];
  return {
    table,
    isSplit,
    best,
    better: better.filter((position) => isOther(study, position, table)),
    rows,
    sentence: sentenceOf(study, table, isSplit, best, words),
    counts: countsOf(study, table, words),
    caution: cautionOf(study, words),
  };
}

const isOther = ({ totals }: Study, position: number, { a, b }: Deal) =>
  totals.a[position] !== a || totals.b[position] !== b;

function rowMaker({ survey, solutions }: Study, words: Wording) {
  return (id: RowId, name: string, rule: string, deal: Deal): Row => {
    const gains = gainsOverNoDeal(survey, deal);
    const refusing = sides.filter((side) => gains[side] < 0).map((side) => words[side]);
    return {
      id,
      name,
      rule,
      deal,
      gains,
      percent: words.sameUnit ? percentOfPie(survey, solutions, deal) : null,
      refusal:
        refusing.length > 0 ? `${refusing.join(' and ')} would do better without a deal` : '',
    };
  };
}

function sentenceOf(
  study: Study,
  table: Deal,
  isSplit: boolean,
  best: Deal | null,
  words: Wording,
): string {
  const { problem, solutions, isFlat } = study;
  if (isFlat)
    return 'Every deal is worth the same so far. Say what each option is worth to each of you, and the picture appears.';
  if (!solutions) {
    const { a, b } = problem.disagreement;
    return `No deal here is at least as good for both as having none. Keep your alternatives: ${words.a} keeps ${words.long('a', a)}, ${words.b} ${words.long('b', b)}.`;
  }
  const who = /^you$/i.test(words.a) ? 'You' : `Say you are ${words.a}. You`;
  const start = isSplit
    ? `${who} have split every difference.`
    : `${who} have this deal on the table.`;
  if (!best)
    return `${start} No other deal is better for one of you without being worse for the other.`;
  const formatAmount = (amount: number) =>
    words.sameUnit ? words.short('a', amount) : formatNumber(amount);
  const trade = formatTrade(describeTrade(problem, table.deal, best.deal), {
    reader: 'a',
    formatAmount,
  });
  return `${start} Another deal is better for both. ${trade}`;
}

function countsOf(study: Study, table: Deal, words: Wording): string {
  const { survey, problem, totals, solutions } = study;
  const suit = solutions ? positionsAbove(study, problem.disagreement).length : 0;
  const better = betterForBoth(survey, table.deal).length;
  const all = totals.a.length;
  return `${formatNumber(all)} ${all === 1 ? 'deal' : 'deals'} can be made; ${formatNumber(suit)} of them ${suit === 1 ? 'is' : 'are'} at least as good as no deal for both ${words.a} and ${words.b}. ${
    better === 0
      ? 'The deal on the table lies on the frontier.'
      : `${formatNumber(better)} on the frontier ${better === 1 ? 'is' : 'are'} better for both than the deal on the table.`
  }`;
}

function cautionOf({ solutions }: Study, words: Wording): string {
  if (!words.sameUnit)
    return 'The two of you count in different units. Read each column by itself: nothing here can be added up.';
  if (!solutions || solutions.pie === 0) return '';
  if (words.isMoney)
    return `Both count in the same money, so totals are real: the most that the two can gain together over no deal, the pie, is ${words.long('a', solutions.pie)}. How it is shared is another question.`;
  return 'Points of two people are not dollars: one of yours need not feel like one of theirs. Read each side’s own gain first. The share of the pie is an index, not an amount.';
}
