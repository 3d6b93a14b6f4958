/** What a build says about the addresses that were promised. */
export interface PermalinkReport {
  /** Promised and gone: no page, no anchor, no redirect. */
  lost: string[];
  /** Published and not promised. */
  added: string[];
}

/** The addresses of a permalinks file; empty lines and lines that begin with `# ` are remarks. */
export function parsePermalinks(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('/'));
}

const HEADING = `# Every address and anchor that was ever published. This list only grows: a build that loses one stops.
# "npm run permalinks" adds what is new. A page that moves gets a line in redirects.txt.
`;

/** The file for these addresses: each once, sorted by its characters, so that a change is one line. */
export function formatPermalinks(addresses: readonly string[]): string {
  const sorted = [...new Set(addresses)].sort();
  return `${HEADING}${sorted.map((one) => `${one}\n`).join('')}`;
}

/**
 * Compares the promised addresses with those that a build has. The anchors of a page that has become a redirect
 * are kept by the page that it leads to.
 */
export function comparePermalinks(
  promised: readonly string[],
  built: readonly string[],
  redirected: readonly string[],
): PermalinkReport {
  const has = new Set(built);
  const moved = new Set(redirected);
  const pageOf = (one: string) => one.split('#')[0] ?? one;
  const known = new Set(promised);
  return {
    lost: promised.filter((one) => !has.has(one) && !moved.has(pageOf(one))),
    added: built.filter((one) => !known.has(one) && !moved.has(one)),
  };
}

/** What to tell the author of a build that has lost addresses. */
export function formatLost(lost: readonly string[]): string {
  const lines = lost.map((one) => {
    const [page, anchor] = one.split('#');
    return anchor
      ? `${one}\n  was published and is gone. Give the heading its id back, or put <span id="${anchor}"></span> where its text stands on ${page}.`
      : `${one}\n  was published and is gone. Give the page its id back, or add a line to content/redirects.txt: ${one} and the address where it is.`;
  });
  return `This build loses ${lost.length === 1 ? 'an address' : `${lost.length} addresses`} that others may have linked.\n\n${lines.join('\n\n')}\n`;
}
