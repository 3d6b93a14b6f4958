import type { Reach } from '../../domain/negotiation/coalitions/treaty-game.ts';
import { type PresetId, presets } from './presets.ts';

export const FEWEST = 3;
export const MOST = 5;

/** What the reader has typed for one country, letter by letter, so that a half-typed number is never lost. */
export interface Row {
  name: string;
  benefit: string;
  cost: string;
  signs: boolean;
}

export type Field = 'name' | 'benefit' | 'cost';

export interface State {
  /** The table that the reader started from. */
  preset: PresetId;
  reach: Reach;
  rows: Row[];
}

export type Action =
  | { type: 'type'; row: number; field: Field; text: string }
  | { type: 'sign'; row: number; signs: boolean }
  | { type: 'add' }
  | { type: 'remove'; row: number }
  | { type: 'reach'; reach: Reach }
  /** Lets exactly these sign. */
  | { type: 'look'; members: readonly number[] }
  | { type: 'choose'; preset: PresetId }
  | { type: 'restore'; state: State };

/** A preset with all its countries signing. */
export function init(preset: PresetId): State {
  const { reach, countries } = presets[preset];
  const rows = countries.map(([name, benefit, cost]) => ({
    name,
    benefit: String(benefit),
    cost: String(cost),
    signs: true,
  }));
  return { preset, reach, rows };
}

/** A country whose field is empty goes by its number. */
export const shownName = ({ name }: Row, index: number): string =>
  name.trim() || `Country ${index + 1}`;

const ADDED: Row = { name: '', benefit: '4', cost: '9', signs: false };

export function reduce(state: State, action: Action): State {
  const change = (at: number, part: Partial<Row>): State => ({
    ...state,
    rows: state.rows.map((row, index) => (index === at ? { ...row, ...part } : row)),
  });
  switch (action.type) {
    case 'type':
      return change(action.row, { [action.field]: action.text });
    case 'sign':
      return change(action.row, { signs: action.signs });
    case 'add':
      return state.rows.length < MOST ? { ...state, rows: [...state.rows, ADDED] } : state;
    case 'remove':
      if (state.rows.length <= FEWEST) return state;
      return { ...state, rows: state.rows.filter((_, index) => index !== action.row) };
    case 'reach':
      return { ...state, reach: action.reach };
    case 'look': {
      const { members } = action;
      const rows = state.rows.map((row, index) => ({ ...row, signs: members.includes(index) }));
      return { ...state, rows };
    }
    case 'choose':
      return init(action.preset);
    case 'restore':
      return action.state;
  }
}
