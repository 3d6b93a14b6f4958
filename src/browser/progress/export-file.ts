import { saveText } from '../save-file.ts';
import type { Store } from './open-store.ts';

/** Hands all that a store knows to the learner, each text as a file, and gives the names of the files. */
export function exportProgress(store: Store): string[] {
  const day = new Date().toISOString().slice(0, 10);
  return store.texts().map((text, index) => {
    const name = `bigger-pie-progress-${day}${index > 0 ? `-${index + 1}` : ''}.json`;
    saveText(text, name, 'application/json');
    return name;
  });
}
