import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePermalinks, formatLost, formatPermalinks, parsePermalinks } from './permalinks.ts';

describe('comparePermalinks', () => {
  it('finds a lost page, a lost anchor and a new page', () => {
    const promised = ['/a/', '/a/#x', '/b/'];
    expect(comparePermalinks(promised, ['/a/', '/c/'], [])).toEqual({
      lost: ['/a/#x', '/b/'],
      added: ['/c/'],
    });
  });

  it('counts a redirected page and its anchors as kept', () => {
    expect(comparePermalinks(['/old/', '/old/#x'], ['/old/', '/new/'], ['/old/'])).toEqual({
      lost: [],
      added: ['/new/'],
    });
  });

  it('tells how to keep a page and how to keep an anchor', () => {
    const text = formatLost(['/b/', '/a/#x']);
    expect(text).toContain('add a line to content/redirects.txt: /b/ and the address where it is');
    expect(text).toContain('put <span id="x"></span> where its text stands on /a/');
    expect(formatLost(['/b/'])).toContain('loses an address that');
  });

  it('reads back the addresses that it writes, sorted and each once', () => {
    const address = fc.stringMatching(/^\/[a-z0-9/#=]{0,20}$/);
    fc.assert(
      fc.property(fc.array(address), (addresses) => {
        const read = parsePermalinks(formatPermalinks(addresses));
        expect(read).toEqual([...new Set(addresses)].sort());
      }),
    );
  });
});
