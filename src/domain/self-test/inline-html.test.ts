import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { plainInline } from './inline.ts';
import { inlineHtml } from './inline-html.ts';

const html = (text: string) => inlineHtml(text, (path) => `/base${path}`);

describe('inlineHtml', () => {
  it.each([
    ['What do *you* pay?', 'What do <em>you</em> pay?'],
    ['***both***, `a < b`', '<strong><em>both</em></strong>, <code>a &lt; b</code>'],
    [
      '[a *b*](/glossary/#pie).',
      '<a href="/base/glossary/#pie">a </a><a href="/base/glossary/#pie"><em>b</em></a>.',
    ],
    ['[x](https://example.org/?a=1&b=2)', '<a href="https://example.org/?a=1&amp;b=2">x</a>'],
    ['R&D "x" < y', 'R&amp;D &quot;x&quot; &lt; y'],
  ])('writes %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('shows the words of any text and no element but its own', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'*`[]()<>/&"\'a b', 'script', '/x/') });
    fc.assert(
      fc.property(signs, (text) => {
        const root = parse(html(text));
        expect(root.text).toBe(plainInline(text));
        for (const element of root.querySelectorAll('*'))
          expect(element.tagName).toMatch(/^(?:STRONG|EM|CODE|A)$/);
      }),
    );
  });
});
