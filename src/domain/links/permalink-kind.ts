import { pageOf } from './permalinks.ts';

/** What an address of the record leads to. */
export type PermalinkKind =
  | 'page'
  | 'file'
  | 'anchor'
  | 'chapter'
  | 'moment'
  | 'sentence'
  | 'term'
  | 'source'
  | 'question'
  | 'query';

const FORMS: [PermalinkKind, RegExp][] = [
  ['query', /\?/],
  ['question', /\/quiz\.json#/],
  ['moment', /^\/episodes\/.*#t=/],
  ['sentence', /^\/episodes\/.*#[^#]+-s\d{2,}$/],
  ['chapter', /^\/episodes\/[^/]+\/[^/#]+\/$/],
  ['term', /^\/glossary\/#/],
  ['source', /^\/references\/#/],
  ['anchor', /#/],
  ['page', /\/$|\.html$/],
];

/**
 * Tells what an address leads to by its form. The anchor of a chapter on its episode's page is a chapter as well: the
 * record knows it by the chapter's own page.
 *
 * @param known every address of the record
 */
export function kindOfPermalink(address: string, known: ReadonlySet<string>): PermalinkKind {
  const [, episode, anchor] = /^(\/episodes\/[^/]+\/)#([^#]+)$/.exec(address) ?? [];
  if (episode && known.has(`${episode}${anchor}/`)) return 'chapter';
  return FORMS.find(([, form]) => form.test(address))?.[0] ?? 'file';
}

/** The record for machines: every address with its kind, and with the site that it was published on. */
export interface PublishedPermalinks {
  version: 1;
  /** The address of the first page. */
  home: string;
  addresses: { address: string; kind: PermalinkKind }[];
}

/** @param locate gives a path from the site's root its whole address */
export function publishPermalinks(
  record: readonly string[],
  locate: (path: string) => string,
): PublishedPermalinks {
  const known = new Set(record);
  const home = locate('/');
  return {
    version: 1,
    home,
    addresses: record.map((one) => ({
      address: `${locate(pageOf(one))}${one.slice(pageOf(one).length)}`,
      kind: kindOfPermalink(one, known),
    })),
  };
}
