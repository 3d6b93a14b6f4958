import { dirname, join } from 'node:path/posix';
import { compressedSize, type Page, type Site } from './site.ts';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[\w*\s{},$]*from)?\s*["'](\.[^"']+)["']/g;

/** The files of JavaScript that a page loads by itself: scripts, islands, and what these import at once. */
export function scriptsOf(site: Site, page: Page): string[] {
  const roots = [
    ...page.root.querySelectorAll('script[src]').map((one) => one.getAttribute('src')),
    ...page.root.querySelectorAll('link[rel=modulepreload]').map((one) => one.getAttribute('href')),
    ...page.root
      .querySelectorAll('astro-island')
      .flatMap((one) => [one.getAttribute('component-url'), one.getAttribute('renderer-url')]),
  ].flatMap((address) => (address ? [address.slice(1)] : []));
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, target = ''] of site.text(file).matchAll(STATIC_IMPORT))
      visit(join(dirname(file), target));
  };
  roots.forEach(visit);
  return [...found].sort();
}

/** Brotli bytes of all JavaScript that a page runs without being asked, inline scripts included. */
export function scriptWeight(site: Site, page: Page): number {
  const inline = page.root
    .querySelectorAll('script:not([src]):not([type="application/ld+json"])')
    .map((script) => script.text)
    .join('\n');
  const files = scriptsOf(site, page).map((file) => compressedSize(site.bytes(file)));
  return files.reduce((sum, size) => sum + size, inline === '' ? 0 : compressedSize(inline));
}
