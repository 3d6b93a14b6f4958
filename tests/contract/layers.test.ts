import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Who may import whom. A layer is a folder of `src`; `site` and `middleware` are one file each. */
const MAY_IMPORT: Record<string, { layers: string[]; packages: RegExp }> = {
  domain: { layers: ['domain'], packages: /^$/ },
  schemas: {
    layers: ['schemas', 'domain'],
    packages: /^(?:zod|yaml|fastest-levenshtein|webvtt-parser)$/,
  },
  formats: {
    layers: ['formats', 'domain'],
    packages: /^(?:xmlbuilder2|fflate|satori|schema-dts|node-html-parser|uqr|@citation-js\/.*)$/,
  },
  browser: { layers: ['browser', 'domain'], packages: /^preact(?:\/hooks)?$/ },
  catalog: {
    layers: ['catalog', 'domain', 'schemas', 'formats', 'widgets/*/tool.ts'],
    // Transcripts stay out of the content store: the catalog reads their files.
    packages: /^(?:astro:content|node:fs)$/,
  },
  widgets: { layers: ['domain', 'browser', 'site', 'own'], packages: /^preact(?:\/hooks)?$/ },
  components: { layers: ['components', 'domain', 'formats', 'browser', 'site'], packages: /^$/ },
  authoring: {
    layers: [
      'authoring',
      'browser',
      'catalog',
      'components',
      'domain',
      'formats',
      'site',
      'widgets/*.astro',
    ],
    packages: /^astro\/types$/,
  },
  layouts: {
    layers: ['layouts', 'components', 'domain', 'formats', 'styles', 'site'],
    packages: /^@fontsource-variable\//,
  },
  pages: {
    layers: [
      'pages',
      'layouts',
      'components',
      'authoring',
      'catalog',
      'domain',
      'formats',
      'browser',
      'styles',
      'site',
    ],
    packages: /^(?:astro|@astrojs\/rss|@resvg\/resvg-js|node:.*)$/,
  },
  integrations: {
    layers: ['integrations', 'domain', 'schemas', 'formats'],
    packages: /^(?:astro|fflate|pagefind|node-html-parser|node:.*)$/,
  },
  site: { layers: [], packages: /^$/ },
  middleware: { layers: ['formats', 'site'], packages: /^astro$/ },
};

const IMPORT = /(?:from\s+|import\s+|import\()'([^']+)'/g;

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/\.test\.ts$|\.d\.ts$|content\.config\.ts$/.test(file));

const layerOf = (path: string) => path.replace(/\.ts$|\/.*$/, '');

/** A sentence for every import of this text that its layer may not make. */
function faultsOf(path: string, text: string): string[] {
  const layer = layerOf(path);
  const rule = MAY_IMPORT[layer];
  if (!rule) return [`${path} stands in no known layer.`];
  return [...text.matchAll(IMPORT)].flatMap(([, target = '']) => {
    if (!target.startsWith('.'))
      return rule.packages.test(target.replace(/\?.*$/, '')) ? [] : [`${path} imports ${target}.`];
    const to = relative(SRC, join(SRC, dirname(path), target));
    return allowed(rule.layers, path, to) ? [] : [`${path} imports ${to}.`];
  });
}

function allowed(layers: string[], from: string, to: string): boolean {
  const widget = (path: string) => path.split('/').slice(0, 2).join('/');
  return layers.some((layer) => {
    if (layer === 'own') return widget(from) === widget(to);
    if (layer === 'widgets/*/tool.ts') return /^widgets\/[^/]+\/tool\.ts$/.test(to);
    if (layer === 'widgets/*.astro') return /^widgets\/.*\.astro$/.test(to);
    return layerOf(to) === layer;
  });
}

describe('layers', () => {
  it('import only from the layers below them', () => {
    const faults = files.flatMap((file) =>
      faultsOf(relative(SRC, file), readFileSync(file, 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['domain/x/y.ts', "import { z } from 'zod';"],
    ['domain/x/y.ts', "import { a } from '../../formats/b.ts';"],
    ['widgets/one/state.ts', "import { b } from '../two/state.ts';"],
    ['widgets/one/state.ts', "import { b } from '../../catalog/tools.ts';"],
    ['components/A.astro', "import View from '../widgets/one/View.tsx';"],
    ['formats/x.ts', "const a = await import('node:fs');"],
    ['elsewhere/x.ts', ''],
  ])('would refuse %s with %s', (path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });

  it('keep the clock, chance and the network out of the domain', () => {
    const impure = files
      .map((file) => relative(SRC, file))
      .filter((path) => path.startsWith('domain/'))
      .filter((path) =>
        /Math\.random|Date\.now|new Date\(\)|\bfetch\(|\bdocument\.|\bwindow\.|\bprocess\./.test(
          readFileSync(join(SRC, path), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});
