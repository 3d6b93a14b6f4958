import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The site once more on a machine of another country, and once below a base path. */
export const AGAIN = '.cache/builds/again';
export const BELOW = '.cache/builds/below';
export const BASE = '/pie';

export function buildWith(env: NodeJS.ProcessEnv) {
  // The test runner says `test` here, which would change what is built.
  const { NODE_ENV: _, ...ours } = process.env;
  return spawnSync('astro', ['build', '--silent'], {
    encoding: 'utf8',
    env: { ...ours, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
}

export default function setup(): void {
  if (!existsSync('dist/index.html')) throw new Error('There is no build to check: npm run build');
  for (const env of [
    { OUT_DIR: AGAIN, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    { OUT_DIR: BELOW, BASE, SITE: 'https://example.edu' },
  ]) {
    const { status, stderr, stdout } = buildWith(env);
    if (status !== 0)
      throw new Error(`A build with ${JSON.stringify(env)} failed:\n${stdout}${stderr}`);
  }
}
