import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/headers.ts';
import { readPolicy } from '../../src/integrations/headers-file.ts';
import { Site } from './site.ts';

const site = new Site();
const file = site.text('_headers');
const rules = parseHeadersFile(file);
const policyOf = (path: string) => headersFor(rules, path).get('Content-Security-Policy') ?? '';

describe('the policy', () => {
  const policy = readPolicy('dist');

  it('is one for all pages and stands on each', () => {
    const without = site.pages.filter(
      ({ html }) => !html.includes('http-equiv="content-security-policy"'),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it('forbids everything that is not named, inline code and inline style included', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/'unsafe-eval'|https?:|\*/);
  });

  it('is sent as a header too, once, with what a meta element cannot say', () => {
    for (const { address } of site.pages) {
      const header = policyOf(address);
      expect(header.startsWith(policy.replace(/;\s*$/, ''))).toBe(true);
      expect(header.match(/default-src/g)).toHaveLength(1);
      expect(header).toContain("require-trusted-types-for 'script'");
      expect(header.includes("frame-ancestors 'none'")).toBe(!address.startsWith('/embed/'));
    }
  });

  it('fits into the limits of common hosts', () => {
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

describe('the other headers', () => {
  // Every host knows the types of these, or no other site asks for them.
  const KNOWN =
    /\.(?:html|png|ico|mp3|zip)$|^(?:_astro|pagefind)\/|^(?:_|icon\.|robots|sitemap|course-book\/)/;

  it('give every other file its type and open it to other hosts', () => {
    const others = site.files.filter((one) => !KNOWN.test(one));
    expect(others.length).toBeGreaterThan(100);
    const bare = others.filter((one) => {
      const headers = headersFor(rules, `/${one}`);
      return !headers.get('Content-Type') || headers.get('Access-Control-Allow-Origin') !== '*';
    });
    expect(bare).toEqual([]);
  });

  it('let files whose names hold their hash stay in the cache for ever', () => {
    const asset = site.files.find((one) => one.startsWith('_astro/'));
    expect(headersFor(rules, `/${asset}`).get('Cache-Control')).toContain('immutable');
  });
});

it('asks no other host for anything', () => {
  const foreign = site.pages.flatMap(({ file: page, root }) =>
    root
      .querySelectorAll(
        'script[src], link[rel~=stylesheet], link[rel~=icon], link[rel=preload], img, iframe, audio, video, source',
      )
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => /^(?:https?:)?\/\//.test(address))
      .map((address) => `${page}: ${address}`),
  );
  expect(foreign).toEqual([]);
});
