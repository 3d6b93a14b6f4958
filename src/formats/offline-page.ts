import { addresses } from '../domain/links/addresses.ts';
import { parseWhole, standStill } from './still-html.ts';

/** The site that an offline copy is made of. */
export interface CopiedSite {
  /** With its base, without a slash at the end, such as `https://example.edu/pie`. */
  origin: string;
  /** The addresses of the pages and files that the copy holds, from the site's root. */
  held: ReadonlySet<string>;
}

/** The name of an address in the copy: a page is a file, and the course is the first one. */
export function nameInCopy(path: string): string {
  if (path === addresses.lessons) return 'index.html';
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The way from one file of the copy to another. */
export function wayInCopy(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

/** Where a link of a page leads from the copy: to a file of the copy, else to the site on the web. */
export function linkInCopy(href: string, page: string, { origin, held }: CopiedSite): string {
  const here = new URL(`${origin}${page}`);
  const url = new URL(href, here);
  if (!url.href.startsWith(`${origin}/`)) return href;
  const path = url.href.slice(origin.length).replace(/[?#].*$/, '');
  // What stands behind a question mark is read by a script.
  if (url.search !== '' || !held.has(path)) return url.href;
  if (path === page && url.hash !== '') return url.hash;
  return `${wayInCopy(nameInCopy(page), nameInCopy(path))}${url.hash}`;
}

/** What a page has for search engines, shared links and programs on the web. */
const FOR_THE_WEB =
  'link[rel=preload], link[rel=alternate], link[rel=apple-touch-icon], meta[property], meta[name^=twitter], [data-offline-copy], [data-qr-code]';

const POLICY = 'meta[http-equiv="content-security-policy"]';

/** The local files that a page of the site needs to be seen, as addresses from the site's root. */
export function filesOf(html: string, { origin }: Pick<CopiedSite, 'origin'>): string[] {
  const root = parseWhole(html);
  standStill(root);
  for (const element of root.querySelectorAll(FOR_THE_WEB)) element.remove();
  return root
    .querySelectorAll(FILES)
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((address) => new URL(address, origin).href.slice(origin.length));
}

const FILES = 'link[rel=stylesheet], link[rel=icon][type="image/svg+xml"], img[src]';

/** A page of the site as a page on disk: complete without scripts, and with a line that says what it cannot do. */
export function renderOfflinePage(html: string, page: string, site: CopiedSite): string {
  const root = parseWhole(html);
  standStill(root);
  for (const element of root.querySelectorAll(`${FOR_THE_WEB}, link[rel=icon]:not([type])`))
    element.remove();
  root.querySelector(POLICY)?.setAttribute('content', "script-src 'none'");
  for (const element of root.querySelectorAll('a[href], link[href]:not([rel=canonical])'))
    element.setAttribute('href', linkInCopy(element.getAttribute('href') ?? '', page, site));
  for (const element of root.querySelectorAll('img[src]'))
    element.setAttribute('src', linkInCopy(element.getAttribute('src') ?? '', page, site));
  root
    .querySelector('main')
    ?.insertAdjacentHTML(
      'afterbegin',
      `<p class="page-head aside">This is a copy to read from disk: the figures stand still, and no answer is checked. On the web <a href="${site.origin}${page}">this page</a> does both.</p>`,
    );
  return root.toString();
}

/** A style sheet of the copy: its files lie beside it, and it styles what a reader without scripts sees. */
export function renderOfflineSheet(css: string, file: string, { origin }: CopiedSite): string {
  return css
    .replace(/url\(["']?(\/[^"')]+)["']?\)/g, (_, path: string) => {
      const url = new URL(path, origin).href.slice(origin.length);
      return `url(${wayInCopy(nameInCopy(file), nameInCopy(url))})`;
    })
    .replace(/\(scripting:\s*none\)/g, 'all')
    .replace(/\(scripting:\s*enabled\)/g, 'not all');
}

/** The files that a style sheet of the site names, as addresses from the site's root. */
export const filesOfSheet = (css: string, { origin }: Pick<CopiedSite, 'origin'>): string[] =>
  [...css.matchAll(/url\(["']?(\/[^"')]+)["']?\)/g)].map(([, path = '']) =>
    new URL(path, origin).href.slice(origin.length),
  );
