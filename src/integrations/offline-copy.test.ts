import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectCopy, zipCopy } from './offline-copy.ts';

let root = '';
function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const page = (main = '') =>
  `<html><head><link rel="stylesheet" href="/_astro/a.css"></head><body><main>${main}</main></body></html>`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offline-'));
  write('index.html', page());
  write('lessons/index.html', page('<a href="/lessons/bets/">Bets</a>'));
  write('lessons/bets/index.html', page());
  write('lessons/bets/card.png', 'png');
  write('episodes/x/narration.mp3', 'mp3');
  write('_astro/a.css', '@font-face{src:url(/_astro/f.woff2)}');
  write('_astro/f.woff2', 'font');
  write('_astro/g.woff2', 'not used');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('collectCopy', () => {
  it('holds the pages of the course and what they need to be seen, in the order of the alphabet', () => {
    expect([...collectCopy(root, 'https://example.edu').keys()]).toEqual([
      'bigger-pie-course/_astro/a.css',
      'bigger-pie-course/_astro/f.woff2',
      'bigger-pie-course/index.html',
      'bigger-pie-course/lessons/bets/index.html',
    ]);
  });
});

describe('zipCopy', () => {
  it('gives back every file as it was', () => {
    const files = collectCopy(root, 'https://example.edu');
    const read = unzipSync(zipCopy(files));
    expect(Object.keys(read)).toEqual([...files.keys()]);
    expect(strFromU8(read['bigger-pie-course/index.html'] ?? new Uint8Array())).toContain(
      '<a href="lessons/bets/index.html">',
    );
    expect(read['bigger-pie-course/_astro/f.woff2']).toEqual(new TextEncoder().encode('font'));
  });

  it('gives every file the first day of the calendar of zip files', () => {
    const zip = zipCopy(new Map([['a', new Uint8Array(1)]]));
    // Time and day stand as 16 bits each at byte 10 of the local header: 00:00, 1 January 1980.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});
