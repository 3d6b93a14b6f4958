import { readContent } from './content-check.ts';

const AUDIO = /^audio: *['"]?(https:\/\/[^\s'"]+)/m;

/** The hosts that the policy has to let play: those of the episodes whose owner has named an address for the sound. */
export function audioOrigins(contentFolder: string): string[] {
  const origins = readContent(contentFolder)
    .filter(({ path }) => /^episodes\/[^/]+\.mdx$/.test(path))
    .flatMap(({ text }) => AUDIO.exec(text.split(/^---$/m)[1] ?? '')?.[1] ?? [])
    .map((address) => new URL(address).origin);
  return [...new Set(origins)].sort();
}
