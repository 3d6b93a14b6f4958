import { type StartId, starts } from './starts.ts';

/** The four numbers of an alternative; chance in percent, delay in months. */
export const parts = ['value', 'chance', 'ifItFails', 'delay'] as const;
export type Part = (typeof parts)[number];
export type Alternative = Record<Part | 'name', string>;

/** The other numbers: discount in percent a month, the ends of their range, and both targets. */
export const fields = ['wait', 'low', 'high', 'target', 'hope'] as const;
export type Field = (typeof fields)[number];

/** What is written in words, and stays on the device. */
export const notes = ['about', 'issues', 'interests', 'questions', 'benchmarks'] as const;
export type Note = (typeof notes)[number];

export const MOST_ALTERNATIVES = 5;
/** The most letters of one field of words. */
export const LONGEST = 1000;

/** What the learner has typed, letter by letter, so that a half-typed number is never lost. */
export interface State {
  start: StartId;
  /** What the learner is in this deal. */
  side: 'seller' | 'buyer';
  unit: string;
  typed: Record<Field, string>;
  alternatives: Alternative[];
  notes: Record<Note, string>;
  /** Names this sheet's words among those of the device; empty while it has none. */
  id: string;
}

export type Action =
  | { type: 'side'; side: State['side'] }
  | { type: 'unit'; text: string }
  | { type: 'type'; field: Field; text: string }
  | { type: 'alternative'; nth: number; part: Part | 'name'; text: string }
  | { type: 'add' }
  | { type: 'remove'; nth: number }
  | { type: 'note'; note: Note; text: string }
  | { type: 'start'; start: StartId };

export const init = (start: StartId): State => ({
  ...starts[start],
  start,
  notes: { about: '', issues: '', interests: '', questions: '', benchmarks: '' },
  id: '',
});

/** An alternative of which nothing is known: sure and at hand until somebody says otherwise. */
export const blank: Alternative = {
  name: '',
  value: '',
  chance: '100',
  ifItFails: '0',
  delay: '0',
};

export function reduce(state: State, action: Action): State {
  const { alternatives } = state;
  switch (action.type) {
    case 'side':
      return { ...state, side: action.side };
    case 'unit':
      return { ...state, unit: action.text };
    case 'type':
      return { ...state, typed: { ...state.typed, [action.field]: action.text } };
    case 'alternative':
      return {
        ...state,
        alternatives: alternatives.map((one, nth) =>
          nth === action.nth ? { ...one, [action.part]: action.text } : one,
        ),
      };
    case 'add':
      return alternatives.length < MOST_ALTERNATIVES
        ? { ...state, alternatives: [...alternatives, blank] }
        : state;
    case 'remove':
      return alternatives.length > 1
        ? { ...state, alternatives: alternatives.filter((_, nth) => nth !== action.nth) }
        : state;
    case 'note':
      return { ...state, notes: { ...state.notes, [action.note]: action.text } };
    case 'start':
      return init(action.start);
  }
}

/** What an alternative is called in a sentence. */
export const nameOf = ({ name }: Alternative, nth: number) =>
  name.trim() || `alternative ${nth + 1}`;

/** True while every alternative bears the name that the start gives it, so that the start's name says it. */
export const hasNamesOfStart = ({ start, alternatives }: State) =>
  alternatives.every(({ name }, nth) => name === (starts[start].alternatives[nth]?.name ?? ''));

/** True when something is written that an address does not hold. */
export const hasWords = (state: State) =>
  notes.some((note) => state.notes[note].trim() !== '') || !hasNamesOfStart(state);
