import { formatAmount, formatNumber } from '../../domain/quantity/amount.ts';
import type { Numbers, Reading } from './reading.ts';
import type { State } from './state.ts';

/** What an alternative is worth, with its numbers put into the formula. */
export interface Sum {
  name: string;
  /** `75% × 5,500 + 25% × 1,500` */
  weighed: string;
  /** `1.01` to the power of the months; null where waiting costs nothing. */
  divisor: { base: string; months: string } | null;
  worth: string;
  isBest: boolean;
}

/** A figure that follows, or that was given, and how. */
export interface Row {
  what: string;
  amount: string;
  how: string;
}

/** Everything that is told of numbers that can be read. */
export interface Outcome {
  sentence: string;
  sums: Sum[];
  rows: Row[];
  /** What the targets do not do; empty where there is none. */
  targets: string;
}

const formatPercent = (percent: number) => `${formatNumber(percent)}%`;

/** Two figures as a stretch, or one when they are the same. */
export const stretch = (amount: (value: number) => string, from: number, to: number) =>
  from === to ? amount(from) : `${amount(from)} to ${amount(to)}`;

export function outcomeOf(state: State, reading: Reading): Outcome {
  const amount = (value: number) => formatAmount(value, state.unit.trim());
  const { limit } = reading;
  const rows = limit ? rowsOf(state, reading, limit.value, amount) : [];
  return {
    sentence: sentenceOf(state, reading, amount),
    sums: reading.counted.map((one, nth) => ({
      ...sumOf(one, reading.wait),
      worth: amount(limit?.worth[nth] ?? 0),
      isBest: limit?.best === nth,
    })),
    rows,
    targets: targetsOf(state, reading, amount),
  };
}

function sumOf({ name, value, chance, ifItFails, delay }: Numbers, wait: number) {
  return {
    name,
    weighed: `${formatPercent(chance)} × ${formatNumber(value)} + ${formatPercent(100 - chance)} × ${formatNumber(ifItFails)}`,
    divisor:
      wait > 0 && delay > 0
        ? { base: String(Number((1 + wait / 100).toFixed(6))), months: formatNumber(delay) }
        : null,
  };
}

type Write = (value: number) => string;

function sentenceOf(
  { side }: State,
  { errors, counted, limit, range, zone }: Reading,
  amount: Write,
) {
  if (!limit)
    return Object.keys(errors).length > 0
      ? 'Mend the field that is marked, and your limit appears.'
      : 'Write what you could do without this deal and what it comes to, and your limit appears.';
  const best = counted[limit.best]?.name ?? '';
  const own = `The best you can do without this deal is ${best}, so ${amount(limit.value)} is ${side === 'seller' ? 'the least to accept' : 'the most to pay'}.`;
  if (!range || !zone)
    return `${own} Write the two ends between which their limit lies, and the chance of an agreement appears.`;
  const { known, chance, ifAny } = zone;
  const guess = stretch(amount, range.from, range.to);
  if (known?.kind === 'no-zone')
    return `${own} Their limit of ${guess} misses it by ${amount(known.gap)}: there is no price for both.`;
  if (known)
    return `${own} With their limit of ${guess}, every price from ${amount(known.low)} to ${amount(known.high)} suits you both at least as well as no deal.`;
  if (!ifAny) return `${own} None of their limits from ${guess} leaves a price for both.`;
  const room = `it reaches on average from ${amount(ifAny.low)} to ${amount(ifAny.high)}`;
  if (chance === 1)
    return `${own} Each of their limits from ${guess} leaves a zone of agreement; if all are equally likely, ${room}.`;
  return `${own} If every limit of theirs from ${guess} is equally likely, the chance of a zone of agreement is ${formatPercent(100 * chance)}. Where there is one, ${room}.`;
}

function rowsOf(
  { side }: State,
  { range, zone, target, hope }: Reading,
  limit: number,
  amount: Write,
): Row[] {
  const rows: Row[] = [
    {
      what: 'Your limit',
      amount: amount(limit),
      how: side === 'seller' ? 'the largest of the sums above' : 'the smallest of the sums above',
    },
  ];
  if (range)
    rows.push({
      what: 'Their limit',
      amount: stretch(amount, range.from, range.to),
      how: range.from === range.to ? 'as you give it' : 'your guess, every value equally likely',
    });
  if (range && zone) rows.push(...zoneRows(side, limit, range, zone, amount));
  if (target !== null) rows.push({ what: 'Your target', amount: amount(target), how: 'in no sum' });
  if (hope !== null) rows.push({ what: 'Their target', amount: amount(hope), how: 'in no sum' });
  return rows;
}

function zoneRows(
  side: State['side'],
  limit: number,
  { from, to }: { from: number; to: number },
  { known, chance, ifAny, meanWidth }: NonNullable<Reading['zone']>,
  amount: Write,
): Row[] {
  if (known?.kind === 'no-zone')
    return [
      { what: 'Zone of agreement', amount: 'none', how: `${amount(known.gap)} between the limits` },
    ];
  if (known)
    return [
      {
        what: 'Zone of agreement',
        amount: stretch(amount, known.low, known.high),
        how: `${amount(known.width)} wide`,
      },
    ];
  const [n, percent] = [formatNumber, formatPercent(100 * chance)];
  const isPart = chance > 0 && chance < 1;
  const [near, far] = side === 'seller' ? [limit, to] : [from, limit];
  const rows: Row[] = [
    {
      what: 'Chance of a zone',
      amount: percent,
      how: isPart
        ? `(${n(far)} − ${n(near)}) ÷ (${n(to)} − ${n(from)})`
        : `${chance === 1 ? 'all' : 'none'} of their range reaches your limit`,
    },
  ];
  if (!ifAny) return rows;
  const [first, last] = isPart ? [near, far] : [from, to];
  return [
    ...rows,
    {
      what: 'The zone on average, where there is one',
      amount: stretch(amount, ifAny.low, ifAny.high),
      how: `your limit and (${n(first)} + ${n(last)}) ÷ 2`,
    },
    {
      what: 'Its expected width',
      amount: amount(meanWidth),
      how: `${percent} × ${n(ifAny.width)}${isPart ? ', no zone counted as 0' : ''}`,
    },
  ];
}

function targetsOf({ side }: State, { limit, target, hope }: Reading, amount: Write): string {
  if (target === null && hope === null) return '';
  const drawn = target !== null && hope !== null ? 'Both targets are drawn' : 'The target is drawn';
  const outside = `${drawn} beside the limits and used in no sum. Limits decide whether there is a deal; a target tells you where to open and what to try for.`;
  const isBeyond =
    limit && target !== null && (side === 'seller' ? target < limit.value : target > limit.value);
  return isBeyond
    ? `${outside} Yours, ${amount(target)}, is worse for you than no deal: aim at least at your limit.`
    : outside;
}
