import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import {
  comparePermalinks,
  formatLost,
  formatPermalinks,
  parsePermalinks,
} from '../domain/links/permalinks.ts';
import { renderRedirectFiles } from '../formats/redirect-files.ts';
import { listBuiltFiles } from './built-files.ts';

// Files whose names change with their content, and files that only machines of the host read.
const NOT_PROMISED =
  /^(?:_astro|pagefind)\/|^(?:_headers|_redirects|\.htaccess|404\.html|course-book\/sheet\.css|robots\.txt)$/;

/** The address of a built file: a page's ends with a slash. */
const addressOf = (file: string) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

/** The anchors that a reader can link to: the ids of the page's main part, but of widgets, what is hidden, and lists that change. */
export function anchorsOf(html: string): string[] {
  const main = parse(html).querySelector('main');
  return (main?.querySelectorAll('[id]') ?? [])
    .filter((element) => !element.closest('[data-widget], [data-passing], [hidden]'))
    .map((element) => element.id);
}

/** What a tool's page reads, as the addresses that begin so. */
const queriesOf = (html: string, address: string): string[] =>
  (parse(html).querySelector('main [data-reads]')?.getAttribute('data-reads') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((query) => `${address}?${query}`);

/** The questions of a self-test, by every id that they have or had. */
function questionsOf(json: string, address: string): string[] {
  const { items } = JSON.parse(json) as { items: { id: string; formerly: string[] }[] };
  return items.flatMap(({ id, formerly }) => [id, ...formerly]).map((id) => `${address}#${id}`);
}

/** Every address and anchor of a built site, every question, and every form of query that is read. */
export function builtAddresses(folder: string): string[] {
  return listBuiltFiles(folder)
    .filter((file) => !NOT_PROMISED.test(file))
    .flatMap((file) => {
      const address = addressOf(file);
      const text = () => readFileSync(join(folder, file), 'utf8');
      if (file.endsWith('/quiz.json')) return [address, ...questionsOf(text(), address)];
      if (!file.endsWith('.html')) return [address];
      const html = text();
      const anchors = anchorsOf(html).map((anchor) => `${address}#${anchor}`);
      return [address, ...anchors, ...queriesOf(html, address)];
    });
}

/** The same redirects with the site's base before each present address. */
const belowBase = (redirects: Record<string, string>, base: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(redirects).map(([from, to]) => [from, base.replace(/\/$/, '') + to]),
  );

/**
 * Stops a build that loses a published address; `npm run permalinks` adds those that are new to the list. Astro writes
 * a page for each redirect; the files of hosts that can answer with one are written here.
 */
export function permalinks(contentFolder: string): AstroIntegration {
  let file = '';
  let redirects: Record<string, string> = {};
  let base = '/';
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        redirects = config.redirects as Record<string, string>;
        base = config.base;
        // Astro puts the base before the former address and not before the present one.
        updateConfig({ redirects: belowBase(redirects, base) });
      },
      'astro:config:done': ({ config }) => {
        file = join(fileURLToPath(config.root), contentFolder, 'permalinks.txt');
      },
      'astro:build:done': ({ dir, logger }) => {
        const promised = existsSync(file) ? parsePermalinks(readFileSync(file, 'utf8')) : [];
        const folder = fileURLToPath(dir);
        for (const [name, text] of Object.entries(renderRedirectFiles(redirects, base)))
          writeFileSync(join(folder, name), text);
        const built = builtAddresses(folder);
        const { lost, added } = comparePermalinks(promised, built, Object.keys(redirects));
        if (lost.length > 0) {
          const error = new Error(formatLost(lost));
          error.stack = '';
          throw error;
        }
        if (process.env.npm_lifecycle_event === 'permalinks')
          writeFileSync(file, formatPermalinks([...promised, ...added]));
        else if (added.length > 0)
          logger.warn(
            `${added.length} new addresses, such as ${added[0]}: "npm run permalinks" promises them`,
          );
      },
    },
  };
}
