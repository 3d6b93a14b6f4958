/** Text that is written as it is, for people who read the file: HTML inside XML. */
export interface Verbatim {
  verbatim: string;
}

export type XmlChild = XmlElement | Verbatim | string;

/** An element of an XML document; a text among its children is escaped when it is written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlChild[];
}

/** Makes an element. Small enough to travel to a browser, which a general builder is not. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlChild[]
): XmlElement => ({ name, attributes, children });

/** A whole document with its declaration. Elements stand on lines of their own, texts beside their tags. */
export const renderXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(root, '')}\n`;

function renderElement({ name, attributes, children }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
  );
  const open = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return `${open}/>`;
  // A space beside a text would belong to it.
  if (!children.every(isElement)) return `${open}>${children.map(renderInline).join('')}</${name}>`;
  const lines = children.map((child) => renderElement(child, `${indent}  `));
  return [`${open}>`, ...lines, `${indent}</${name}>`].join('\n');
}

const isElement = (child: XmlChild): child is XmlElement =>
  typeof child === 'object' && 'name' in child;

function renderInline(child: XmlChild): string {
  if (typeof child === 'string') return escapeText(child);
  if (isElement(child)) return renderElement(child, '');
  // The end of a section cannot stand in it: it is divided between two.
  return `<![CDATA[${legalXml(child.verbatim).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escapeXml = (text: string, signs: RegExp): string =>
  legalXml(text).replace(signs, (sign) => ESCAPES[sign] ?? sign);

const escapeText = (text: string) => escapeXml(text, /[&<>\r]/g);
// A reader makes a space of every line end and tab in an attribute.
const escapeAttribute = (text: string) => escapeXml(text, /[&<>"\t\n\r]/g);

/** The text without control characters, halves of characters and other signs that XML 1.0 forbids. */
export const legalXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
