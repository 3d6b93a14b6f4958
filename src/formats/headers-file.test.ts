import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/headers.ts';
import { renderHeadersFile } from './headers-file.ts';

const policy = "default-src 'none'; script-src 'self' 'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC=';";
const pages = [
  '/',
  '/404.html',
  '/about/',
  '/episodes/',
  '/episodes/dinner/',
  '/episodes/dinner/menu/',
  '/lessons/the-pie/',
  '/tools/pie-calculator/',
  '/embed/tools/pie-calculator/',
];
const render = () => renderHeadersFile({ policy, pages, base: '/' });
const headersOf = (path: string, text = render()) =>
  Object.fromEntries(headersFor(parseHeadersFile(text), path));
const matching = (path: string, text = render()) =>
  parseHeadersFile(text).filter(({ matches }) => matches(path)).length;
const pathsOf = (text: string) => text.split('\n').filter((line) => /^\S/.test(line));

describe('renderHeadersFile', () => {
  it.each(pages)('gives the page %s one rule, so that one policy is sent', (page) => {
    expect(matching(page)).toBe(1);
    expect(headersOf(page)['Content-Security-Policy']?.match(/default-src/g)).toHaveLength(1);
  });

  it('gives every page of any site one rule', () => {
    const name = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)?$/);
    const page = fc.array(name, { maxLength: 4 }).map((parts) => `/${parts.join('/')}/`);
    const asPage = page.map((path) => path.replace('//', '/'));
    fc.assert(
      fc.property(fc.uniqueArray(asPage), fc.constantFrom('/', '/pie', '/a/b/'), (some, base) => {
        const text = renderHeadersFile({ policy, pages: some, base });
        const prefix = base.replace(/\/$/, '');
        for (const one of some) expect(matching(`${prefix}${one}`, text)).toBe(1);
      }),
    );
  });

  it('forbids frames around the pages of the site', () => {
    const own = pages.filter((page) => !page.startsWith('/embed/'));
    for (const page of own)
      expect(headersOf(page)['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
  });

  it('lets any site put an embedded page into a frame, under the same policy otherwise', () => {
    const embedded = headersOf('/embed/tools/pie-calculator/');
    const page = headersOf('/tools/pie-calculator/');
    expect(embedded['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(`${embedded['Content-Security-Policy']}; frame-ancestors 'none'`).toBe(
      page['Content-Security-Policy'],
    );
  });

  it("carries the pages' policy as it is and adds trusted types after one semicolon", () => {
    expect(headersOf('/embed/x/')['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self' 'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC='; require-trusted-types-for 'script'",
    );
  });

  it.each(pages)('keeps %s fresh and its type unguessed', (page) => {
    expect(headersOf(page)).toMatchObject({
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it.each([
    ['/episodes/dinner/chapters.json', 'application/json+chapters; charset=utf-8'],
    ['/episodes/dinner/chapters.psc.xml', 'application/xml; charset=utf-8'],
    ['/episodes/dinner/chapters.txt', 'text/plain; charset=utf-8'],
    ['/episodes/dinner/chapters.vtt', 'text/vtt; charset=utf-8'],
    ['/episodes/dinner/transcript.json', 'application/json; charset=utf-8'],
    ['/episodes/dinner/transcript.srt', 'application/x-subrip; charset=utf-8'],
    ['/episodes/dinner/transcript.txt', 'text/plain; charset=utf-8'],
    ['/episodes/dinner/transcript.vtt', 'text/vtt; charset=utf-8'],
    ['/episodes/dinner/oembed.json', 'application/json; charset=utf-8'],
    ['/episodes/dinner/menu/oembed.json', 'application/json; charset=utf-8'],
    ['/episodes/dinner/qr.svg', 'image/svg+xml; charset=utf-8'],
    ['/episodes/dinner/menu/qr.svg', 'image/svg+xml; charset=utf-8'],
    ['/lessons/the-pie/qr-self-test.svg', 'image/svg+xml; charset=utf-8'],
    ['/tools/pie-calculator/qr.svg', 'image/svg+xml; charset=utf-8'],
    ['/glossary/qr-batna.svg', 'image/svg+xml; charset=utf-8'],
    ['/lessons/the-pie/quiz.json', 'application/json; charset=utf-8'],
    ['/references/all.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['/references/all.bib', 'application/x-bibtex; charset=utf-8'],
    ['/teach/course.imscc', 'application/zip'],
    ['/teach/course.json', 'application/json; charset=utf-8'],
    ['/teach/items.json', 'application/json; charset=utf-8'],
    ['/teach/moodle.xml', 'application/xml; charset=utf-8'],
    ['/permalinks.json', 'application/json; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
  ])('sends %s as %s, readable from other sites', (path, type) => {
    expect(headersOf(path)).toMatchObject({
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  it.each([
    '/card.png',
    '/episodes/dinner/card.png',
    '/episodes/dinner/menu/card.png',
    '/lessons/the-pie/card.png',
    '/tools/pie-calculator/card.png',
  ])('lets other sites show the picture %s', (path) => {
    expect(headersOf(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  it('keeps files whose names change with their content for ever, and the search index fresh', () => {
    expect(headersOf('/_astro/site.abc.css')['Cache-Control']).toContain('immutable');
    expect(headersOf('/pagefind/pagefind-entry.json')['Cache-Control']).toBe('no-cache');
  });

  it.each([
    ['/pie', '/pie'],
    ['/pie/', '/pie'],
    ['/a/b', '/a/b'],
    ['/', ''],
  ])('puts the base %s before every path', (base, prefix) => {
    const text = renderHeadersFile({ policy, pages, base });
    expect(pathsOf(text)).toEqual(pathsOf(render()).map((path) => `${prefix}${path}`));
  });

  const added =
    "Content-Security-Policy: ; require-trusted-types-for 'script'; frame-ancestors 'none'";
  const longestPolicy = "default-src 'none'".padEnd(2000 - added.length, ' x');

  it('stays within what the hosts read: 100 rules, one star a rule, 2000 characters a line', () => {
    const text = renderHeadersFile({ policy: longestPolicy, pages, base: '/' });
    const lines = text.split('\n').map((line) => line.trim().length);
    expect(Math.max(...lines)).toBe(2000);
    expect(text.endsWith('\n')).toBe(true);
    expect(pathsOf(text).length).toBeLessThanOrEqual(100);
    expect(pathsOf(text).filter((path) => path.split('*').length > 2)).toEqual([]);
  });

  it('refuses a policy that the hosts would cut', () => {
    const tooLong = `${longestPolicy}x`;
    expect(() => renderHeadersFile({ policy: tooLong, pages, base: '/' })).toThrow(
      'longer than the 2000 characters',
    );
  });
});
