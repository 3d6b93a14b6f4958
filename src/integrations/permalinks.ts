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
import { listBuiltFiles } from './built-files.ts';

// Files whose names change with their content, and files that only machines of the host read.
const NOT_PROMISED = /^(?:_astro|pagefind)\/|^(?:_headers|_redirects|404\.html|robots\.txt)$/;

/** The address of a built file: a page's ends with a slash. */
const addressOf = (file: string) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

/** The anchors that a reader can link to: the ids of the page's main part, but of widgets and what is hidden. */
export function anchorsOf(html: string): string[] {
  const main = parse(html).querySelector('main');
  return (main?.querySelectorAll('[id]') ?? [])
    .filter((element) => !element.closest('[data-widget], [hidden]'))
    .map((element) => element.id);
}

/** Every address and anchor of a built site. */
export function builtAddresses(folder: string): string[] {
  return listBuiltFiles(folder)
    .filter((file) => !NOT_PROMISED.test(file))
    .flatMap((file) => {
      const address = addressOf(file);
      if (!file.endsWith('.html')) return [address];
      const anchors = anchorsOf(readFileSync(join(folder, file), 'utf8'));
      return [address, ...anchors.map((anchor) => `${address}#${anchor}`)];
    });
}

/** Stops a build that loses a published address; `npm run permalinks` adds those that are new to the list. */
export function permalinks(contentFolder: string): AstroIntegration {
  let file = '';
  let redirected: string[] = [];
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        file = join(fileURLToPath(config.root), contentFolder, 'permalinks.txt');
        redirected = Object.keys(config.redirects);
      },
      'astro:build:done': ({ dir, logger }) => {
        const promised = existsSync(file) ? parsePermalinks(readFileSync(file, 'utf8')) : [];
        const built = builtAddresses(fileURLToPath(dir));
        const { lost, added } = comparePermalinks(promised, built, redirected);
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
