import { blank, hasWords, LONGEST, type Note, notes, type State } from './state.ts';

/** Where the words of all sheets lie on this device; a later form of them gets another number. */
export const KEY = 'bigger-pie/preparation/1';

/** The words of one sheet, and the address that holds its numbers. */
export interface Kept {
  id: string;
  query: string;
  notes: Record<Note, string>;
  names: string[];
}

const line = (text: unknown) => (typeof text === 'string' ? text.slice(0, LONGEST) : '');

/** What can be read of a kept text, the sheet that was written last at the end; the rest is left out. */
export function parseShelf(text: string | null | undefined): Kept[] {
  let found: unknown;
  try {
    found = JSON.parse(text ?? '');
  } catch {
    return [];
  }
  return (Array.isArray(found) ? found : []).flatMap((one): Kept[] => {
    const { id, query, notes: words, names } = (one ?? {}) as Partial<Record<keyof Kept, unknown>>;
    if (typeof id !== 'string' || typeof query !== 'string') return [];
    const texts = (words ?? {}) as Partial<Record<Note, unknown>>;
    return [
      {
        id,
        query,
        notes: Object.fromEntries(notes.map((note) => [note, line(texts[note])])) as Kept['notes'],
        names: Array.isArray(names) ? names.map(line) : [],
      },
    ];
  });
}

/** The shelf as it is kept; empty when nothing stands on it. */
export const formatShelf = (shelf: readonly Kept[]) =>
  shelf.length === 0 ? '' : JSON.stringify(shelf);

/** The shelf with this sheet as the one written last; without it when it has no words. */
export function put(shelf: readonly Kept[], state: State, query: string): Kept[] {
  const others = drop(shelf, state.id);
  if (!hasWords(state)) return others;
  const names = state.alternatives.map(({ name }) => name);
  return [...others, { id: state.id, query, notes: state.notes, names }];
}

export const drop = (shelf: readonly Kept[], id: string): Kept[] =>
  shelf.filter((one) => one.id !== id);

/** The sheet with the words that this device keeps of it. */
export function withWords(state: State, shelf: readonly Kept[]): State {
  const kept = shelf.find(({ id }) => id === state.id);
  if (!kept) return state;
  return {
    ...state,
    notes: kept.notes,
    alternatives: state.alternatives.map((one, nth) => ({
      ...one,
      name: kept.names[nth] ?? blank.name,
    })),
  };
}
