import type { StateWords } from '../../domain/assignment/known-items.ts';
import type { Scene } from '../../domain/negotiation/table/index.ts';

/** What an address of two agents sets: over what they talk. */
export const stateWords = (scenes: readonly Scene[]): StateWords[] =>
  scenes.map(({ id, title }) => ({ when: [`over=${id}`], words: title }));
