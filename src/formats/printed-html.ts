import type { HTMLElement } from 'node-html-parser';
import { addresses } from '../domain/links/addresses.ts';
import { type Bound, bindLink } from './book-links.ts';
import { parseWhole, standStill, unwrap } from './still-html.ts';

/** What has no use on paper, or is a second telling of a picture that opens on demand. */
const NOT_PRINTED =
  '[hidden], .widget > .aside, .widget-actions, .widget details:not(.told *), button, option, .field-error, .without-script, [data-why] > a:last-child';

/** The headings of a lesson stand below its title, and that below the title of its part; the rest lies flat. */
const ON_PAPER = Object.entries({
  h4: 'h6',
  h3: 'h5',
  h2: 'h4',
  aside: 'div',
  details: 'div',
  summary: 'p',
  fieldset: 'div',
  legend: 'p',
  label: 'p',
});

/** A control becomes a box to tick or a line to write on. */
function turnToPaper(root: HTMLElement): void {
  for (const element of root.querySelectorAll(NOT_PRINTED)) element.remove();
  for (const input of root.querySelectorAll('input, select, textarea')) {
    const mark = input.getAttribute('type') === 'radio' ? 'tick' : 'blank';
    input.replaceWith(`<span class="${mark}"></span>`);
  }
  for (const form of root.querySelectorAll('form')) unwrap(form);
  for (const summary of root.querySelectorAll('summary')) summary.classList.add('summary');
  for (const [tag, paper] of ON_PAPER)
    for (const element of root.querySelectorAll(tag)) element.tagName = paper;
  for (const element of root.querySelectorAll('[tabindex], [for]')) {
    element.removeAttribute('tabindex');
    element.removeAttribute('for');
  }
  for (const element of root.querySelectorAll('div:not([role=img])')) {
    element.removeAttribute('role');
    element.removeAttribute('aria-label');
  }
}

const IN_URL = /url\(#([^)]+)\)/g;

/** Keeps the ids that a picture or a section of the page needs, as the lesson's own, and no others. */
function keepNeededIds(root: HTMLElement, lesson: string): void {
  const own = (id: string) => `in-${lesson}-${id}`;
  const known = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
  const needed = new Set<string>();
  for (const element of root.querySelectorAll('*'))
    for (const [name, value] of Object.entries(element.attributes)) {
      const inUrl = [...value.matchAll(IN_URL)].map((match) => match[1] ?? '');
      for (const id of inUrl) needed.add(id);
      if (inUrl.length > 0)
        element.setAttribute(
          name,
          value.replace(IN_URL, (_, id) => `url(#${own(id)})`),
        );
      if (name !== 'aria-labelledby' && name !== 'aria-describedby') continue;
      const ids = value.split(' ').filter((id) => known.has(id));
      for (const id of ids) needed.add(id);
      if (ids.length === 0) element.removeAttribute(name);
      else element.setAttribute(name, ids.map(own).join(' '));
    }
  for (const element of root.querySelectorAll('[id]'))
    if (needed.has(element.id)) element.setAttribute('id', own(element.id));
    else element.removeAttribute('id');
}

/** Some tools are an exchange that no paper can hold; their widget says which tool it is. */
const played = (href: string) =>
  `<p class="aside">This one is played on a screen, <a href="${href}">at its own page</a>.</p>`;

interface Place {
  /** The id of the lesson whose page the HTML is from. */
  lesson: string;
  bound: Bound;
  /** Puts the site's base before a path from the site's root. */
  locate: (path: string) => string;
  /** Selects the one element that is wanted; without it, everything is. */
  part?: string | undefined;
}

/**
 * A piece of a lesson's page as it stands in the course book: nothing moves, controls are boxes and lines, headings are
 * lower, ids are the book's own, and links stay in the book where they can.
 */
export function renderPrinted(html: string, { lesson, bound, locate, part }: Place): string {
  const root = parseWhole(html);
  standStill(root);
  turnToPaper(root);
  for (const widget of root.querySelectorAll('.widget'))
    if (!widget.querySelector('svg, table, section'))
      widget.insertAdjacentHTML(
        'afterbegin',
        played(locate(addresses.tool(widget.getAttribute('data-widget') ?? ''))),
      );
  for (const link of root.querySelectorAll('a[href]')) {
    link.removeAttribute('aria-describedby');
    link.setAttribute('href', bindLink(link.getAttribute('href') ?? '', lesson, bound, locate));
  }
  keepNeededIds(root, lesson);
  return (part ? root.querySelector(part) : root)?.toString() ?? '';
}
