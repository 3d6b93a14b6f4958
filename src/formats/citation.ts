import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { ReadingDepth } from '../domain/course/nouns.ts';

/** A source in the terms of the Citation Style Language, with how it was read and what it is used for. */
export interface Reference {
  id: string;
  read: ReadingDepth;
  note: string;
  [field: string]: unknown;
}

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const STYLE = { template: 'apa', lang: 'en-US' } as const;

const toItem = ({ read: _read, note: _note, ...item }: Reference) => item;
const toCite = (reference: Reference) => new Cite([toItem(reference)]);

/** `(Thompson & Hastie, 1990)`, in APA style, as plain text. */
export function citeInBrackets(reference: Reference): string {
  return toCite(reference).format('citation', { format: 'text', ...STYLE });
}

/** `Thompson & Hastie, 1990`: the same for a text that has brackets of its own. */
export const citeBare = (reference: Reference): string =>
  citeInBrackets(reference).replace(/^\(|\)$/g, '');

/** `Thompson & Hastie (1990)`: the same for the middle of a sentence. */
export function citeInSentence(reference: Reference): string {
  const inside = citeBare(reference);
  const comma = inside.lastIndexOf(', ');
  return comma === -1 ? inside : `${inside.slice(0, comma)} (${inside.slice(comma + 2)})`;
}

/** An address in escaped HTML without what belongs to the sentence: a stop at its end, a bracket that it does not open. */
function linkAddress(found: string): string {
  let url = found.replace(/[.,]+$/, '');
  const count = (bracket: string) => url.split(bracket).length;
  while (url.endsWith(')') && count(')') > count('(')) url = url.slice(0, -1);
  return `<a href="${url}">${url}</a>${found.slice(url.length)}`;
}

/** The full entry in APA style as HTML: text, `<i>`, and its address as a link. */
export function renderReference(reference: Reference): string {
  const html: string = toCite(reference).format('bibliography', { format: 'html', ...STYLE });
  const entry = /<div[^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1]?.trim() ?? html;
  return entry.replace(/https?:\/\/[^\s<>"]+/g, linkAddress);
}

const READ: Record<ReadingDepth, string> = {
  'full text': 'Read in full.',
  abstract: 'Read as an abstract only.',
  secondary: 'Read second hand.',
  data: 'The published data were analysed.',
};

/** How much of the source was read before it was cited, as a sentence. */
export const describeReading = ({ read }: Reference): string => READ[read];

/** These sources as BibTeX; the key of each is its id. */
export function renderBibtex(references: readonly Reference[]): string {
  return `${new Cite(references.map(toItem)).format('bibtex').trim()}\n`;
}

/** These sources as CSL-JSON: a list, whatever their number. */
export const renderCslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(toItem), null, 2)}\n`;
