import type { Sheet } from './sheet.ts';

/** The sheet as it stands, and those before and after it. */
export interface State extends Sheet {
  past: Sheet[];
  future: Sheet[];
  /** What the last change changed: going on with it is not a further step to undo. */
  touched: string;
  /** Raised when another problem is loaded, so that the sliders take their ends from it. */
  loads: number;
}

export type Action =
  | { type: 'load'; sheet: Sheet }
  /** `touched` names what is being typed; empty for a change that is a step of its own. */
  | { type: 'put'; sheet: Sheet; touched: string }
  | { type: 'choose'; deal: number[] | null }
  | { type: 'undo' | 'redo' };

const MOST_STEPS = 200;

export const init = (sheet: Sheet): State => ({
  ...sheet,
  past: [],
  future: [],
  touched: '',
  loads: 0,
});

export function reduce(state: State, action: Action): State {
  const { past, future } = state;
  switch (action.type) {
    case 'undo':
      return travel(state, past.at(-1), past.slice(0, -1), [...future, sheetIn(state)]);
    case 'redo':
      return travel(state, future.at(-1), [...past, sheetIn(state)], future.slice(0, -1));
    case 'load':
      return { ...step(state, '', action.sheet), loads: state.loads + 1 };
    case 'choose':
      return step(state, 'choose', { ...sheetIn(state), deal: action.deal });
    case 'put':
      if (action.sheet.draft === state.draft) return state;
      return step(state, action.touched, action.sheet);
  }
}

const sheetIn = ({ draft, problem, errors, deal }: Sheet): Sheet => ({
  draft,
  problem,
  errors,
  deal,
});

function step(state: State, touched: string, next: Sheet): State {
  const goesOn = touched !== '' && touched === state.touched && state.past.length > 0;
  return {
    ...state,
    ...next,
    past: goesOn ? state.past : [...state.past, sheetIn(state)].slice(-MOST_STEPS),
    future: [],
    touched,
  };
}

function travel(state: State, to: Sheet | undefined, past: Sheet[], future: Sheet[]): State {
  return to ? { ...state, ...to, past, future, touched: '' } : state;
}
