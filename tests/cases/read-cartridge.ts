import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';

/** A cartridge as an importer sees it; it shares no code with the writer. */
export interface ReadCartridge {
  /** The names in the archive, in their order. */
  names: string[];
  texts: Record<string, string>;
  manifest: Node;
  title: string;
  modules: { title: string; items: ReadItem[] }[];
  resources: ReadResource[];
}

export interface ReadItem {
  title: string;
  identifierref: string;
}

export interface ReadResource {
  identifier: string;
  type: string;
  href: string | undefined;
  files: string[];
  role: string | undefined;
}

export type Node = { [name: string]: Node | Node[] | string | undefined };

const LISTS = new Set([
  'item',
  'resource',
  'file',
  'response_label',
  'respcondition',
  'itemfeedback',
  'question',
  'answer',
  'subquestion',
  'hint',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => LISTS.has(name),
});

export const readXml = (text: string): Node => parser.parse(text.replace(/>\s+</g, '><')) as Node;

export const child = (node: Node | undefined, ...names: string[]): Node =>
  names.reduce((at: Node, name) => (at[name] ?? {}) as Node, node ?? {});
export const list = (node: Node | undefined, name: string): Node[] =>
  (node?.[name] as Node[] | undefined) ?? [];
/** The text of an element, with or without attributes. */
export const words = (value: unknown): string =>
  typeof value === 'object' ? String((value as Node)['#text'] ?? '') : String(value ?? '');
export const attribute = (node: Node, name: string) => words(node[`@${name}`]);

export function readCartridge(bytes: Uint8Array): ReadCartridge {
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, strFromU8(content)]),
  );
  const manifest = child(readXml(texts['imsmanifest.xml'] ?? ''), 'manifest');
  const general = child(manifest, 'metadata', 'lomimscc:lom', 'lomimscc:general');
  const root = list(child(manifest, 'organizations', 'organization'), 'item')[0];
  return {
    names: Object.keys(files),
    texts,
    manifest,
    title: words(child(general, 'lomimscc:title')['lomimscc:string']),
    modules: list(root, 'item').map((module) => ({
      title: words(module.title),
      items: list(module, 'item').map((item) => ({
        title: words(item.title),
        identifierref: attribute(item, 'identifierref'),
      })),
    })),
    resources: list(child(manifest, 'resources'), 'resource').map(readResource),
  };
}

function readResource(node: Node): ReadResource {
  const lom = child(node, 'metadata', 'lom:lom', 'lom:educational', 'lom:intendedEndUserRole');
  return {
    identifier: attribute(node, 'identifier'),
    type: attribute(node, 'type'),
    href: node['@href'] as string | undefined,
    files: list(node, 'file').map((file) => attribute(file, 'href')),
    role: lom['lom:value'] as string | undefined,
  };
}

/** The address of a web link. */
export const readUrl = (text: string): string =>
  attribute(child(readXml(text), 'webLink', 'url'), 'href');

/** A question as Moodle's importer reads it: each condition from the top, until one does not continue. */
export interface ReadQuestion {
  title: string;
  text: string;
  general: string;
  choices: { text: string; right: boolean; why: string }[];
}

export const itemsOf = (text: string): Node[] =>
  list(child(readXml(text), 'questestinterop', 'assessment', 'section'), 'item');

export const readQuestions = (text: string): ReadQuestion[] =>
  itemsOf(text).map((item) => {
    const textOf = (node: Node) => words(child(node, 'material').mattext);
    const conditions = list(child(item, 'resprocessing'), 'respcondition');
    const feedback = (condition: Node | undefined) => {
      const id = attribute(child(condition, 'displayfeedback'), 'linkrefid');
      const found = list(item, 'itemfeedback').find((one) => attribute(one, 'ident') === id);
      return textOf(child(found, 'flow_mat'));
    };
    const labels = list(
      child(item, 'presentation', 'response_lid', 'render_choice'),
      'response_label',
    );
    return {
      title: attribute(item, 'title'),
      text: textOf(child(item, 'presentation')),
      general: feedback(conditions.find((one) => attribute(one, 'continue') === 'Yes')),
      choices: labels.map((label) => {
        const met = conditions.find(
          (one) => words(child(one, 'conditionvar').varequal) === attribute(label, 'ident'),
        );
        return {
          text: textOf(label),
          right: words(child(met).setvar) === '100',
          why: feedback(met),
        };
      }),
    };
  });

/** Every address that the cartridge leads to: of its web links, its pages and the texts of its questions. */
export function addressesOf({ texts }: ReadCartridge): string[] {
  const inHtml = (html: string) =>
    parse(html)
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '');
  return Object.entries(texts).flatMap(([name, text]) => {
    if (name.startsWith('weblinks/')) return [readUrl(text)];
    if (name.startsWith('pages/')) return inHtml(text);
    if (!name.startsWith('assessments/')) return [];
    return readQuestions(text).flatMap(({ text, general, choices }) =>
      [text, general, ...choices.flatMap((one) => [one.text, one.why])].flatMap(inHtml),
    );
  });
}
