import { parseSheet, readQuery } from './parse-word.ts';
import { PARAMETER } from './query.ts';
import type { Sheet } from './sheet.ts';

/** What a page starts with. */
export interface Arrival {
  /** The reader's own work or a problem that came with the address; missing where the scenario stays. */
  sheet?: Sheet;
  /** What the reader can go back to while the problem of an address is shown. */
  own?: Sheet | null;
  /** The address held something for this room that cannot be read. */
  isBroken?: boolean;
}

/**
 * An address wins over what is kept on the device, unless it is an older state of the same work. It never replaces
 * what is kept.
 *
 * @param query of the page's address; empty where the address belongs to the page and not to the room
 */
export function arrive(query: string, kept: { word: string; addressed: string } | null): Arrival {
  const brought = readQuery(query);
  const own = kept && parseSheet(kept.word);
  if (typeof brought === 'string')
    return { isBroken: brought === 'broken', ...(own && { sheet: own }) };
  const word = new URLSearchParams(query).get(PARAMETER);
  if (own && (word === kept?.addressed || word === kept?.word)) return { sheet: own };
  return { sheet: brought, own };
}
