/** One rule of a `_headers` file: the paths it is for, and the headers it adds. */
export interface HeaderRule {
  matches: (path: string) => boolean;
  headers: [name: string, value: string][];
}

const escapeForPattern = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Reads a `_headers` file as Cloudflare Pages and Netlify do: a path with `*`, then indented headers. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = new RegExp(`^${line.trim().split('*').map(escapeForPattern).join('.*')}$`);
      rules.push({ matches: (path) => pattern.test(path), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of a path. Where two rules give the same header, both values are sent, joined by a comma, as these
 * hosts do; of content types the later one counts.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules.filter(({ matches }) => matches(path)))
    for (const [name, value] of rule.headers) {
      const before = name.toLowerCase() === 'content-type' ? undefined : found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  return found;
}
