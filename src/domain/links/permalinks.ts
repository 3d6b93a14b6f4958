/**
 * The record of what was promised, one line each, in the forms of addresses:
 *
 * - `/lessons/the-pie/`: a page; `/episodes/letting-go/chapters.json`: a file
 * - `/lessons/the-pie/#two-pizzas`: an anchor of a page; `#t=122` a moment, `#introduction-s01` a sentence
 * - `/lessons/the-pie/quiz.json#pie-shared-van`: a question of a self-test, under whose id answers are kept
 * - `/tools/pie-calculator/?grow=1`: queries that begin so, which the tool's page reads
 */

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
  // A question may move to another lesson: its answers are kept under its id alone.
  const nameOf = (one: string) => one.replace(/^.*(?=\/quiz\.json#)/, '');
  const has = new Set(built.map(nameOf));
  const moved = new Set(redirected);
  const known = new Set(promised);
  return {
    lost: promised.filter((one) => !has.has(nameOf(one)) && !moved.has(pageOf(one))),
    added: built.filter((one) => !known.has(one) && !moved.has(one)),
  };
}

/** The page or file of an address, without query and anchor. */
export const pageOf = (address: string): string => address.replace(/[?#].*/, '');

/** What to tell the author of a build that has lost addresses. */
export function formatLost(lost: readonly string[]): string {
  const lines = lost.map((one) => `${one}\n  was published and is gone. ${remedyFor(one)}`);
  return `This build loses ${lost.length === 1 ? 'an address' : `${lost.length} addresses`} that others may have linked.\n\n${lines.join('\n\n')}\n`;
}

function remedyFor(address: string): string {
  const page = pageOf(address);
  const anchor = address.split('#')[1];
  if (address.includes('?'))
    return `Let the tool read queries that begin with ${address.slice(page.length + 1)} again, and put that into "reads" of its tool.ts.`;
  if (anchor && page.endsWith('/quiz.json'))
    return `Answers are kept under it. Give the question its id back, or write formerly: [${anchor}] beside the id that it has.`;
  if (anchor)
    return `Give the heading its id back, or put <span id="${anchor}"></span> where its text stands on ${page}.`;
  return `Give the page its id back, or add a line to content/redirects.txt: ${address} and the address where it is.`;
}
