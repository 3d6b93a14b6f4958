import { parseProgress } from '../../domain/progress/parse.ts';
import type { Shelf } from '../shelf.ts';
import { putAside } from './aside.ts';
import { KEY } from './keys.ts';
import type { Store } from './open-store.ts';

/**
 * Puts a text back that was the record, beside what is here: what this version can read is added, all else comes back
 * word for word. Tells whether it lies as safely as it did while it waited in the tab.
 */
export function putBack(store: Store, shelf: Shelf, text: string): boolean {
  const parsed = parseProgress(text);
  if (parsed.kind === 'newer') return putInPlace(store, shelf, text);
  if (parsed.kind === 'corrupted' && !putAside(shelf, text))
    return shelf.get(KEY) === null && shelf.set(KEY, text) === null;
  return store.add(parsed.record) === 'kept' || store.holds() === 'tab';
}

/** What lies in the record's place goes aside, and goes on in this tab. */
function putInPlace(store: Store, shelf: Shelf, text: string): boolean {
  const here = shelf.get(KEY);
  if (typeof here !== 'string') return shelf.set(KEY, text) === null;
  if (here === text) return true;
  if (!putAside(shelf, here) || shelf.set(KEY, text) !== null) return false;
  const parsed = parseProgress(here);
  if (parsed.kind !== 'newer') store.add(parsed.record);
  return true;
}
