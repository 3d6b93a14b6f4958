import type { Page, Site } from './site.ts';

const ATTRIBUTES: [selector: string, attribute: string][] = [
  ['a[href], link[href]', 'href'],
  ['script[src], img[src], audio[src], source[src], iframe[src], track[src]', 'src'],
  ['form[action]', 'action'],
  ['astro-island[component-url]', 'component-url'],
  ['astro-island[renderer-url]', 'renderer-url'],
  ['[data-engine]', 'data-engine'],
  ['meta[property="og:url"], meta[property="og:image"]', 'content'],
];

/** Every address that a page names, as it is written. */
export function linksOf({ root }: Page): string[] {
  return ATTRIBUTES.flatMap(([selector, attribute]) =>
    root.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? ''),
  );
}

/** Addresses with a scheme in files that machines read: feed, sitemap, chapters, structured data. */
const ADDRESS_IN_TEXT = /https?:\/\/[^\s"'<>\\]+/g;
const MACHINE_FILES = /\.(?:xml|json|txt|vtt)$/;

/** Tells of an address, seen from a page, whether it leads to a page, a file and an anchor that exist. */
export function checkerOf(site: Site, base: string): (link: string, from: string) => boolean {
  const host = new URL(
    site.pages[0]?.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  ).origin;
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const files = new Set(site.files.map((file) => `/${file}`));

  return (link, from) => {
    const url = new URL(link, `${host}${base}${from}`);
    if (url.origin !== host || /^(?:mailto|data):/.test(link)) return true;
    if (!url.pathname.startsWith(`${base}/`)) return false;
    const path = decodeURI(url.pathname.slice(base.length));
    const page = pages.get(path);
    if (!page) return files.has(path);
    const id = decodeURIComponent(url.hash.slice(1));
    // A moment has no element of its own where the player leads to it.
    const player = page.root.querySelector('[data-player]');
    const [, start] = /^t=(\d+(?:\.\d{1,3})?)(?:,\d+(?:\.\d{1,3})?)?$/.exec(id) ?? [];
    if (player && start && Number(start) < Number(player.getAttribute('data-duration')))
      return true;
    return id === '' || page.root.querySelectorAll('[id]').some((element) => element.id === id);
  };
}

/** Every address of the site that leads nowhere, as `file: address`. */
export function deadLinks(site: Site, base: string): string[] {
  const leadsSomewhere = checkerOf(site, base);
  const inPages = site.pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !leadsSomewhere(link, page.address))
      .map((link) => `${page.file}: ${link}`),
  );
  const inText = [
    ...site.files
      .filter((file) => MACHINE_FILES.test(file) && !file.startsWith('pagefind/'))
      .map((file) => [file, site.text(file)] as const),
    ...site.pages.map(
      ({ file, root }) =>
        [
          file,
          root
            .querySelectorAll('script[type="application/ld+json"]')
            .map((one) => one.text)
            .join('\n'),
        ] as const,
    ),
  ].flatMap(([file, text]) =>
    (text.match(ADDRESS_IN_TEXT) ?? [])
      .filter((link) => !leadsSomewhere(link, '/'))
      .map((link) => `${file}: ${link}`),
  );
  return [...inPages, ...inText];
}
