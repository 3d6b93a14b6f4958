import {
  assignmentsOf,
  type Both,
  type Chore,
  type Doer,
  doers,
  type Minding,
  type Side,
} from '../../domain/negotiation/fair-division/chore.ts';
import { parseAmount } from '../../domain/quantity/amount.ts';

/** How much somebody minds a chore: one number, or at a set time, at any time, and waiting for the other. */
type GivenMinding = number | [set: number, free: number, wait: number];

/** What an author sets. The time matters for a chore where either side has three numbers. */
export interface Given {
  /** A name, or `You`. */
  names: Both<string>;
  chores: (Both<GivenMinding> & {
    name: string;
    /** Who does it at first; in turn where nothing is said. */
    doer?: Doer;
    /** Done at first at any time instead of a set time. */
    free?: boolean;
  })[];
}

export type Rating = keyof Minding;

/** A chore as it stands on the sheet. What is typed stays letter by letter, beside the last number it meant. */
export interface Row extends Chore {
  typed: Both<Record<Rating, string>>;
  /** Which of the ways to settle it stands on the list. */
  option: number;
}

export interface State {
  names: Both<string>;
  rows: Row[];
  /** What a change of many things at once has replaced. */
  before: State | null;
}

export type Action =
  | { type: 'rename'; side: Side; text: string }
  | { type: 'name'; row: number; text: string }
  | { type: 'rate'; row: number; side: Side; rating: Rating; text: string }
  | { type: 'times'; row: number }
  | { type: 'settle'; row: number; option: number }
  | { type: 'take'; deal: number[] }
  | { type: 'add' }
  | { type: 'remove'; row: number }
  | { type: 'load'; state: State }
  | { type: 'undo' };

export const MOST_CHORES = 10;
export const LARGEST = 1000;
export const LONGEST_NAME = 40;

export const init = ({ names, chores }: Given): State => ({
  names,
  rows: chores.map(({ name, a, b, doer = 'turn', free = false }) => {
    const hasTimes = typeof a !== 'number' || typeof b !== 'number';
    const option = assignmentsOf({ hasTimes }).findIndex(
      (way) => way.doer === doer && way.isFree === (free && hasTimes),
    );
    return rowOf({ name, hasTimes, a: mindingOf(a), b: mindingOf(b) }, option);
  }),
  before: null,
});

const mindingOf = (given: GivenMinding): Minding => {
  const [set, free, wait] = typeof given === 'number' ? [given, given, 0] : given;
  return { set, free, wait };
};

export const rowOf = (chore: Chore, option: number): Row => ({
  ...chore,
  option,
  typed: { a: written(chore.a), b: written(chore.b) },
});

const written = ({ set, free, wait }: Minding) => ({
  set: String(set),
  free: String(free),
  wait: String(wait),
});

/** The number that a rating means, to the hundredth; null for what is none, or too large. */
export function parseRating(text: string): number | null {
  const value = parseAmount(text);
  if (value === null || Math.abs(value) > LARGEST) return null;
  return Math.round(100 * value) / 100 + 0;
}

export function reduce(state: State, action: Action): State {
  const change = (at: number, how: (row: Row) => Row) => ({
    ...state,
    rows: state.rows.map((row, i) => (i === at ? how(row) : row)),
  });
  const replace = (rows: Row[]) => ({ ...state, rows, before: state });
  switch (action.type) {
    case 'rename':
      return { ...state, names: { ...state.names, [action.side]: action.text } };
    case 'name':
      return change(action.row, (row) => ({ ...row, name: action.text }));
    case 'rate':
      return change(action.row, (row) => rated(row, action));
    case 'times':
      return change(action.row, (row) => ({
        ...row,
        hasTimes: !row.hasTimes,
        // Whoever does it goes on doing it, at a set time.
        option: row.hasTimes ? Math.floor(row.option / 2) : 2 * row.option,
      }));
    case 'settle':
      return change(action.row, (row) => ({ ...row, option: action.option }));
    case 'take':
      return replace(state.rows.map((row, i) => ({ ...row, option: action.deal[i] ?? 0 })));
    case 'add':
      return state.rows.length < MOST_CHORES
        ? { ...state, rows: [...state.rows, rowOf(added(), doers.indexOf('turn'))] }
        : state;
    case 'remove':
      return replace(state.rows.filter((_, i) => i !== action.row));
    case 'load':
      return { ...action.state, before: state };
    case 'undo':
      return state.before ?? state;
  }
}

const added = (): Chore => {
  const minding = { set: 10, free: 10, wait: 0 };
  return { name: '', hasTimes: false, a: minding, b: minding };
};

function rated(row: Row, { side, rating, text }: Extract<Action, { type: 'rate' }>): Row {
  const value = parseRating(text);
  // While the time does not matter, it is no trouble at any time either.
  const ratings: Rating[] = row.hasTimes ? [rating] : ['set', 'free'];
  const set = <T>(all: Record<Rating, T>, one: T) =>
    Object.assign({ ...all }, ...ratings.map((name) => ({ [name]: one })));
  return {
    ...row,
    typed: { ...row.typed, [side]: set(row.typed[side], text) },
    [side]: value === null ? row[side] : set(row[side], value),
  };
}

/** A name as it is spoken of: what is empty while it is retyped has a stand-in. */
export const choreName = ({ name }: Pick<Chore, 'name'>, position: number) =>
  name.trim() || `chore ${position + 1}`;

export const personName = ({ names }: Pick<State, 'names'>, side: Side) =>
  names[side].trim() || (side === 'a' ? 'One' : 'The other');

export const dealOf = ({ rows }: Pick<State, 'rows'>) => rows.map(({ option }) => option);
