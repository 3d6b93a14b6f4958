import type { KeptText } from '../../browser/kept-text.ts';
import {
  addSheet,
  applyChange,
  type Change,
  formatSheet,
  parseSheet,
  type Sheet,
} from './sheet.ts';

/** Where the sheet lies on this device; a later form of it gets another number. */
export const KEY = 'bigger-pie/letting-go/1';

/** What is on this device, and changes to it. */
export interface Desk {
  /** False where nothing can be kept. */
  canKeep: () => boolean;
  read: () => Sheet;
  /**
   * Makes one change to what is kept, which is read again first, so that a tab that has long been open takes nothing
   * from another. `false` when it could not be kept: it is tried again, with all that `sheet` holds, at the next change.
   *
   * @param sheet what this tab shows after the change
   */
  note: (change: Change, sheet: Sheet) => boolean;
  watch: KeptText['watch'];
}

export function openDesk(kept: KeptText): Desk {
  let isBehind = false;
  return {
    canKeep: () => kept.read() !== undefined,
    read: () => parseSheet(kept.read()),
    note(change, sheet) {
      const stored = applyChange(parseSheet(kept.read()), change);
      isBehind = !kept.write(formatSheet(isBehind ? addSheet(stored, sheet) : stored));
      return !isBehind;
    },
    watch: kept.watch,
  };
}
