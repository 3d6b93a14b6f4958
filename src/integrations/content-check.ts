import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { admit } from '../schemas/admit.ts';
import type { ContentFile } from '../schemas/admitted.ts';
import { formatReport } from '../schemas/problem.ts';

/** Every file below a folder, in the order of their paths. */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The ids of the tools: each widget's folder that describes itself. */
export function readToolIds(widgets: string): string[] {
  return readdirSync(widgets).filter((name) => existsSync(join(widgets, name, 'tool.ts')));
}

/** The ids of the episodes that have a companion narration in the folder that is served as it is. */
export function readNarrationIds(publicFolder: string): string[] {
  const episodes = join(publicFolder, 'episodes');
  if (!existsSync(episodes)) return [];
  return readdirSync(episodes).filter((id) => existsSync(join(episodes, id, 'narration.mp3')));
}

/**
 * Stops before anything is built when the content has a mistake, and says all of them at once. Astro would stop at
 * the first and in words of its own.
 */
export function contentCheck(contentFolder: string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        const root = fileURLToPath(config.root);
        const known = {
          tools: readToolIds(join(root, 'src/widgets')),
          narrations: readNarrationIds(fileURLToPath(config.publicDir)),
        };
        const problems = admit(readContent(join(root, contentFolder)), known, contentFolder);
        if (problems.length === 0) return;
        const error = new Error(formatReport(problems));
        // The place of the mistake is in the message; the place in this file helps no author.
        error.stack = '';
        throw error;
      },
    },
  };
}
