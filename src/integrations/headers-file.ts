import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderHeadersFile } from '../formats/headers-file.ts';
import { listPages } from './built-files.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** The one policy that all pages carry. A second one would need a second rule, so it stops the build. */
export function readPolicy(folder: string): string {
  const policies = new Map<string, string>();
  for (const page of listPages(folder)) {
    const match = POLICY.exec(readFileSync(join(folder, page), 'utf8'));
    if (match?.[1])
      policies.set(match[1].replaceAll('&#39;', "'").replaceAll('&quot;', '"').trim(), page);
  }
  const [first, ...others] = policies;
  if (!first) throw new Error('No page carries a content security policy.');
  if (others.length > 0)
    throw new Error(
      `Pages carry different content security policies, for example ${first[1]} and ${others[0]?.[1]}.`,
    );
  return first[0];
}

/** Writes `_headers`: the policy of the pages as a header, and the types and permissions of the other files. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = listPages(folder).map((file) => `/${file.replace(/index\.html$/, '')}`);
        writeFileSync(
          join(folder, '_headers'),
          renderHeadersFile({ policy: readPolicy(folder), pages, base }),
        );
      },
    },
  };
}
