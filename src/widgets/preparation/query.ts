import { replacePart } from '../../domain/links/query-part.ts';
import { parseNumber } from './reading.ts';
import {
  blank,
  fields,
  hasNamesOfStart,
  init,
  MOST_ALTERNATIVES,
  parts,
  type State,
} from './state.ts';

const OWN = new Set(['v', 'from', 'side', 'unit', 'alt', 'sheet', ...fields]);
const LONGEST_UNIT = 20;

/**
 * The numbers of a sheet as the query of an address, version 1. No word that the learner wrote is in it: `sheet` is
 * a name without a meaning, under which the device keeps them. Each `alt` has the four numbers of an alternative,
 * joined by `_`; what cannot be read is left empty. What else the address holds stays.
 */
export function toQuery(state: State, others = ''): string {
  const query = new URLSearchParams({
    v: '1',
    from: hasNamesOfStart(state) ? state.start : 'own',
    side: state.side,
    unit: state.unit.trim().slice(0, LONGEST_UNIT),
  });
  for (const one of state.alternatives)
    query.append('alt', parts.map((part) => plain(parseNumber(part, one[part]))).join('_'));
  for (const field of fields) {
    const text = plain(parseNumber(field, state.typed[field]));
    if (text !== '') query.set(field, text);
  }
  if (state.id) query.set('sheet', state.id);
  return replacePart(others, (name) => OWN.has(name), query.toString().replaceAll('*', '%2A'));
}

/** Digits without grouping or exponent, so that what an address brings can be typed again. */
const plain = (value: number | string | null) =>
  typeof value === 'number' ? String(Number(value.toFixed(6))) : '';

/** True when an address holds numbers for the sheet. */
export const holdsSheet = (query: string) => new URLSearchParams(query).has('alt');

/** Reads a query of any version; a number that makes no sense is left empty, and a chance or delay as it is at first. */
export function fromQuery(query: string): State {
  const params = new URLSearchParams(query);
  const state = init(params.get('from') === 'piano' ? 'piano' : 'own');
  const given = params.getAll('alt').slice(0, MOST_ALTERNATIVES);
  const alternatives = given.map((text, nth) => {
    const one = { ...blank, name: state.alternatives[nth]?.name ?? '' };
    const texts = text.split('_');
    parts.forEach((part, at) => {
      const read = plain(parseNumber(part, texts[at] ?? ''));
      if (read !== '') one[part] = read;
    });
    return one;
  });
  const typed = { ...state.typed };
  for (const field of fields) {
    const read = plain(parseNumber(field, params.get(field) ?? ''));
    typed[field] = read === '' && field === 'wait' ? '0' : read;
  }
  return {
    ...state,
    side: params.get('side') === 'buyer' ? 'buyer' : 'seller',
    unit: (params.get('unit') ?? state.unit).trim().slice(0, LONGEST_UNIT),
    alternatives: alternatives.length > 0 ? alternatives : state.alternatives,
    typed,
    id: /^[a-z0-9]{1,12}$/.exec(params.get('sheet') ?? '')?.[0] ?? '',
  };
}
