import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { element, legalXml, renderXml } from './xml.ts';

function read(xml: string) {
  const document = XmlDocument.fromString(xml);
  const { content: text } = document.root;
  const attribute = document.root.attr('b')?.content;
  document.dispose();
  return { attribute, text };
}

describe('renderXml', () => {
  it('puts elements on lines of their own and texts beside their tags', () => {
    const xml = renderXml(element('a', { b: '1' }, element('c', {}, 'x & y'), element('d')));
    expect(xml).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n  <c>x &amp; y</c>\n  <d/>\n</a>\n',
    );
  });

  it('keeps lines and tabs of an attribute, which a reader would make spaces', () => {
    expect(renderXml(element('a', { b: 'x\ny\tz' }))).toContain('b="x&#10;y&#9;z"');
  });

  it('writes HTML as it is, also where it ends a section', () => {
    const xml = renderXml(element('a', {}, { verbatim: '<p>]]></p>' }));
    expect(xml).toContain('<a><![CDATA[<p>]]]]><![CDATA[></p>]]></a>');
    expect(read(xml).text).toBe('<p>]]></p>');
  });

  it('leaves out what no document may hold, and nothing else', () => {
    expect(legalXml('a\u0000b\u0008\ud800c\ufffe👩‍👩‍👧 שלום\t\r\n')).toBe('abc👩‍👩‍👧 שלום\t\r\n');
  });

  it('is read back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (one) => {
        const kept = legalXml(one);
        const xml = renderXml(element('a', { b: one }, one));
        expect(read(xml)).toEqual({ attribute: kept, text: kept });
      }),
    );
  });
});
