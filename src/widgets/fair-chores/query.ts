import { replacePart } from '../../domain/links/query-part.ts';
import {
  assignmentsOf,
  type Both,
  type Minding,
} from '../../domain/negotiation/fair-division/chore.ts';
import { LONGEST_NAME, MOST_CHORES, parseRating, type Row, rowOf, type State } from './state.ts';

const VERSION = 'chores';
const CHORE = 'chore';
const NAMES: Both<string> = { a: 'one', b: 'other' };
const OWN = new Set([VERSION, CHORE, ...Object.values(NAMES)]);

/**
 * The state as the query of an address, version 1; what else the address holds stays. Each chore is one word: `t`
 * where the time matters or `s` where it does not, which way to settle it, the numbers of the one and of the other,
 * and its name.
 */
export function toQuery({ names, rows }: Pick<State, 'names' | 'rows'>, others = ''): string {
  const query = new URLSearchParams({ [VERSION]: '1', [NAMES.a]: names.a, [NAMES.b]: names.b });
  for (const { name, hasTimes, option, a, b } of rows) {
    const numbers = [a, b].flatMap(({ set, free, wait }) => (hasTimes ? [set, free, wait] : [set]));
    query.append(CHORE, [hasTimes ? 't' : 's', option, ...numbers, name].join('_'));
  }
  return replacePart(others, (name) => OWN.has(name), query.toString().replaceAll('*', '%2A'));
}

/** What an address brings: null when it holds nothing for this widget. */
export function fromQuery(query: string, start: State): { state: State; isWhole: boolean } | null {
  const params = new URLSearchParams(query);
  if (![...OWN].some((name) => params.has(name))) return null;
  const words = params.getAll(CHORE);
  const rows = words.flatMap((word) => parseChore(word) ?? []).slice(0, MOST_CHORES);
  const name = (side: 'a' | 'b') =>
    params.get(NAMES[side])?.trim().slice(0, LONGEST_NAME) || start.names[side];
  return {
    state: {
      names: { a: name('a'), b: name('b') },
      rows: rows.length > 0 ? rows : start.rows,
      before: null,
    },
    isWhole: rows.length === words.length,
  };
}

function parseChore(word: string): Row | null {
  const [kind, option, ...rest] = word.split('_');
  const hasTimes = kind === 't';
  if (!hasTimes && kind !== 's') return null;
  const count = hasTimes ? 6 : 2;
  const numbers = rest.slice(0, count).map(parseRating);
  const way = /^\d$/.test(option ?? '') ? Number(option) : -1;
  if (numbers.length < count || numbers.includes(null)) return null;
  if (!assignmentsOf({ hasTimes })[way]) return null;
  const minding = (from: number): Minding => {
    const [set, free, wait] = numbers.slice(from) as number[];
    return hasTimes
      ? { set: set as number, free: free as number, wait: wait as number }
      : { set: set as number, free: set as number, wait: 0 };
  };
  const name = rest.slice(count).join('_').trim().slice(0, LONGEST_NAME);
  return rowOf({ name, hasTimes, a: minding(0), b: minding(count / 2) }, way);
}
