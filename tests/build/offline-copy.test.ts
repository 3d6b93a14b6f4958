import { dirname, join } from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { BELOW } from './other-builds.ts';
import { Site } from './site.ts';

const FILE = 'lessons/bigger-pie-course.zip';

describe.each([
  ['at the root of a host', 'dist', 'https://bigger-pie.example'],
  ['below a base path', BELOW, 'https://example.edu/pie'],
])('the copy of a site %s', (_, folder, origin) => {
  const site = new Site(folder);
  const zip = site.bytes(FILE);
  const files = unzipSync(zip);
  const pages = Object.entries(files)
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, bytes]) => ({ name, html: strFromU8(bytes), root: parse(strFromU8(bytes)) }));
  const idsOf = new Map(
    pages.map(({ name, root }) => [name, new Set(root.querySelectorAll('[id]').map((e) => e.id))]),
  );

  it('has the course first, every lesson, tool and the book, and stays small', () => {
    const names = pages.map(({ name }) => name.replace('bigger-pie-course/', ''));
    expect(names).toContain('index.html');
    const copied = site.pages.filter(({ address }) =>
      /^\/(?:lessons\/.+|tools\/.*|course-book\/|glossary\/|references\/)$/.test(address),
    );
    expect(copied.length).toBeGreaterThan(15);
    for (const { file } of copied) expect(names).toContain(file);
    expect(zip.length).toBeLessThan(1_500_000);
    expect(Object.keys(files).filter((name) => /\.(?:js|mp3|png)$/.test(name))).toEqual([]);
  });

  it('leads every relative link to a file and an anchor that it holds', () => {
    const dead = pages.flatMap(({ name, root }) =>
      root
        .querySelectorAll('[href], [src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((link) => !/^(?:https?|mailto):/.test(link))
        .filter((link) => {
          const [path = '', id = ''] = link.split('#');
          const target = path === '' ? name : join(dirname(name), path);
          if (link.startsWith('/') || !files[target]) return true;
          return id !== '' && !idsOf.get(target)?.has(id);
        })
        .map((link) => `${name}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('leads to the web only where it has no page, and from the line that says so', () => {
    const outside = pages.flatMap(({ name, root }) =>
      root
        .querySelectorAll('a[href]')
        .filter((link) => link.parentNode !== root.querySelector('main > .aside'))
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith(`${origin}/`) && !href.includes('?'))
        .map((href) => href.slice(origin.length).replace(/#.*/, ''))
        // The first page of the copy is the course; the home page of the site is not in it.
        .filter((path) => path !== '/')
        .map((path) => (path === '/lessons/' ? '/' : path))
        .filter((path) => files[`bigger-pie-course${path}index.html`])
        .map((path) => `${name}: ${path}`),
    );
    expect(outside).toEqual([]);
  });

  it('finds its fonts beside its style', () => {
    for (const [name, bytes] of Object.entries(files).filter(([name]) => name.endsWith('.css')))
      for (const [, path = ''] of strFromU8(bytes).matchAll(/url\(([^)]+)\)/g))
        if (!path.startsWith('data:'))
          expect(Object.keys(files)).toContain(join(dirname(name), path));
  });

  it('says on every page what is missing, and runs no script', () => {
    for (const { name, html, root } of pages) {
      expect(root.querySelector('main')?.firstElementChild?.text, name).toContain('a copy to read');
      expect(html, name).not.toMatch(/<script|astro-island|needs-script|<noscript/);
      expect(root.text, name).not.toContain('With JavaScript');
    }
  });

  it('has something to see in every figure', () => {
    const figures = pages.flatMap(({ root }) => root.querySelectorAll('figure.widget'));
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures)
      expect(figure.querySelector('svg, table, section, .sentence')).not.toBeNull();
  });

  it('is offered by the course with its size', () => {
    const link = site.page('/lessons/').root.querySelector('[data-offline-copy]');
    expect(link?.getAttribute('href')).toBe(
      `${new URL(origin).pathname}/${FILE}`.replace('//', '/'),
    );
    expect(link?.text).toContain(`(${(zip.length / 1e6).toFixed(1)} MB)`);
  });
});
