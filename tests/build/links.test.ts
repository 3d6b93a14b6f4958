import { describe, expect, it } from 'vitest';
import { deadLinks, linksOf } from './links.ts';
import { BASE, BELOW } from './other-builds.ts';
import { Site } from './site.ts';

describe.each([
  ['at the root of a host', 'dist', ''],
  ['below a base path', BELOW, BASE],
])('a site %s', (_, folder, base) => {
  const site = new Site(folder);

  it('leads every address and fragment, in every file, to something that exists', () => {
    expect(deadLinks(site, base)).toEqual([]);
  });

  it('has links to check on every page', () => {
    const counts = site.pages.map((page) => linksOf(page).length);
    expect(Math.min(...counts)).toBeGreaterThan(3);
  });
});

it('finds a dead page, a dead fragment and an address outside the base', () => {
  const site = new Site(BELOW);
  const page = site.page('/about/');
  page.root.insertAdjacentHTML(
    'beforeend',
    `<a href="${BASE}/gone/">x</a><a href="${BASE}/glossary/#gone">x</a><a href="#gone">x</a><a href="/about/">x</a>`,
  );
  expect(deadLinks(site, BASE)).toEqual([
    'about/index.html: /pie/gone/',
    'about/index.html: /pie/glossary/#gone',
    'about/index.html: #gone',
    'about/index.html: /about/',
  ]);
});
