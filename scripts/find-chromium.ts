import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const APT = 'apt-get install -y --no-install-recommends chromium fonts-dejavu-core';

function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync(file, 'utf8'));
}

/** Where a Chromium stands on this machine; null when there is none. `CHROMIUM` names one that stands elsewhere. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM is ${named}, where there is nothing. Write the path of a Chromium or Chrome.`,
    );
  }
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null;
}

/** Finds a Chromium or, on Debian and Ubuntu as root, installs it. Elsewhere the error is the line to type. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const asRoot = process.getuid?.() === 0;
  if (isDebian() && asRoot) {
    console.log('Installing Chromium for the browser tests, once.');
    spawnSync('sh', ['-c', `apt-get update -qq && ${APT}`], { stdio: 'inherit' });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need Chromium. ${isDebian() ? `Type: sudo ${APT}` : 'Install Chromium or Chrome, or type: CHROMIUM=/path/to/chromium npm test'}`,
  );
}
