import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { CHICAGO } from './styles/chicago.csl.ts';
import { MLA } from './styles/mla.csl.ts';

/** What a citation says of a page of this site. */
export interface CitedPage {
  /** Lasting, such as `letting-go-introduction`; it becomes the key in BibTeX. */
  id: string;
  title: string;
  /** What it is and what it belongs to, such as `Chapter 1 of “…”, 0:00–2:02`. */
  part: string;
  /** The whole address. */
  url: string;
  /** ISO date, such as 2026-11-22, or the year alone. */
  published: string;
}

/** The same source in five forms, each as plain text. */
export interface PageCitation {
  apa: string;
  mla: string;
  chicago: string;
  bibtex: string;
  ris: string;
}

const SITE = 'Bigger Pie';
const OWN_STYLES = { 'bigger-pie-mla': MLA, 'bigger-pie-chicago': CHICAGO };
for (const [name, style] of Object.entries(OWN_STYLES))
  plugins.config.get('@csl').styles.add(name, style);
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const dateParts = (published: string, count = 3) => ({
  'date-parts': [published.split('-').slice(0, count).map(Number)],
});

const baseItem = ({ id, title, url, published }: CitedPage) => ({
  id,
  type: 'webpage',
  title,
  URL: url,
  author: [{ literal: SITE }],
  issued: dateParts(published),
});

/**
 * Cites a page of this site. The day on which a reader looked at it is left to the reader: it is not known at build
 * time, and none of the forms needs it. Pages are cited one by one: of several, APA would tell the years apart.
 */
export function citePage(page: CitedPage): PageCitation {
  const item = { ...baseItem(page), genre: page.part };
  // APA and Chicago name a site once where it is the author as well; MLA names it as the container.
  return {
    apa: entry(item, 'apa'),
    mla: entry({ ...item, 'container-title': SITE }, 'bigger-pie-mla'),
    chicago: entry(item, 'bigger-pie-chicago'),
    ...asFiles(page),
  };
}

const entry = (item: object, template: string): string =>
  new Cite([item]).format('bibliography', { template, lang: 'en-US', format: 'text' }).trim();

function asFiles(page: CitedPage): Pick<PageCitation, 'bibtex' | 'ris'> {
  const item = { ...baseItem(page), note: page.part };
  // BibTeX has a field for the month and none for the day.
  const bibtex = { ...item, id: `bigger-pie-${page.id}`, issued: dateParts(page.published, 2) };
  const ris = new Cite([{ ...item, 'container-title': SITE }]).format('ris');
  return {
    bibtex: new Cite([bibtex]).format('bibtex').trim(),
    // The writer breaks long lines in the middle of a word, which readers take for a space.
    ris: ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, ''),
  };
}
