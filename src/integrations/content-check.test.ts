import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentCheck, readContent, readNarrationIds, readToolIds } from './content-check.ts';

let root = '';
function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('readContent', () => {
  it('lists every file below the folder with its text, in the order of the paths', () => {
    const paths = [
      'references.yaml',
      'lessons/02-b/index.mdx',
      'lessons/01-a/index.mdx',
      'a/z/y.md',
      'a/b.md',
    ];
    for (const path of paths) write(path, `This is ${path}: ä.`);
    expect(readContent(root)).toEqual(
      [
        'a/b.md',
        'a/z/y.md',
        'lessons/01-a/index.mdx',
        'lessons/02-b/index.mdx',
        'references.yaml',
      ].map((path) => ({ path, text: `This is ${path}: ä.` })),
    );
  });

  it('lists nothing for a folder without files', () => {
    mkdirSync(join(root, 'empty'));
    expect(readContent(root)).toEqual([]);
  });
});

describe('readToolIds', () => {
  it('names the folders that describe themselves as a tool', () => {
    for (const file of ['b/tool.ts', 'a/tool.ts', 'a/state.ts', 'parts/View.tsx', 'tool.ts'])
      write(file, '');
    expect(readToolIds(root).sort()).toEqual(['a', 'b']);
  });
});

describe('readNarrationIds', () => {
  it('names the episodes that have a narration, and none where there is no folder for them', () => {
    expect(readNarrationIds(root)).toEqual([]);
    for (const file of ['a/narration.mp3', 'b/notes.txt', 'narration.mp3'])
      write(`episodes/${file}`, '');
    expect(readNarrationIds(root)).toEqual(['a']);
  });
});

describe('contentCheck', () => {
  const TERM = '---\nid: batna\nterm: BATNA\nsummary: What you do without a deal.\n---\nText.\n';
  const check = () =>
    contentCheck('content').hooks['astro:config:done']?.({
      config: {
        root: pathToFileURL(`${root}/`),
        publicDir: pathToFileURL(`${root}/public/`),
      },
    } as never);

  beforeEach(() => write('src/widgets/pie/tool.ts', ''));

  it('lets a build with sound content go on', () => {
    write('content/glossary/batna.md', TERM);
    expect(check).not.toThrow();
  });

  it('stops a build with every mistake at once and without the place in its own code', () => {
    write('content/glossary/batna.md', TERM.replace('id: batna', 'id: Batna'));
    write('content/glossary/zopa.md', 'No front matter.');
    expect(check).toThrow(
      expect.objectContaining({
        stack: '',
        message: expect.stringMatching(
          /^The content has 2 mistakes\.[\s\S]*content\/glossary\/batna\.md:2[\s\S]*content\/glossary\/zopa\.md:1/,
        ),
      }),
    );
  });
});
