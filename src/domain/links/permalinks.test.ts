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

  it('counts a question as kept when another lesson asks it', () => {
    const promised = ['/lessons/a/quiz.json', '/lessons/a/quiz.json#x', '/lessons/a/quiz.json#y'];
    const built = ['/lessons/a/quiz.json', '/lessons/b/quiz.json', '/lessons/b/quiz.json#x'];
    expect(comparePermalinks(promised, built, [])).toEqual({
      lost: ['/lessons/a/quiz.json#y'],
      added: ['/lessons/b/quiz.json', '/lessons/b/quiz.json#x'],
    });
  });

  it('counts a form of query as lost when the page stays and reads it no more', () => {
    const promised = ['/tools/pie/', '/tools/pie/?v=1'];
    expect(comparePermalinks(promised, ['/tools/pie/', '/tools/pie/?v=2'], [])).toEqual({
      lost: ['/tools/pie/?v=1'],
      added: ['/tools/pie/?v=2'],
    });
    expect(comparePermalinks(promised, [], ['/tools/pie/']).lost).toEqual([]);
  });

  it('tells how to keep a question and a form of query', () => {
    const text = formatLost(['/lessons/a/quiz.json#x', '/tools/pie/?v=1']);
    expect(text).toContain('write formerly: [x] beside the id that it has');
    expect(text).toContain('Let the tool read queries that begin with v=1 again');
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
