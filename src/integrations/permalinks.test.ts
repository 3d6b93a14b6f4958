import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorsOf, builtAddresses, permalinks } from './permalinks.ts';

let root = '';
function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const page = (main: string) =>
  `<!doctype html><html><body><header id="top"></header><main>${main}</main></body></html>`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'permalinks-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

describe('anchorsOf', () => {
  it.each([
    ['the ids of the main part, in order', '<h2 id="b">B</h2><p><i id="a">A</i></p>', ['b', 'a']],
    ['none where there is none', '<h2>B</h2>', []],
    [
      'none of the inside of a widget',
      '<h2 id="b"></h2><figure data-widget="pie"><div><input id="pie-a"></div></figure><p id="c"></p>',
      ['b', 'c'],
    ],
    [
      'none of a widget deep in a section, but the section',
      '<section id="s"><div><figure data-widget="pie" id="f"><svg><path id="p"/></svg></figure></div></section>',
      ['s'],
    ],
    ['none of what is hidden', '<h2 id="a"></h2><p><i hidden><b id="b">B</b></i></p>', ['a']],
    ['none of a list that changes', '<dl data-passing><dt id="a">A</dt></dl><p id="b"></p>', ['b']],
    ['those of letters that are not Latin', '<h2 id="größe"></h2>', ['größe']],
  ])('finds %s', (_, main, anchors) => {
    expect(anchorsOf(page(main))).toEqual(anchors);
  });

  it('finds none in a page without a main part, such as a redirect', () => {
    expect(anchorsOf('<html><body><a id="x" href="/y/">y</a></body></html>')).toEqual([]);
  });
});

describe('builtAddresses', () => {
  it('lists pages, anchors and files that keep their names, and nothing else', () => {
    write('index.html', page('<h1 id="home"></h1>'));
    write('lessons/the-pie/index.html', page('<h2 id="pizza"></h2>'));
    write('lessons/the-pie/card.png', '');
    write('notes/indexindex.html', page(''));
    write('feed.xml', '<x id="no"/>');
    for (const file of [
      '_astro/a.js',
      'pagefind/pagefind.js',
      '_headers',
      '404.html',
      'robots.txt',
      '_redirects',
      '.htaccess',
    ])
      write(file, '');
    expect(builtAddresses(root)).toEqual([
      '/feed.xml',
      '/',
      '/#home',
      '/lessons/the-pie/card.png',
      '/lessons/the-pie/',
      '/lessons/the-pie/#pizza',
      '/notes/indexindex.html',
    ]);
  });
});

describe('the record beyond pages', () => {
  it('holds the questions of a self-test by every id that they have or had', () => {
    const items = [
      { id: 'b', formerly: ['a'] },
      { id: 'c', formerly: [] },
    ];
    write('lessons/x/quiz.json', JSON.stringify({ items }));
    expect(builtAddresses(root)).toEqual([
      '/lessons/x/quiz.json',
      '/lessons/x/quiz.json#b',
      '/lessons/x/quiz.json#a',
      '/lessons/x/quiz.json#c',
    ]);
  });

  it('holds the forms of query that a page reads', () => {
    write(
      'tools/x/index.html',
      page('<article data-reads="v=1 grow=1"><h2 id="a"></h2></article>'),
    );
    expect(builtAddresses(root)).toEqual([
      '/tools/x/',
      '/tools/x/#a',
      '/tools/x/?v=1',
      '/tools/x/?grow=1',
    ]);
  });
});

describe('a build', () => {
  const [warn, updateConfig] = [vi.fn(), vi.fn()];
  function build(redirects: Record<string, string> = {}) {
    warn.mockClear();
    const { hooks } = permalinks('content');
    const config = { root: pathToFileURL(`${root}/`), redirects, base: '/pie/' };
    hooks['astro:config:setup']?.({ config, updateConfig } as never);
    hooks['astro:config:done']?.({ config } as never);
    hooks['astro:build:done']?.({
      dir: pathToFileURL(`${root}/dist/`),
      logger: { warn },
    } as never);
  }
  const promised = () => readFileSync(join(root, 'content/permalinks.txt'), 'utf8');

  beforeEach(() => {
    vi.stubEnv('npm_lifecycle_event', 'build');
    write('dist/a/index.html', page('<h2 id="x"></h2>'));
    write('content/permalinks.txt', '# A remark\n/a/\n/a/#x\n');
  });

  it('passes in silence when it has all that was promised and nothing more', () => {
    build();
    expect(warn).not.toHaveBeenCalled();
  });

  it('stops when it loses an anchor, and says which', () => {
    write('dist/a/index.html', page(''));
    expect(() => build()).toThrow('/a/#x\n  was published and is gone.');
  });

  it('stops when it loses a page, unless the page leads elsewhere', () => {
    write('content/permalinks.txt', '/a/\n/old/\n/old/#x\n');
    expect(() => build()).toThrow('This build loses 2 addresses');
    expect(() => build({ '/old/': '/a/' })).not.toThrow();
  });

  it('writes the files of hosts that answer for a moved page, and its page below the base', () => {
    write('content/permalinks.txt', '/a/\n/old/\n');
    build({ '/old/': '/a/#x' });
    expect(updateConfig).toHaveBeenLastCalledWith({ redirects: { '/old/': '/pie/a/#x' } });
    const file = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
    expect(file('_redirects')).toBe('/pie/old/ /pie/a/#x 301\n');
    expect(file('.htaccess')).toContain('RewriteRule "^old/$" "/pie/a/#x"');
  });

  it('writes no such file where nothing has moved', () => {
    build();
    expect(existsSync(join(root, 'dist/_redirects'))).toBe(false);
  });

  it('names an address that is not promised and promises nothing by itself', () => {
    write('dist/b/index.html', page(''));
    build();
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^1 new addresses, such as \/b\/:/));
    expect(promised()).toBe('# A remark\n/a/\n/a/#x\n');
  });

  it('promises what is there when it is asked to, and keeps what was promised', () => {
    vi.stubEnv('npm_lifecycle_event', 'permalinks');
    write('dist/b/index.html', page(''));
    write('content/permalinks.txt', '/a/\n/old/\n');
    build({ '/old/': '/a/' });
    expect(
      promised()
        .split('\n')
        .filter((line) => line.startsWith('/')),
    ).toEqual(['/a/', '/a/#x', '/b/', '/old/']);
  });
});
