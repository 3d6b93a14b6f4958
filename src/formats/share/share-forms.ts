import { escapeHtml } from '../escape-html.ts';
import { citePage } from '../page-citation.ts';
import type { SharedPage } from './shared-page.ts';

/** One thing to copy. */
export interface ShareForm {
  /** What it is, as its button calls it after `Copy the`. */
  name: string;
  text: string;
  /** It names the page's address, and takes along what is set on the page. */
  withState: boolean;
}

/** Everything to copy of a page, in the order in which it is asked for: links, text, frame. */
export function linkForms(page: SharedPage): ShareForm[] {
  const forms: [name: string, text: string | null | undefined][] = [
    ['link', page.url],
    ['link to this second', page.moments?.from],
    ['link to this range', page.moments?.range],
    ['Markdown', renderMarkdown(page)],
    ['HTML link', renderLink(page)],
    ['line for a syllabus', renderSyllabusLine(page)],
    ['frame for a page of yours', page.frame],
  ];
  return forms.flatMap(([name, text]) => (text ? [{ name, text, withState: true }] : []));
}

/** The page as a source, in five forms. */
export function citationForms(page: SharedPage): ShareForm[] {
  const { apa, mla, chicago, bibtex, ris } = citePage(page);
  const forms = { APA: apa, MLA: mla, Chicago: chicago, BibTeX: bibtex, RIS: ris };
  return Object.entries(forms).map(([name, text]) => ({ name, text, withState: false }));
}

// Square brackets in a title would end the link's text, other signs would become markup.
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** A bracket in the address would end it too early. */
const escapeTarget = (url: string) => url.replace(/[()\s]/g, encodeSign);
const encodeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

export const renderMarkdown = ({ title, url }: Pick<SharedPage, 'title' | 'url'>): string =>
  `[${escapeMarkdown(title)}](${escapeTarget(url)})`;

export const renderLink = ({ title, url }: Pick<SharedPage, 'title' | 'url'>): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;

/** `Listen to “…”, Bigger Pie. Chapter 1 of “…”, 0:00–2:02 (2 minutes 2 seconds). https://…` */
export function renderSyllabusLine({ task, title, part, url }: SharedPage): string {
  const length = task.length ? ` (${task.length})` : '';
  return `${task.verb} “${title}”, Bigger Pie. ${part}${length}. ${url}`;
}
