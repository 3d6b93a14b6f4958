import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from './cartridge-arguments.ts';

// The texts of a course are put together by the site's build, so another address is another build, into a folder that
// is thrown away. It takes some seconds.
try {
  const { site, base, out } = parseArguments(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'bigger-pie-'));
  try {
    build({ SITE: site, BASE: base, OUT_DIR: folder });
    mkdirSync(out, { recursive: true });
    for (const name of ['course.imscc', 'moodle.xml']) {
      copyFileSync(join(folder, 'teach', name), join(out, name));
      console.log(`${join(out, name)} leads to ${site}${base}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function build(settings: Record<string, string>): void {
  // A variable of this name would take the place of BASE, and NODE_ENV would change what is built.
  const { BASE_URL: _, NODE_ENV: __, ...ours } = process.env;
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--silent'], {
    encoding: 'utf8',
    env: { ...ours, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  if (status !== 0)
    throw new Error(`The build failed, and nothing was written.\n${stdout}${stderr}`);
}
