import { type ExpectedZone, expectedPriceZone } from '../../domain/negotiation/expected-zone.ts';
import { ownLimit } from '../../domain/negotiation/own-limit.ts';
import type { ReservationValue } from '../../domain/negotiation/reservation-value.ts';
import { findPriceZone, type PriceZone } from '../../domain/negotiation/zopa.ts';
import { parseAmount } from '../../domain/quantity/amount.ts';
import { type Field, fields, nameOf, type Part, parts, type State } from './state.ts';

/** The largest amount, without its sign, that the sheet counts with. */
const LARGEST = 1e9;

export type Numbers = Record<Part, number> & { name: string };

/** What the fields say. Errors are by `field` or `part-nth`, and hold what to write instead. */
export interface Reading {
  errors: Record<string, string>;
  /** The alternatives with a value, in the order of the sheet. */
  counted: Numbers[];
  /** Percent a month. */
  wait: number;
  /** Null while a number that it needs is missing or cannot be read. */
  limit: ReservationValue | null;
  range: { from: number; to: number } | null;
  /** `known` when the range is one value. */
  zone: (ExpectedZone & { known: PriceZone | null }) | null;
  target: number | null;
  hope: number | null;
}

const OPTIONAL = new Set<Field | Part>(['value', 'low', 'high', 'target', 'hope']);

/** The number in a field; null for a field that may stay empty and is; else a sentence on what to write. */
export function parseNumber(field: Field | Part, text: string): number | string | null {
  if (text.trim() === '' && OPTIONAL.has(field)) return null;
  const number = parseAmount(
    field === 'chance' || field === 'wait' ? text.replace(/%\s*$/, '') : text,
  );
  if (field === 'chance') return inside(number, 100) ?? 'Write a percentage from 0 to 100.';
  if (field === 'wait')
    return inside(number, 100) ?? 'Write a percentage from 0 to 100, such as 1.';
  if (field === 'delay') return inside(number, 600) ?? 'Write a number of months from 0 to 600.';
  if (number === null) return 'Write a number without grouping, such as 4500.';
  return inside(Math.abs(number), LARGEST) === null
    ? 'Write a smaller number, counted in a larger unit.'
    : number;
}

const inside = (number: number | null, most: number) =>
  number !== null && number >= 0 && number <= most ? number : null;

export function read(state: State): Reading {
  const errors: Reading['errors'] = {};
  const number = (key: string, field: Field | Part, text: string) => {
    const result = parseNumber(field, text);
    if (typeof result === 'string') errors[key] = result;
    return typeof result === 'number' ? result : null;
  };
  const all = state.alternatives.map((one, nth) => {
    const [value, chance, ifItFails, delay] = parts.map((part) =>
      number(`${part}-${nth}`, part, one[part]),
    );
    return { name: nameOf(one, nth), value, chance, ifItFails, delay };
  });
  const [wait, low, high, target, hope] = fields.map((field) =>
    number(field, field, state.typed[field]),
  ) as [number | null, number | null, number | null, number | null, number | null];
  // A fault in one alternative may hide the best of them: nothing is told before it is mended.
  const isSound = Object.keys(errors).every(
    (key) => fields.includes(key as Field) && key !== 'wait',
  );
  if (low !== null && high !== null && low > high)
    errors.high = 'Write the higher end here, and the lower one before it.';
  const counted = isSound ? all.filter((one): one is Numbers => one.value !== null) : [];
  const limit = counted.length > 0 ? limitOf(state.side, counted, wait ?? 0) : null;
  const range = low !== null && high !== null && low <= high ? { from: low, to: high } : null;
  return {
    errors,
    counted,
    wait: wait ?? 0,
    limit,
    range,
    zone: limit && range && zoneOf(state.side, limit.value, range),
    target: target,
    hope: hope,
  };
}

const limitOf = (side: State['side'], counted: Numbers[], wait: number) =>
  ownLimit(side, {
    alternatives: counted.map(({ name, value, chance, ifItFails, delay }) => ({
      name,
      value,
      chance: chance / 100,
      ifItFails,
      delayMonths: delay,
    })),
    monthlyDiscount: wait / 100,
  });

function zoneOf(side: State['side'], limit: number, range: { from: number; to: number }) {
  const { from, to } = range;
  const limits =
    side === 'seller'
      ? { sellerLimit: limit, buyerLimit: to }
      : { sellerLimit: from, buyerLimit: limit };
  return {
    ...expectedPriceZone({ side, ownLimit: limit, otherLimit: range }),
    known: from === to ? findPriceZone(limits) : null,
  };
}
