import { replacePart } from '../../domain/links/query-part.ts';
import { parsePreset } from './presets.ts';
import { parseField } from './reading.ts';
import { FEWEST, init, MOST, type Row, type State } from './state.ts';

const OWN = /^(?:v|from|reach|signed|[nbc][1-5])$/;
const LONGEST_NAME = 40;

const isReadable = (text: string) => typeof parseField(text) === 'number';

/**
 * The state as the query of an address, version 1: `from` names the table that was started from, `signed` those who
 * sign by their numbers from 1, and `n1`, `b1`, `c1` are a country's name, benefit and cost. A number that cannot be
 * read is left out. What else the address holds stays.
 */
export function toQuery(state: State, others = ''): string {
  const signed = state.rows.map(({ signs }, index) => (signs ? index + 1 : '')).join('');
  const query = new URLSearchParams({ v: '1', from: state.preset, reach: state.reach, signed });
  for (const [index, { name, benefit, cost }] of state.rows.entries()) {
    query.set(`n${index + 1}`, name.trim());
    if (isReadable(benefit)) query.set(`b${index + 1}`, benefit.trim());
    if (isReadable(cost)) query.set(`c${index + 1}`, cost.trim());
  }
  return replacePart(others, (name) => OWN.test(name), query.toString().replaceAll('*', '%2A'));
}

/**
 * Reads a query of any version; what is missing or makes no sense is taken from the table that it names, or from that
 * of `start`. Null when it holds nothing for this widget.
 */
export function fromQuery(query: string, start: State): State | null {
  const params = new URLSearchParams(query);
  if (![...params.keys()].some((name) => name !== 'v' && OWN.test(name))) return null;
  const state = init(parsePreset(params.get('from')) ?? start.preset);
  const reach = params.get('reach');
  if (reach === 'everybody' || reach === 'members') state.reach = reach;
  const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
  const last = numbers.findLast((nth) => ['n', 'b', 'c'].some((part) => params.has(part + nth)));
  const count = last === undefined ? state.rows.length : Math.max(FEWEST, last);
  const signed = params.get('signed');
  state.rows = numbers.slice(0, count).map((nth) => {
    const given = state.rows[nth - 1];
    const text = (part: string, otherwise: string) => {
      const found = params.get(part + nth)?.trim() ?? '';
      return isReadable(found) ? found : otherwise;
    };
    const row: Row = {
      name: params.get(`n${nth}`)?.trim().slice(0, LONGEST_NAME) ?? given?.name ?? '',
      benefit: text('b', given?.benefit ?? '0'),
      cost: text('c', given?.cost ?? '0'),
      signs: signed === null ? given !== undefined : signed.includes(String(nth)),
    };
    return row;
  });
  return state;
}

/** True while everything is as the table was started. */
export const isUntouched = (state: State): boolean =>
  toQuery(state) === toQuery(init(state.preset));
