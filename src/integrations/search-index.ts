import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { listBuiltFiles } from './built-files.ts';

// The site draws its own results: of what Pagefind writes, it needs the engine and the index.
const NOT_USED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

/** Indexes the built pages with Pagefind, as the last step of every build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // Who speaks stands between the sentences of a transcript, and is none of its words.
        const { index, errors } = await createIndex({ excludeSelectors: ['.transcript-text b'] });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0)
          throw new Error(`The search index could not be made: ${faults.join('; ')}`);
        for (const file of listBuiltFiles(join(folder, 'pagefind')))
          if (NOT_USED.test(file)) rmSync(join(folder, 'pagefind', file));
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}
