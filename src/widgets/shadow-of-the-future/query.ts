import { replacePart } from '../../domain/links/query-part.ts';
import { type Field, fields, LONGEST_UNIT, parseTerm, type State } from './state.ts';

const VERSION = 'shadow';
const UNIT = 'unit';
const NAMES: Record<Field, string> = {
  givenUp: 'given',
  gainPerDeal: 'gain',
  deals: 'deals',
  weight: 'weight',
  likelier: 'likelier',
};
const OWN = new Set([VERSION, UNIT, ...Object.values(NAMES)]);

/** The state as the query of an address, version 1, numbers as they are typed. What else the address holds stays. */
export function toQuery({ typed, unit }: State, others = ''): string {
  const query = new URLSearchParams({ [VERSION]: '1' });
  for (const field of fields) {
    const text = typed[field].trim();
    if (parseTerm(field, text) !== null) query.set(NAMES[field], text);
  }
  query.set(UNIT, unit);
  return replacePart(others, (name) => OWN.has(name), query.toString().replaceAll('*', '%2A'));
}

/** Reads a query of any version; what is missing or makes no sense is taken from `start`. Null when nothing is there. */
export function fromQuery(query: string, start: State): State | null {
  const params = new URLSearchParams(query);
  if (![...OWN].some((name) => params.has(name))) return null;
  const state = { ...start, typed: { ...start.typed }, terms: { ...start.terms } };
  for (const field of fields) {
    const text = params.get(NAMES[field])?.trim() ?? '';
    const value = parseTerm(field, text);
    if (value === null) continue;
    state.typed[field] = text;
    state.terms[field] = value;
  }
  // A unit can be empty: the numbers then stand alone.
  state.unit = params.get(UNIT)?.trim().slice(0, LONGEST_UNIT) ?? start.unit;
  return state;
}
