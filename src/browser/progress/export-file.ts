import { formatProgress } from '../../domain/progress/parse.ts';
import { saveText } from '../save-file.ts';
import type { Store } from './open-store.ts';

/** Hands all that a store knows to the learner as a file, and gives the name of the file. */
export function exportProgress(store: Store): string {
  const name = `bigger-pie-progress-${new Date().toISOString().slice(0, 10)}.json`;
  saveText(formatProgress(store.read(), 2), name, 'application/json');
  return name;
}
