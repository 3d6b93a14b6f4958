import { describe, expect, it } from 'vitest';
import {
  filesOf,
  filesOfSheet,
  linkInCopy,
  nameInCopy,
  renderOfflinePage,
  renderOfflineSheet,
  wayInCopy,
} from './offline-page.ts';

const origin = 'https://example.edu/pie';
const held = new Set([
  '/lessons/',
  '/lessons/bets/',
  '/lessons/the-pie/',
  '/glossary/',
  '/_astro/a.css',
  '/_astro/b.woff2',
  '/icon.svg',
]);
const site = { origin, held };

describe('the names in a copy', () => {
  it.each([
    ['/lessons/', 'index.html'],
    ['/lessons/bets/', 'lessons/bets/index.html'],
    ['/_astro/a.css', '_astro/a.css'],
  ])('make %s the file %s', (path, name) => {
    expect(nameInCopy(path)).toBe(name);
  });

  it.each([
    ['index.html', 'lessons/bets/index.html', 'lessons/bets/index.html'],
    ['lessons/bets/index.html', 'index.html', '../../index.html'],
    ['lessons/bets/index.html', 'lessons/the-pie/index.html', '../the-pie/index.html'],
    ['_astro/a.css', '_astro/b.woff2', 'b.woff2'],
  ])('lead from %s to %s by %s', (from, to, way) => {
    expect(wayInCopy(from, to)).toBe(way);
  });
});

describe('a link of the page /lessons/bets/', () => {
  it.each([
    ['/pie/lessons/the-pie/', '../the-pie/index.html'],
    ['../the-pie/#three-answers', '../the-pie/index.html#three-answers'],
    ['/pie/glossary/#batna', '../../glossary/index.html#batna'],
    ['/pie/lessons/', '../../index.html'],
    ['#self-test', '#self-test'],
    ['/pie/lessons/bets/#self-test', '#self-test'],
  ])('%s leads to a file of the copy', (href, expected) => {
    expect(linkInCopy(href, '/lessons/bets/', site)).toBe(expected);
  });

  it.each([
    ['a page that is not copied', '/pie/about/'],
    ['the home page', '/pie/'],
    ['a state that a script would read', '/pie/lessons/the-pie/?t=12'],
  ])('to %s leads to the web', (_, href) => {
    expect(linkInCopy(href, '/lessons/bets/', site)).toBe(`https://example.edu${href}`);
  });

  it.each(['https://doi.org/10.1037/a', 'https://example.edu/pies/', 'mailto:a@example.edu'])(
    'to another place stays: %s',
    (href) => {
      expect(linkInCopy(href, '/lessons/bets/', site)).toBe(href);
    },
  );
});

const HEAD =
  '<meta http-equiv="content-security-policy" content="script-src \'self\'"><link rel="canonical" href="https://example.edu/pie/lessons/bets/"><link rel="stylesheet" href="/pie/_astro/a.css"><link rel="icon" href="/pie/icon.svg" type="image/svg+xml"><link rel="icon" href="/pie/favicon.ico" sizes="32x32"><link rel="preload" href="/pie/_astro/b.woff2" as="font"><meta property="og:image" content="x">';
const page = (main: string) =>
  `<html><head>${HEAD}<script type="module" src="/pie/_astro/x.js"></script></head><body><main>${main}</main></body></html>`;

describe('a page of the copy', () => {
  const html = renderOfflinePage(page('<a href="/pie/glossary/">G</a>'), '/lessons/bets/', site);

  it('takes its style and its icon from the copy, and nothing else', () => {
    expect(
      [...html.matchAll(/<link rel="(\w+)" href="([^"]*)"/g)].map(([, , href]) => href),
    ).toEqual(['https://example.edu/pie/lessons/bets/', '../../_astro/a.css', '../../icon.svg']);
    expect(html).not.toMatch(/og:image|favicon/);
  });

  it('finds its pictures beside it', () => {
    const held = new Set([...site.held, '/lessons/bets/deal.svg']);
    const shown = page('<img src="/pie/lessons/bets/deal.svg" alt="">');
    expect(renderOfflinePage(shown, '/lessons/bets/', { origin, held })).toContain(
      '<img src="deal.svg" alt>',
    );
  });

  it('runs no script and allows none', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain('content="script-src \'none\'"');
  });

  it('says first what it cannot do, and where the page can', () => {
    expect(html).toMatch(
      /<main><p class="page-head aside">This is a copy to read from disk[^<]*<a href="https:\/\/example\.edu\/pie\/lessons\/bets\/">/,
    );
  });

  it('names the files that it needs from the root of the site', () => {
    const picture =
      '<img src="/pie/lessons/bets/deal.svg" alt=""><p data-qr-code><img src="/pie/qr.svg" alt=""></p>';
    expect(filesOf(page(picture), site)).toEqual([
      '/_astro/a.css',
      '/icon.svg',
      '/lessons/bets/deal.svg',
    ]);
  });
});

describe('a style sheet of the copy', () => {
  const css =
    '@font-face{src:url(/pie/_astro/b.woff2) format("woff2")}@media (scripting:none),print{a{b:c}}@media (scripting: enabled){d{e:f}}';
  it('finds its font beside it and shows what a reader without scripts sees', () => {
    expect(renderOfflineSheet(css, '/_astro/a.css', site)).toBe(
      '@font-face{src:url(b.woff2) format("woff2")}@media all,print{a{b:c}}@media not all{d{e:f}}',
    );
  });

  it('names its font from the root of the site', () => {
    expect(filesOfSheet(css, site)).toEqual(['/_astro/b.woff2']);
  });
});
