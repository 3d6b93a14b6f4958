import { parseProgress } from '../../domain/progress/parse.ts';
import type { Shelf } from '../shelf.ts';
import { BEFORE_RESET } from './keys.ts';
import type { Store } from './open-store.ts';

export interface Reset {
  /** Takes the record away; false when there was none. */
  reset: () => boolean;
  canUndo: () => boolean;
  /** Brings back what the last reset took, beside what came after it. */
  undo: () => void;
}

/**
 * The way to start over, and back. What was taken away waits where it is forgotten when the tab is closed: on a
 * shared computer nobody finds it afterwards.
 *
 * @param session storage that lives as long as the tab
 */
export function openReset(store: Store, session: Shelf): Reset {
  let inMemory: string | null = null;
  const taken = () => inMemory ?? session.get(BEFORE_RESET) ?? null;
  return {
    reset() {
      const text = store.clear();
      if (text === null) return false;
      inMemory = session.set(BEFORE_RESET, text) === null ? null : text;
      return true;
    },
    canUndo: () => taken() !== null,
    undo() {
      const parsed = parseProgress(taken() ?? '');
      if (parsed.kind === 'newer') return;
      if (store.add(parsed.record) === 'not-kept') return;
      inMemory = null;
      session.remove(BEFORE_RESET);
    },
  };
}
