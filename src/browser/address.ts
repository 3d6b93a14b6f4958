import { useEffect } from 'preact/hooks';

const PAUSE_MS = 300;

/**
 * Keeps a widget's state in the page's address, without a step in the history. Browsers limit how often an address
 * may change, so it follows after a pause.
 *
 * @param query with its question mark; `null` leaves the address alone
 */
export function useAddress(query: string | null): void {
  useEffect(() => {
    if (query === null || query === location.search) return;
    const timer = setTimeout(() => history.replaceState(null, '', query + location.hash), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts a widget's state into the page's address, without a step in the history. Browsers limit how often an address
 * may change, so it follows after a pause.
 *
 * @param query with its question mark
 */
export function writeAddress(query: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => history.replaceState(null, '', query + location.hash), PAUSE_MS);
}
