import type { Shelf } from '../shelf.ts';
import { BEFORE_RESET } from './keys.ts';
import type { Store } from './open-store.ts';
import { putBack } from './put-back.ts';
import type { Holds } from './waiting.ts';

export interface Reset {
  /** Takes the record away and says how long that can be undone; `null` when there was none. */
  reset: () => Holds | null;
  canUndo: () => boolean;
  /** Brings back what every reset took that was not undone, beside what came after; what cannot be kept waits on. */
  undo: () => void;
}

/**
 * The way to start over, and back. What was taken away waits where it is forgotten when the tab is closed: on a
 * shared computer nobody finds it afterwards.
 *
 * @param session storage that lives as long as the tab
 */
export function openReset(store: Store, shelf: Shelf, session: Shelf): Reset {
  let onPage: string[] | null = null;
  const taken = () => onPage ?? parseTaken(session.get(BEFORE_RESET) ?? '');
  function wait(texts: string[]): void {
    const refused = texts.length > 0 && session.set(BEFORE_RESET, JSON.stringify(texts)) !== null;
    onPage = refused ? texts : null;
    if (texts.length === 0) session.remove(BEFORE_RESET);
  }
  return {
    reset() {
      const texts = store.clear();
      if (texts.length === 0) return null;
      wait([...new Set([...taken(), ...texts])]);
      return onPage ? 'page' : 'tab';
    },
    canUndo: () => taken().length > 0,
    undo: () => wait(taken().filter((text) => !putBack(store, shelf, text))),
  };
}

/** The texts that wait: a list of them, or one alone. */
function parseTaken(text: string): string[] {
  try {
    const texts: unknown = JSON.parse(text);
    if (Array.isArray(texts) && texts.every((one) => typeof one === 'string')) return texts;
  } catch {
    // A damaged record is a text that waits, too.
  }
  return text === '' ? [] : [text];
}
