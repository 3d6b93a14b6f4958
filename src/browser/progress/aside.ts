import type { Shelf } from '../shelf.ts';
import { ASIDE } from './keys.ts';

/** Records that could not be read, oldest first: they are kept word for word until the learner removes them. */
export const keptAside = (shelf: Shelf): { key: string; text: string }[] =>
  shelf
    .keys()
    .filter((key) => key.startsWith(ASIDE))
    .sort((one, other) => numberOf(one) - numberOf(other))
    .flatMap((key) => {
      const text = shelf.get(key);
      return typeof text === 'string' ? [{ key, text }] : [];
    });

/** Puts a text aside, once; tells whether it is safe there. */
export function putAside(shelf: Shelf, text: string): boolean {
  const aside = keptAside(shelf);
  if (aside.some((one) => one.text === text)) return true;
  const last = Math.max(0, ...aside.map(({ key }) => numberOf(key)));
  return shelf.set(`${ASIDE}${last + 1}`, text) === null;
}

const numberOf = (key: string) => Number(key.slice(ASIDE.length)) || 0;
