import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a built site as a path from its root, with slashes, in the order of the alphabet. */
export function listBuiltFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The pages among them. */
export const listPages = (folder: string) =>
  listBuiltFiles(folder).filter((file) => file.endsWith('.html'));
