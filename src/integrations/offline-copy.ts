import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Zippable, zipSync } from 'fflate';
import { addresses } from '../domain/links/addresses.ts';
import {
  type CopiedSite,
  filesOf,
  filesOfSheet,
  nameInCopy,
  renderOfflinePage,
  renderOfflineSheet,
} from '../formats/offline-page.ts';
import { listPages } from './built-files.ts';

/** The folders whose pages the copy holds. */
const COPIED = ['lessons/', 'course-book/', 'glossary/', 'references/', 'tools/'];
const FOLDER = 'bigger-pie-course';
// The clock of the copy: the day on which the format's own calendar begins. It is read in local time.
const EPOCH = new Date(1980, 0, 1);

const fileOf = (address: string) =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);

/** The files of the copy by their names in it, in the order of the alphabet. */
export function collectCopy(folder: string, origin: string): Map<string, Uint8Array> {
  const read = (address: string) => readFileSync(join(folder, fileOf(address)), 'utf8');
  const pages = listPages(folder)
    .filter((file) => COPIED.some((start) => file.startsWith(start)))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  const files = new Set(pages.flatMap((page) => filesOf(read(page), { origin })));
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  for (const sheet of sheets)
    for (const file of filesOfSheet(read(sheet), { origin })) files.add(file);
  const site: CopiedSite = { origin, held: new Set([...pages, ...files]) };
  const bytes = (address: string): Uint8Array => {
    const encode = (text: string) => new TextEncoder().encode(text);
    if (address.endsWith('/')) return encode(renderOfflinePage(read(address), address, site));
    if (address.endsWith('.css')) return encode(renderOfflineSheet(read(address), address, site));
    return readFileSync(join(folder, fileOf(address)));
  };
  return new Map(
    [...site.held]
      .map((address) => [`${FOLDER}/${nameInCopy(address)}`, bytes(address)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The same files make the same bytes on every machine. */
export function zipCopy(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime: EPOCH, level: 9 }];
  return zipSync(entries);
}

/** Packs the course into a file that opens from disk, and writes its size beside the link to it. */
export function offlineCopy(): AstroIntegration {
  let origin = '';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.base, config.site).href.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const course = join(folder, fileOf(addresses.lessons));
        if (!existsSync(course)) return;
        const zip = zipCopy(collectCopy(folder, origin));
        writeFileSync(join(folder, fileOf(addresses.offlineCopy)), zip);
        const size = `${(zip.length / 1e6).toFixed(1)} MB`;
        const html = readFileSync(course, 'utf8');
        writeFileSync(course, html.replace(/(data-offline-copy[^>]*>[^<]*)/, `$1 (${size})`));
        logger.info(`the course to read from disk: ${size}`);
      },
    },
  };
}
