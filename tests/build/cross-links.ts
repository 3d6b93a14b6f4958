import type { HTMLElement } from 'node-html-parser';
import type { Page, Site } from './site.ts';

/** What can lead to one another, by the form of its address. */
const KINDS = {
  lesson: /^\/lessons\/[^/]+\/$/,
  chapter: /^\/episodes\/[^/]+\/[^/]+\/$/,
  episode: /^\/episodes\/[^/]+\/$/,
  tool: /^\/tools\/[^/]+\/$/,
  term: /^\/glossary\/#.+$/,
  source: /^\/references\/#.+$/,
};
export type Kind = keyof typeof KINDS;

export const kindOf = (place: string): Kind | null =>
  (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].test(place)) ?? null;

/** The place that a link leads to: a page, or an entry of the glossary or of the list of sources. */
function placeOf(href: string, page: string): string {
  const { pathname, hash } = new URL(href, `https://here.invalid${page}`);
  return /^\/(?:glossary|references)\/$/.test(pathname) ? `${pathname}${hash}` : pathname;
}

/** The parts of a page that are places, with their addresses; the site's header and footer belong to none. */
function placesOf({ address, root }: Page): (readonly [place: string, part: HTMLElement])[] {
  const main = root.querySelector('main');
  if (!main) return [];
  const entries = main.querySelectorAll('.term-entry, .sources > li[id]');
  if (/^\/(?:glossary|references)\/$/.test(address))
    return entries.map((entry) => {
      const id = entry.id || entry.querySelector('h2')?.id;
      return [`${address}#${id}`, entry] as const;
    });
  return [[address, main]];
}

/** Every place of a site with the places that it leads to. */
export function linkGraph(site: Site): Map<string, Set<string>> {
  const own = site.pages.filter(
    ({ address }) => kindOf(address) || /^\/(?:glossary|references)\/$/.test(address),
  );
  return new Map(
    own.flatMap(placesWithPage).map(({ place, part, page }) => [
      place,
      new Set(
        part
          .querySelectorAll('a[href]')
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /^(?:\/|#|\.)/.test(href))
          .map((href) => placeOf(href, page)),
      ),
    ]),
  );
}

const placesWithPage = (page: Page) =>
  placesOf(page).map(([place, part]) => ({ place, part, page: page.address }));

/** The links from one kind of place to another without a way back, as `from > to`. */
export function oneWay(graph: Map<string, Set<string>>, from: Kind, to: Kind): string[] {
  return [...graph].flatMap(([place, targets]) =>
    kindOf(place) !== from
      ? []
      : [...targets]
          .filter((target) => kindOf(target) === to && !graph.get(target)?.has(place))
          .map((target) => `${place} > ${target}`),
  );
}
