import { existsSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { audioOrigins } from './src/integrations/audio-origins.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { headersFile } from './src/integrations/headers-file.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { parseRedirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { uncitedSources } from './src/integrations/uncited-sources.ts';

const contentFolder = process.env.CONTENT_DIR ?? 'content';
const redirectsFile = `${contentFolder}/redirects.txt`;
const redirects = existsSync(redirectsFile)
  ? parseRedirects(readFileSync(redirectsFile, 'utf8'), redirectsFile)
  : {};

/** Astro marks each MDX module with a directive of its own; the bundler does not know it and warns each time. */
const withoutDirectiveWarnings = {
  name: 'without-directive-warnings',
  configResolved({ logger }) {
    const { warn } = logger;
    logger.warn = (message, options) => {
      if (!message.includes('"use astro:head-inject"')) warn(message, options);
    };
  },
};

/**
 * The bundler wraps each `import()` in a helper that loads the style sheets of what is imported. There is one style
 * sheet, which every page has already: the wrapper shrinks to the call.
 */
const withoutPreloading = {
  name: 'without-preloading',
  enforce: 'pre',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
  },
};

/** Nor is the list of the files to preload, which the bundler writes into every script that fetches another. */
const withoutPreloadLists = {
  name: 'without-preload-lists',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code
            .replace(/^const __vite__mapDeps=.*\n/m, '')
            .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};

export default defineConfig({
  // Where the site will live: SITE=https://example.edu BASE=/pie npm run build
  site: process.env.SITE ?? 'https://bigger-pie.example',
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // The default joins words across lines as JSX does: 'see' and a link on the next line would touch.
  compressHTML: true,
  redirects,
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(contentFolder),
    uncitedSources(contentFolder),
    mdx(),
    preact(),
    sitemap({
      filter: (page) => !page.includes('/embed/') && !/\/(?:404|course-book)\/$/.test(page),
    }),
    searchIndex(),
    offlineCopy(),
    permalinks(contentFolder),
    headersFile(),
  ],
  vite: {
    // One style sheet for the whole site: it is loaded once and stays in the cache.
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What nearly every widget needs travels together: tiny files compress badly.
          codeSplitting: {
            groups: [
              { name: 'load', test: /vite\/preload-helper/, priority: 3 },
              { name: 'preact', test: /preact\/(?:dist|jsx-runtime)\//, priority: 2 },
              {
                name: 'widgets',
                priority: 1,
                test: /browser\/(?:NumberRow|SidePatterns|Announcement|address)|links\/query-part/,
              },
              { name: 'time', priority: 1, test: /domain\/time\/(?:format|parse)-time/ },
              { name: 'amount', priority: 1, test: /quantity\/amount/ },
              // The mathematics of the room "grow it", whole; tools that need a part of it fetch it at the first touch.
              {
                name: 'deals',
                test: /browser\/deal-chart|grow\/(?:NumberField|chart|nearest|study)|negotiation\/(?:best-trade|trade-)/,
              },
            ],
          },
        },
      },
    },
    plugins: [withoutDirectiveWarnings, withoutPreloading, withoutPreloadLists],
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        ['media-src', "'self'", 'blob:', ...audioOrigins(contentFolder)].join(' '),
        "connect-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
