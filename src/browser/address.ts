const PAUSE_MS = 300;

const waiting = new Map<string, (query: string) => string>();
let timer: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  const query = [...waiting.values()].reduce((text, change) => change(text), location.search);
  waiting.clear();
  history.replaceState(null, '', (query || location.pathname) + location.hash);
}

/**
 * Puts a widget's state into the page's address, without a step in the history. Browsers limit how often an address
 * may change, so it follows after a pause.
 *
 * @param widget tells apart the widgets of a page: each is written with what it said last
 * @param change makes the page's query, with its question mark or empty, from the one that stands there
 */
export function writeAddress(widget: string, change: (query: string) => string): void {
  waiting.set(widget, change);
  clearTimeout(timer);
  timer = setTimeout(write, PAUSE_MS);
}
