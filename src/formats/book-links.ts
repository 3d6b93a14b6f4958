import { addresses } from '../domain/links/addresses.ts';

/** What the course book holds of its own: a link to one of these stays in the book. */
export interface Bound {
  lessons: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** The anchors of the book besides its lessons, which have their ids. */
export const bookAnchors = {
  term: (id: string) => `term-${id}`,
  source: (id: string) => `source-${id}`,
} as const;

// Only serves to resolve addresses that name no host.
const HERE = 'https://book.invalid';

/**
 * Where a link of a lesson's page leads from the book: into the book where it can, else to the site.
 *
 * @param locate puts the site's base before a path from the site's root
 */
export function bindLink(
  href: string,
  lesson: string,
  bound: Bound,
  locate: (path: string) => string,
): string {
  const url = new URL(href, `${HERE}${locate(addresses.lesson(lesson))}`);
  if (url.origin !== HERE) return href;
  const { pathname, search, hash } = url;
  const id = hash.slice(1);
  if (pathname === locate(addresses.glossary) && bound.terms.has(id))
    return `#${bookAnchors.term(id)}`;
  if (pathname === locate(addresses.references) && bound.sources.has(id))
    return `#${bookAnchors.source(id)}`;
  const other = [...bound.lessons].find((one) => pathname === locate(addresses.lesson(one)));
  return other ? `#${other}` : `${pathname}${search}${hash}`;
}
