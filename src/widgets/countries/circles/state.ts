import { replacePart } from '../../../domain/links/query-part.ts';
import { parseField, SCALE } from '../reading.ts';

/** What an author sets: three parties, and what they have together, in pairs and all. Alone they have nothing. */
export interface CirclesProps {
  names: readonly [string, string, string];
  /** The first and second, the first and third, the second and third. */
  pairs: readonly [number, number, number];
  all: number;
  /** What the first and the second are given to begin with; the third has the rest. */
  shares: readonly [number, number];
}

export const defaults: CirclesProps = {
  names: ['Northland', 'Southmar', 'Estmark'],
  pairs: [100, 80, 60],
  all: 110,
  shares: [60, 40],
};

/** The members of each pair. */
export const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

export const fields = ['all', 'p12', 'p13', 'p23', 'share1', 'share2'] as const;
export type Field = (typeof fields)[number];

/** What the reader has typed, letter by letter. */
export interface State {
  names: readonly string[];
  typed: Record<Field, string>;
}

export function init({ names, pairs, all, shares }: CirclesProps): State {
  const [p12, p13, p23] = pairs.map(String) as [string, string, string];
  const [share1, share2] = shares.map(String) as [string, string];
  return { names, typed: { all: String(all), p12, p13, p23, share1, share2 } };
}

/**
 * In thousandths; or what to write instead. What circles have is never finer than hundredths: shares that keep every
 * pair may be half of such a sum, and are then still whole.
 */
export function parseTyped(field: Field, text: string): number | string {
  const found = parseField(text);
  const isShare = field === 'share1' || field === 'share2';
  if (typeof found === 'number' && !isShare && found % 10 !== 0)
    return 'Write two decimals at most.';
  return found;
}

/** The state after a text was typed. */
export const typeInto = (state: State, field: Field, text: string): State => ({
  ...state,
  typed: { ...state.typed, [field]: text },
});

/** The state with a division given in thousandths. */
export const divideBy = (state: State, shares: readonly number[]): State => ({
  ...state,
  typed: {
    ...state.typed,
    share1: String((shares[0] ?? 0) / SCALE),
    share2: String((shares[1] ?? 0) / SCALE),
  },
});

const PREFIX = 'sea-';
const LONGEST_NAME = 40;

/** The state as the query of an address, version 1, beside whatever else the address holds. */
export function toQuery({ names, typed }: State, others = ''): string {
  const query = new URLSearchParams({ [`${PREFIX}v`]: '1' });
  for (const field of fields)
    if (typeof parseTyped(field, typed[field]) === 'number')
      query.set(PREFIX + field, typed[field].trim());
  for (const [index, name] of names.entries())
    if (name !== defaults.names[index]) query.set(`${PREFIX}n${index + 1}`, name);
  const part = query.toString().replaceAll('*', '%2A');
  return replacePart(others, (name) => name.startsWith(PREFIX), part);
}

/** Reads a query of any version; what is missing or makes no sense is taken from `start`. */
export function fromQuery(query: string, start: State): State {
  const params = new URLSearchParams(query);
  const state = { names: [...start.names], typed: { ...start.typed } };
  for (const field of fields) {
    const text = params.get(PREFIX + field)?.trim() ?? '';
    if (typeof parseTyped(field, text) === 'number') state.typed[field] = text;
  }
  for (const index of state.names.keys()) {
    const name = params
      .get(`${PREFIX}n${index + 1}`)
      ?.trim()
      .slice(0, LONGEST_NAME);
    if (name) state.names[index] = name;
  }
  return state;
}
