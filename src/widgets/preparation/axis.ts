import { formatAmount, formatNumber } from '../../domain/quantity/amount.ts';
import type { Reading } from './reading.ts';
import type { State } from './state.ts';

/** Part of the axis, in percent of its length. */
export interface Piece {
  x: number;
  width: number;
}

/** The picture: three lanes over one axis. Every place is in percent of the width. */
export interface Axis {
  ticks: { at: number; label: string }[];
  limit: number;
  /** The prices that suit the learner, and those that may suit the other side. */
  yours: Piece;
  theirs: Piece | null;
  /** The prices that may suit both. */
  both: Piece | null;
  /** Where the other side's prices begin to fade and where they are gone; null when their limit is one value. */
  fade: { from: number; to: number } | null;
  /** The ends of their range. */
  ends: number[];
  /** Where the zone ends on average, opposite the limit. */
  average: number | null;
  target: number | null;
  hope: number | null;
}

const MARGIN = 0.12;

/** Null while there is no limit. */
export function axisOf({ side, unit }: State, reading: Reading): Axis | null {
  const { limit, range, zone, target, hope } = reading;
  if (!limit) return null;
  const shown = [limit.value, range?.from, range?.to, target, hope].filter(
    (value): value is number => typeof value === 'number',
  );
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const margin = (most - least) * MARGIN || Math.abs(most) * MARGIN || 1;
  const [low, high] = [least - margin, most + margin];
  const place = (value: number) => Math.round((1000 * 100 * (value - low)) / (high - low)) / 1000;
  const maybe = (value: number | null) => (value === null ? null : place(value));
  const piece = (from: number, to: number): Piece | null =>
    to > from
      ? { x: place(from), width: Math.round(1000 * (place(to) - place(from))) / 1000 }
      : null;
  const isSeller = side === 'seller';
  const [near, far] = isSeller ? [range?.from, range?.to] : [range?.to, range?.from];
  const end = zone?.ifAny && (isSeller ? zone.ifAny.high : zone.ifAny.low);
  return {
    ticks: roundTicks(low, high)
      .map((value) => ({ at: place(value), label: tickLabel(value, unit.trim()) }))
      .filter(({ at }) => at > 6 && at < 94),
    limit: place(limit.value),
    yours: (isSeller ? piece(limit.value, high) : piece(low, limit.value)) as Piece,
    theirs: far === undefined ? null : isSeller ? piece(low, far) : piece(far, high),
    both: far === undefined ? null : isSeller ? piece(limit.value, far) : piece(far, limit.value),
    fade:
      near === undefined || far === undefined || near === far
        ? null
        : { from: place(near), to: place(far) },
    ends: range ? [place(range.from), place(range.to)] : [],
    average: end === null || end === undefined ? null : place(end),
    target: maybe(target),
    hope: maybe(hope),
  };
}

const tickLabel = (value: number, unit: string) =>
  unit.length === 1 ? formatAmount(value, unit) : formatNumber(value);

/** Round figures inside a stretch: few enough to stand side by side on a phone, fewer where they are long. */
export function roundTicks(low: number, high: number): number[] {
  const most = Math.max(Math.abs(low), Math.abs(high)) >= 1e5 ? 3 : 5;
  const rough = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, nth) =>
    Number(((first + nth) * step).toPrecision(12)),
  );
}
