import { openKeptText } from '../../browser/kept-text.ts';
import { fromQuery, holdsSheet, toQuery } from './query.ts';
import { drop, formatShelf, KEY, type Kept, parseShelf, put, withWords } from './shelf.ts';
import type { State } from './state.ts';

/** The sheets with words on this device, and whether they can be kept there. */
export interface OnDevice {
  shelf: Kept[];
  isKept: boolean;
}

const text = openKeptText(KEY);

export const watchDevice = text.watch;

export function readDevice(): OnDevice {
  const stored = text.read();
  return { shelf: parseShelf(stored), isKept: stored !== undefined };
}

/** The sheet of an address, else the one whose words were written last; null where there is neither. */
export function arrive(search: string): State | null {
  const { shelf } = readDevice();
  const query = holdsSheet(search) ? search : shelf.at(-1)?.query;
  return query ? withWords(fromQuery(query), shelf) : null;
}

// Each change begins with what is there: a tab that has long been open takes nothing from another.
function write(change: (shelf: Kept[]) => Kept[]): OnDevice {
  const shelf = change(parseShelf(text.read()));
  return { shelf, isKept: text.write(formatShelf(shelf)) };
}

/** Keeps the words of a sheet, or takes them away when there are none left. */
export const keepSheet = (state: State): OnDevice =>
  write((shelf) => put(shelf, state, toQuery(state)));

export const forgetSheet = (id: string): OnDevice => write((shelf) => drop(shelf, id));

/** Puts back what of this shelf is missing. */
export const putBack = (lost: readonly Kept[]): OnDevice =>
  write((shelf) => [...lost.filter(({ id }) => shelf.every((one) => one.id !== id)), ...shelf]);
