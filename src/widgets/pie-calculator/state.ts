import { replacePart } from '../../domain/links/query-part.ts';
import { type NoPie, type PieToShare, splitOnePie } from '../../domain/negotiation/one-pie.ts';
import { parseAmount } from '../../domain/quantity/amount.ts';

/** The three numbers of the room "one pie". */
export const fields = ['together', 'aloneA', 'aloneB'] as const;
export type Field = (typeof fields)[number];

/** What an author sets; every number in `unit`. */
export interface Props {
  together: number;
  aloneA: number;
  aloneB: number;
  nameA: string;
  nameB: string;
  /** A noun in the plural such as `slices`, or one of the signs $, € and £. */
  unit: string;
}

/** The words that a reader can change. */
export const labels = ['nameA', 'nameB', 'unit'] as const;
export type Label = (typeof labels)[number];

export const defaults: Props = {
  together: 12,
  aloneA: 4,
  aloneB: 2,
  nameA: 'Alice',
  nameB: 'Bob',
  unit: 'slices',
};

/** What the reader has typed, letter by letter, so that a half-typed number is never lost. */
export interface State {
  typed: Record<Field, string>;
  nameA: string;
  nameB: string;
  unit: string;
  /** Where each slider ends. */
  bounds: Bounds;
  start: Props;
}

export interface Bounds {
  min: number;
  max: number;
  step: number;
}

export type Action =
  | { type: 'type'; field: Field; text: string }
  | { type: 'rename'; what: Label; text: string }
  | { type: 'restore'; query: string }
  | { type: 'reset' };

export function init(props: Props): State {
  return {
    typed: {
      together: writeTyped(props.together),
      aloneA: writeTyped(props.aloneA),
      aloneB: writeTyped(props.aloneB),
    },
    nameA: props.nameA,
    nameB: props.nameB,
    unit: props.unit,
    bounds: boundsFor([props.together, props.aloneA, props.aloneB]),
    start: props,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'type':
      return { ...state, typed: { ...state.typed, [action.field]: action.text } };
    case 'rename':
      return { ...state, [action.what]: action.text };
    case 'restore':
      return { ...init(fromQuery(action.query, state.start)), start: state.start };
    case 'reset':
      return init(state.start);
  }
}

/** Plain digits for a field: no grouping and no exponent, so that what is shown can be typed again. */
function writeTyped(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** The largest amount, without its sign, that the room counts with. */
export const LARGEST = 1e12;

function readTyped(text: string): number | null {
  const value = parseAmount(text);
  return value !== null && Math.abs(value) <= LARGEST ? value : null;
}

/** The smallest of 1, 2, 5, 10, 20 ... that is at least twice the largest number, so that a slider has room. */
export function boundsFor(values: readonly number[]): Bounds {
  const largest = 2 * Math.max(...values.map(Math.abs), 1);
  const power = 10 ** Math.floor(Math.log10(largest));
  const max =
    [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= largest) ?? largest;
  return {
    min: values.some((value) => value < 0) ? -max : 0,
    max,
    step: max >= 10 && max <= 100 ? 1 : max / 100,
  };
}

/** What the typed numbers mean: a result, or what to write in each field that cannot be read. */
export type Reading =
  | { ok: true; values: Record<Field, number>; result: PieToShare | NoPie }
  | { ok: false; errors: Partial<Record<Field, string>> };

export function read(state: State): Reading {
  const errors: Partial<Record<Field, string>> = {};
  const values = { together: 0, aloneA: 0, aloneB: 0 };
  for (const field of fields) {
    const value = readTyped(state.typed[field]);
    if (value !== null) values[field] = value;
    else if (parseAmount(state.typed[field]) === null)
      errors[field] = 'Write a number, such as 12 or 4.5.';
    else errors[field] = 'Write a smaller number, counted in a larger unit.';
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, values, result: splitOnePie(values) };
}

const NAMES = {
  together: 'together',
  aloneA: 'a',
  aloneB: 'b',
  nameA: 'nameA',
  nameB: 'nameB',
  unit: 'unit',
};
const OWN = new Set(['v', ...Object.values(NAMES)]);
const LONGEST_NAME = 40;

/**
 * The state as the query of an address, version 1, with characters that survive in any message. Only what can be
 * read is written. The page that the address leads to may have started from other words than this one, so a word
 * is left out only where both would start with it. What else the address holds stays.
 */
export function toQuery(state: State, others = ''): string {
  const query = new URLSearchParams({ v: '1' });
  for (const field of fields) {
    const value = readTyped(state.typed[field]);
    if (value !== null) query.set(NAMES[field], writeTyped(value));
  }
  for (const field of labels)
    if (state[field] !== state.start[field] || state[field] !== defaults[field])
      query.set(NAMES[field], state[field]);
  return replacePart(others, (name) => OWN.has(name), query.toString().replaceAll('*', '%2A'));
}

/** Reads a query of any version; what is missing or makes no sense is taken from `start`. */
export function fromQuery(query: string, start: Props): Props {
  const params = new URLSearchParams(query);
  const number = (field: Field) => readTyped(params.get(NAMES[field]) ?? '') ?? start[field];
  const word = (field: Label) => params.get(NAMES[field])?.trim().slice(0, LONGEST_NAME);
  return {
    together: number('together'),
    aloneA: number('aloneA'),
    aloneB: number('aloneB'),
    nameA: word('nameA') || start.nameA,
    nameB: word('nameB') || start.nameB,
    // A unit can be empty: the numbers then stand alone.
    unit: word('unit') ?? start.unit,
  };
}

/** True when an address holds numbers for this room. */
export const holdsState = (query: string) => {
  const params = new URLSearchParams(query);
  return Object.values(NAMES).some((name) => params.has(name));
};
