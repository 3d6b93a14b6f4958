const PAUSE_MS = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts a query into the page's address without a step in the history; after a pause, since browsers limit how often. */
export function keepInAddress(query: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => history.replaceState(null, '', `?${query}`), PAUSE_MS);
}
