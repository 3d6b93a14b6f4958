import { existsSync, readFileSync } from 'node:fs';
import { parsePermalinks } from '../domain/links/permalinks.ts';

const file = `${process.env.CONTENT_DIR ?? 'content'}/permalinks.txt`;

/** Every address that the site has promised; none for a site that has promised nothing yet. */
export const loadPermalinks = (): string[] =>
  existsSync(file) ? parsePermalinks(readFileSync(file, 'utf8')) : [];
