import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from './content-check.ts';

const LIST = 'references.yaml';

/** The ids of the list of sources that none of the other texts names as a word. */
export function findUncited(list: string, texts: readonly string[]): string[] {
  const ids = [...list.matchAll(/^- id: (\S+)$/gm)].map((match) => match[1] ?? '');
  const words = new Set(texts.flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []));
  return ids.filter((id) => !words.has(id));
}

const textsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Warns of a source that no page cites: it stays in the list, and somebody should know why. */
export function uncitedSources(contentFolder: string): AstroIntegration {
  return {
    name: 'uncited-sources',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const files = readContent(join(root, contentFolder));
        const list = files.find(({ path }) => path === LIST)?.text ?? '';
        const texts = files.filter(({ path }) => path !== LIST).map(({ text }) => text);
        const code = ['src/widgets', 'src/catalog'].flatMap((folder) =>
          textsOf(join(root, folder)),
        );
        const uncited = findUncited(list, [...texts, ...code]);
        if (uncited.length > 0)
          logger.warn(`No page cites ${uncited.join(', ')} of ${contentFolder}/${LIST}.`);
      },
    },
  };
}
