import { mergeProgress } from '../../domain/progress/merge.ts';
import { formatProgress, parseProgress } from '../../domain/progress/parse.ts';
import type { ProgressRecord } from '../../domain/progress/record.ts';
import type { Shelf } from '../shelf.ts';
import { WAITING } from './keys.ts';

/** How long something holds that is not kept: until the tab is closed, or only until the page is left. */
export type Holds = 'tab' | 'page';

/** What could not be stored and waits for another try, from page to page of one tab where that can be. */
export interface Waiting {
  read: () => ProgressRecord | null;
  put: (record: ProgressRecord) => void;
  forget: () => void;
  holds: () => Holds;
}

/** @param session storage that lives as long as the tab; it often takes what the device has no room for */
export function openWaiting(session: Shelf): Waiting {
  let onPage: ProgressRecord | null = null;
  const inTab = () => {
    const text = session.get(WAITING);
    return typeof text === 'string' ? parseProgress(text) : null;
  };
  return {
    read() {
      const parsed = inTab();
      const record = parsed && parsed.kind !== 'newer' ? parsed.record : null;
      return record && onPage ? mergeProgress(record, onPage) : (record ?? onPage);
    },
    put(record) {
      // What a later version of the site left here is not this page's to write over.
      const refused =
        inTab()?.kind === 'newer' || session.set(WAITING, formatProgress(record)) !== null;
      onPage = refused ? record : null;
    },
    forget() {
      onPage = null;
      if (inTab()?.kind !== 'newer') session.remove(WAITING);
    },
    holds: () => (onPage || session.get(WAITING) === undefined ? 'page' : 'tab'),
  };
}
