const PAUSE_MS = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts a widget's state into the page's address, without a step in the history. Browsers limit how often an address
 * may change, so it follows after a pause.
 *
 * @param query with its question mark, or empty for the address without one
 */
export function writeAddress(query: string): void {
  clearTimeout(timer);
  timer = setTimeout(
    () => history.replaceState(null, '', (query || location.pathname) + location.hash),
    PAUSE_MS,
  );
}
