import type { ProgressEvent, ProgressRecord } from '../../domain/progress/record.ts';
import { openShelf } from '../shelf.ts';
import { openStore } from './open-store.ts';

/** The storage of this device, and the record in it, for the pages that show both. */
export const shelf = openShelf(() => localStorage);
export const store = openStore(shelf);

addEventListener('storage', ({ key, newValue }) => store.changed(key, newValue));
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) store.woken();
});

/** What this device knows; an empty record where nothing is kept. Never throws. */
export const readProgress = (): ProgressRecord => store.read();

/**
 * Adds one event to the record of this device. `not-kept` means that it holds until the page is left and no longer,
 * since storage is forbidden or full. Never throws.
 */
export const noteProgress = (event: ProgressEvent): 'kept' | 'not-kept' => store.note(event);

/** Calls with the record after each change, made by this tab or another; the result stops it. */
export const watchProgress = (call: (record: ProgressRecord) => void): (() => void) =>
  store.watch(call);
