/** A stretch of text that is written in one way. */
export interface Run {
  text: string;
  em?: true;
  strong?: true;
  code?: true;
  /** A whole https address, or a path from the site's root. */
  href?: string;
}

/** What is wrong with a text, and the text it begins with. */
export interface InlineFault {
  fault: string;
  at: string;
}

const FOREIGN: [RegExp, string][] = [
  [/<[a-z/!][^>]*>?/i, 'is a tag. Take it out'],
  [/!\[[^\]]*\]?/, 'is a picture. Take it out'],
  [/\{[^}]*\}?/, 'is an expression, which is not computed here. Write its result'],
  [/\n[ \t]*\n/, 'is an empty line. Write one paragraph'],
  [/^[ \t]*(?:#{1,6}|>|[-+]|\d+\.) .{0,20}/m, 'begins a block. Write running text'],
  [/~~.*?(?:~~|$)/, 'is struck out. Take it out'],
  [/(?<!\w)_\w[^_]*_(?!\w)/, 'is emphasis in another way. Write *emphasis*'],
];

const TOKEN =
  /\\([\\`*_[\]{}<>#~!])|`([^`]+)`|\[((?:[^[\]\\]|\\.)+)\]\(([^()\s]+)\)|(\*{1,3})|[`[\]]/g;
const ADDRESS = /^(?:https:\/\/[^\s/]+|\/(?!\/)\S*$)/;

/**
 * Reads inline Markdown as authors of a self-test may write it: `*emphasis*`, `**strong**`, `` `code` ``,
 * `[text](address)` and a backslash before a sign that is meant as itself. Nothing else is markup, and what Markdown
 * would take for some is a fault. An address is a path from the site's root or begins with https.
 */
export function parseInline(text: string): { runs: Run[] } | InlineFault {
  const plain = text.replace(/\\./g, '  ').replace(/`[^`]+`/g, (code) => ' '.repeat(code.length));
  for (const [pattern, fault] of FOREIGN) {
    const found = pattern.exec(plain);
    if (found) return { fault, at: text.slice(found.index, found.index + found[0].length) };
  }
  return readRuns(text.replace(/\s*\n\s*/g, ' '), {});
}

type Style = Omit<Run, 'text'>;

const STYLES: Record<string, Style> = {
  '*': { em: true },
  '**': { strong: true },
  '***': { em: true, strong: true },
};

function readRuns(text: string, around: Style): { runs: Run[] } | InlineFault {
  const runs: Run[] = [];
  const open: { sign: string; from: number }[] = [];
  const add = (part: string, more: Style = {}) => {
    const styles = open.map(({ sign }) => STYLES[sign]);
    if (part !== '') runs.push(Object.assign({ text: part }, around, ...styles, more) as Run);
  };
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, escaped, code, label, href, sign] = match;
    add(text.slice(end, match.index));
    end = match.index + token.length;
    if (escaped !== undefined) add(escaped);
    else if (code !== undefined) add(code, { code: true });
    else if (label !== undefined && href !== undefined) {
      const inside = ADDRESS.test(href) ? readRuns(label, { href }) : noAddress(href);
      if ('fault' in inside) return inside;
      for (const { text: part, ...style } of inside.runs) add(part, style);
    } else if (sign !== undefined) {
      const isAfterText = /\S/.test(text[match.index - 1] ?? ' ');
      if (open.at(-1)?.sign === sign && isAfterText) open.pop();
      else if (/\S/.test(text[end] ?? ' ')) open.push({ sign, from: match.index });
      else add(sign);
    } else return { fault: 'is alone. Put a backslash before it', at: text.slice(match.index) };
  }
  add(text.slice(end));
  const [loose] = open;
  if (!loose) return { runs: joinRuns(runs) };
  return {
    fault: `begins with ${loose.sign} and does not end with it`,
    at: text.slice(loose.from),
  };
}

const noAddress = (at: string): InlineFault => ({
  fault: 'is not an address. Write https://… or a path such as /glossary/',
  at,
});

/** Neighbours written in one way are one run. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameStyle(last, run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

const sameStyle = (one: Run, other: Run) =>
  (['em', 'strong', 'code', 'href'] as const).every((name) => one[name] === other[name]);

/** The words alone, for places that show no markup. A text with a fault is given back as it is. */
export function plainInline(text: string): string {
  const read = parseInline(text);
  return 'runs' in read ? read.runs.map((run) => run.text).join('') : text;
}
