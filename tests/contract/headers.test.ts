import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/headers.ts';

const RULES = `# A remark
/
  Cache-Control: no-cache

/lessons/*
  Content-Type: text/html; charset=utf-8
  Content-Security-Policy: default-src 'none'; img-src https://example.org:8080
  X-One: 1
/lessons/*.png
\tContent-Type: image/png
  X-One: 2

/a.b/*/c+d
  X-Two: yes
`;
const headersOf = (path: string, rules = RULES) =>
  Object.fromEntries(headersFor(parseHeadersFile(rules), path));

describe('a headers file', () => {
  it.each([
    ['/', ['/']],
    ['/lessons/', ['/lessons/*']],
    ['/lessons/the-pie/', ['/lessons/*']],
    ['/lessons/the-pie/card.png', ['/lessons/*', '/lessons/*.png']],
    ['/lessons', []],
    ['/other/lessons/', []],
    ['/a.b/x/y/c+d', ['/a.b/*/c+d']],
    ['/aXb/x/c+d', []],
    ['/a.b/x/ccd', []],
    ['/a.b/x/c+d/e', []],
  ])('has for %s the rules %j', (path, expected) => {
    const paths = ['/', '/lessons/*', '/lessons/*.png', '/a.b/*/c+d'];
    const rules = parseHeadersFile(RULES);
    expect(rules).toHaveLength(paths.length);
    expect(paths.filter((_, index) => rules[index]?.matches(path))).toEqual(expected);
  });

  it('gives a header its value from the first colon on', () => {
    expect(headersOf('/lessons/')['Content-Security-Policy']).toBe(
      "default-src 'none'; img-src https://example.org:8080",
    );
  });

  it('joins the values of two rules with a comma, and takes the last of two content types', () => {
    expect(headersOf('/lessons/card.png')).toMatchObject({
      'X-One': '1, 2',
      'Content-Type': 'image/png',
    });
    expect(headersOf('/lessons/')).toMatchObject({
      'X-One': '1',
      'Content-Type': 'text/html; charset=utf-8',
    });
  });

  it('says nothing about a path without a rule', () => {
    expect(headersOf('/feed.xml')).toEqual({});
  });

  it('reads the same with the line ends of Windows', () => {
    for (const path of ['/', '/lessons/card.png'])
      expect(headersOf(path, RULES.replaceAll('\n', '\r\n'))).toEqual(headersOf(path));
  });
});
