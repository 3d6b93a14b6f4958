import type { ProgressEvent, ProgressRecord } from '../../domain/progress/record.ts';
import { openShelf } from '../shelf.ts';
import { openStore } from './open-store.ts';

/** The storage of this device and of this tab, and the record in them, for the pages that show them. */
export const shelf = openShelf(() => localStorage);
export const session = openShelf(() => sessionStorage);
export const store = openStore(shelf, session);

addEventListener('storage', ({ key, newValue }) => store.changed(key, newValue));
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) store.woken();
});

/** What this device knows; an empty record where nothing is kept. Never throws. */
export const readProgress = (): ProgressRecord => store.read();

/**
 * Adds one event to the record of this device. `not-kept` means that it holds until the tab is closed or the page is
 * left, as `store.holds` says, and no longer, since storage is forbidden or full. Never throws.
 */
export const noteProgress = (event: ProgressEvent): 'kept' | 'not-kept' => store.note(event);

/** Calls with the record after each change, made by this tab or another; the result stops it. */
export const watchProgress = (call: (record: ProgressRecord) => void): (() => void) =>
  store.watch(call);
