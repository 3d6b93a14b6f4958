/** The part of Pagefind's browser interface that this site uses (Pagefind 1.6). */
export interface PagefindResult {
  id: string;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** Escaped HTML whose only elements are `<mark>`. */
  excerpt: string;
  meta: { title?: string; kind?: string };
  sub_results: PagefindPart[];
  /** Every element with an id, and the number of the word at which it begins. */
  anchors?: { id: string; location: number }[];
}

/** A stretch of a page below a heading with an id. */
export interface PagefindPart {
  title: string;
  url: string;
  excerpt: string;
  /** The numbers of the words that match. */
  locations?: number[];
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (
    query: string,
    options: { filters?: { kind?: { any: string[] } } },
    wait: number,
  ) => Promise<{ results: PagefindResult[] } | null>;
}

let loading: Promise<Pagefind> | null = null;

/**
 * Loads the engine once, when somebody is about to search.
 *
 * @param address of `pagefind.js` below the site's base
 */
export function loadEngine(address: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ address).then(async (engine: Pagefind) => {
    // A worker made from a script's address is refused by a page that requires trusted types.
    await engine.options({ noWorker: true, excerptLength: 18 });
    await engine.init();
    return engine;
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
