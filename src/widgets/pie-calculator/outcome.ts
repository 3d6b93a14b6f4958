import type { Share } from '../../domain/negotiation/one-pie.ts';
import { slicePie } from '../../domain/picture/pie.ts';
import { formatAmount, formatGain } from '../../domain/quantity/amount.ts';
import type { Field, Reading, State } from './state.ts';

/** One way to share, ready to be drawn: a row of the table and a bar of the picture. */
export interface SplitRow {
  id: 'equal' | 'halves' | 'proportional';
  name: string;
  rule: string;
  a: string;
  b: string;
  gainA: string;
  gainB: string;
  /** A's part of what is reached together, from 0 to 1; null where parts cannot be drawn. */
  partA: number | null;
  /** Who would do better without this deal, in a sentence; empty when nobody would. */
  refusal: string;
}

/** Everything the view shows for numbers that can be read. */
export interface Outcome {
  sentence: string;
  rows: SplitRow[];
  slices: {
    side: 'a' | 'together' | 'b';
    path: string;
    x: number;
    y: number;
    /** The number inside the slice, and the amount with its unit for the key. */
    text: string;
    amount: string;
  }[];
  /** Where each side's no-deal value ends on a bar, from 0 to 1: A's from the left, B's from the right. */
  marks: { a: number; b: number } | null;
  missing: string;
}

const RADIUS = 100;

export function outcomeOf(reading: Reading & { ok: true }, state: State): Outcome {
  const { values, result } = reading;
  const { unit } = state;
  const { nameA, nameB } = shownNames(state);
  const amount = (value: number) => formatAmount(value, unit);
  if (result.kind === 'no-pie') {
    const short = result.pie === 0 ? 'exactly what' : `${amount(-result.pie)} less than`;
    return {
      sentence: `There is no pie. Together you get ${amount(values.together)}, ${short} the two of you have alone. Keep your alternatives: ${nameA} keeps ${amount(result.keep.a)}, ${nameB} ${amount(result.keep.b)}.`,
      rows: [],
      slices: [],
      marks: null,
      missing: '',
    };
  }
  const { pie, equalSplit, halves, proportional } = result;
  const row = rowMaker(values, state);
  return {
    sentence: `The pie is ${amount(pie)}: what the two of you have together, less what each has alone. Half of it on top of each side's own makes ${amount(equalSplit.a)} for ${nameA} and ${amount(equalSplit.b)} for ${nameB}.`,
    rows: [
      row('equal', 'The pie in half', 'alone, plus half the pie', equalSplit),
      row('halves', 'Everything in half', 'half of the total each', halves),
      ...(proportional
        ? [row('proportional', 'By power', 'in proportion to what each has alone', proportional)]
        : []),
    ],
    slices: slicesOf(values, pie, unit),
    marks: drawable(values)
      ? { a: values.aloneA / values.together, b: values.aloneB / values.together }
      : null,
    missing: proportional
      ? ''
      : 'A split by power is left out: it needs two fallbacks of at least zero and one above it.',
  };
}

/** The names as sentences use them: a field that is empty while it is retyped keeps its first name there. */
const shownNames = ({ nameA, nameB, start }: State) => ({
  nameA: nameA.trim() || start.nameA,
  nameB: nameB.trim() || start.nameB,
});

/** A whole can be cut into parts only when none of them is below zero. */
const drawable = ({ together, aloneA, aloneB }: Record<Field, number>) =>
  together > 0 && aloneA >= 0 && aloneB >= 0;

// The last bits of a difference would decide which way half a hundredth is rounded: equal gains must look equal.
const gainOf = (share: number, alone: number) => Number((share - alone).toFixed(6));

function rowMaker(values: Record<Field, number>, state: State) {
  const { unit } = state;
  const { nameA, nameB } = shownNames(state);
  return (id: SplitRow['id'], name: string, rule: string, share: Share): SplitRow => {
    const refusing = [share.acceptable.a ? '' : nameA, share.acceptable.b ? '' : nameB].filter(
      Boolean,
    );
    return {
      id,
      name,
      rule,
      a: formatAmount(share.a, unit),
      b: formatAmount(share.b, unit),
      gainA: formatGain(gainOf(share.a, values.aloneA), unit),
      gainB: formatGain(gainOf(share.b, values.aloneB), unit),
      partA: drawable(values) ? share.a / values.together : null,
      refusal: refusing.length > 0 ? `${refusing.join(' and ')} would do better alone` : '',
    };
  };
}

function slicesOf(values: Record<Field, number>, pie: number, unit: string): Outcome['slices'] {
  const sides = drawable(values)
    ? ([
        ['a', values.aloneA],
        ['together', pie],
        ['b', values.aloneB],
      ] as const)
    : ([['together', pie]] as const);
  const slices = slicePie(
    sides.map(([, value]) => value),
    RADIUS,
  );
  return sides.flatMap(([side, value], index) => {
    const slice = slices[index];
    if (!slice || value === 0) return [];
    const { x, y } = sides.length === 1 ? { x: 0, y: 0 } : slice.label;
    const amount = formatAmount(value, unit);
    return [{ side, path: slice.path, x, y, text: amount.split(' ')[0] ?? '', amount }];
  });
}
