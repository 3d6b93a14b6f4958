import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRedirects } from './redirects.ts';

const FILE = 'content/redirects.txt';

describe('parseRedirects', () => {
  it.each([
    ['', {}],
    ['# a remark\n\n  \n', {}],
    ['/old/ /new/', { '/old/': '/new/' }],
    ['/old/ /new/\n', { '/old/': '/new/' }],
    ['  /old/ \t  /new/  ', { '/old/': '/new/' }],
    ['# moved\r\n/old/ /new/\r\n/a/ /b/#c\r\n', { '/old/': '/new/', '/a/': '/b/#c' }],
  ])('reads %j', (text, redirects) => {
    expect(parseRedirects(text, FILE)).toEqual(redirects);
  });

  it.each([
    ['/old/', 1, '/old/'],
    ['# one\n\n/old/ new/', 3, '/old/ new/'],
    ['/a/ /b/\nold/ /new/', 2, 'old/ /new/'],
    ['/old/ /new/ 301', 1, '/old/ /new/ 301'],
    ['/old/ -> /new/', 1, '/old/ -> /new/'],
    ['/old/ https://example.org/', 1, '/old/ https://example.org/'],
    ['/a/ /b/\r\n/old/\r\n', 2, '/old/'],
  ])('refuses %j and names the line %d', (text, line, shown) => {
    expect(() => parseRedirects(text, FILE)).toThrow(
      `content/redirects.txt:${line} is "${shown}". Write the former and the present address, such as /lessons/old/ /lessons/new/.`,
    );
  });

  it('reads back every list that is written so', () => {
    const address = fc.stringMatching(/^\/[a-z0-9#/-]{0,12}$/);
    fc.assert(
      fc.property(fc.dictionary(address, address), (redirects) => {
        const lines = Object.entries(redirects).map(([from, to]) => `${from} ${to}`);
        expect(parseRedirects(lines.join('\n'), FILE)).toEqual({ ...redirects });
      }),
    );
  });
});
