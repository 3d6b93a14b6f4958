import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A file's YAML as data, its remaining text, and a way to find the line of a field. */
export interface ParsedFile {
  data: unknown;
  body: string;
  /** The line, counted from 1 in the whole file, of the deepest part of `path` that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The line, counted from 1 in the whole file, of an offset in `body`. */
  bodyLine: (offset: number) => number;
}

/** A syntax error: the line in the whole file, and what the YAML parser says of it. */
export interface SyntaxFault {
  line: number;
  message: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** The first `*name` that stands for a value nowhere defined: text that begins with an asterisk is read so. */
function findLooseAlias(document: Document): { name: string; offset: number } | null {
  let found: { name: string; offset: number } | null = null;
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document)) return;
      found = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Splits a file with front matter, or takes the whole file for YAML, or for text without any fields. */
export function parseFile(
  file: string,
  kind: 'yaml' | 'front matter' | 'text',
): ParsedFile | { fault: SyntaxFault } {
  // Editors on Windows put a byte order mark before the first line: YAML would count it as an indentation.
  const text = file.replace(/^\uFEFF/, '');
  if (kind === 'text')
    return {
      data: {},
      body: text,
      lineOf: () => 1,
      bodyLine: (offset) => text.slice(0, offset).split('\n').length,
    };
  const match = kind === 'yaml' ? null : FRONT_MATTER.exec(text);
  if (kind === 'front matter' && !match)
    return {
      fault: {
        line: 1,
        message: 'has no front matter. Begin the file with a line ---, the fields, and a line ---.',
      },
    };
  const linesBefore = match ? 1 : 0;
  const lines = new LineCounter();
  const yaml = match ? (match[1] ?? '') : text;
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const [error] = document.errors;
  if (error)
    return {
      fault: {
        line: lineAt(error.pos[0]),
        message: `is not YAML that can be read: ${error.message}. Check the indentation and put quotes around text with ": " in it.`,
      },
    };
  const alias = findLooseAlias(document);
  if (alias)
    return {
      fault: {
        line: lineAt(alias.offset),
        message: `has a value that begins with *${alias.name}, which YAML takes for a reference. Put quotes around the whole value.`,
      },
    };
  const bodyStart = match ? match[0].length : text.length;
  return {
    data: document.toJS(),
    body: text.slice(bodyStart),
    bodyLine: (offset) => text.slice(0, bodyStart + offset).split('\n').length,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const key = path[length - 1];
        const parent = document.getIn(path.slice(0, length - 1), true);
        const container = length === 1 ? document.contents : parent;
        if (isMap(container)) {
          const pair = container.items.find(
            (one) => isScalar(one.key) && String(one.key.value) === String(key),
          );
          if (isScalar(pair?.key) && pair.key.range) return lineAt(pair.key.range[0]);
        }
        const node = document.getIn(path.slice(0, length), true) as
          | { range?: [number] }
          | undefined;
        if (node?.range) return lineAt(node.range[0]);
      }
      return 1 + linesBefore;
    },
  };
}
