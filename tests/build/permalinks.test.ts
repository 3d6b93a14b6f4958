import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { comparePermalinks, parsePermalinks } from '../../src/domain/links/permalinks.ts';
import { builtAddresses } from '../../src/integrations/permalinks.ts';
import { buildWith } from './other-builds.ts';

const LIST = 'content/permalinks.txt';
const promised = parsePermalinks(readFileSync(LIST, 'utf8'));
const built = builtAddresses('dist');

describe('the published addresses', () => {
  it('are all still there, and every new one is promised', () => {
    expect(comparePermalinks(promised, built, [])).toEqual({ lost: [], added: [] });
  });

  it('have lost none against the last commit', () => {
    const { status, stdout } = spawnSync('git', ['show', `HEAD:${LIST}`], { encoding: 'utf8' });
    const before = status === 0 ? parsePermalinks(stdout) : [];
    expect(before.filter((one) => !promised.includes(one))).toEqual([]);
  });

  it('count every chapter, its moment, its files, and every term', () => {
    expect(promised).toEqual(
      expect.arrayContaining([
        '/episodes/letting-go/international-relations/',
        '/episodes/letting-go/#international-relations',
        '/episodes/letting-go/#t=421',
        '/episodes/letting-go/chapters.json',
        '/glossary/#batna',
        '/tools/pie-calculator/',
      ]),
    );
  });
});

describe('a build of another site', () => {
  const folder = '.cache/other-content';
  const out = '.cache/builds/other-content';
  const prepare = (files: Record<string, string>) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync('tests/fixtures/site', folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
    const { status, stdout, stderr } = buildWith({ CONTENT_DIR: folder, OUT_DIR: out });
    return { status, output: stdout + stderr };
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('works from content alone: one show, one episode, one lesson', () => {
    const { status, output } = prepare({});
    expect(status, output).toBe(0);
    const page = readFileSync(`${out}/episodes/talk/index.html`, 'utf8');
    expect(page, 'the show’s own sound is the first choice').toContain(
      'src="https://media.example.org/talk.mp3"',
    );
    expect(page, 'and the policy lets it play').toMatch(
      /media-src 'self' blob: https:\/\/media\.example\.org;/,
    );
  });

  it('stops when it loses a published address, and says how to add a redirect', () => {
    const { status, output } = prepare({
      'permalinks.txt': '/lessons/gone/\n/lessons/first/#gone\n',
    });
    expect(status).not.toBe(0);
    expect(output).toContain('This build loses 2 addresses');
    expect(output).toContain('add a line to content/redirects.txt: /lessons/gone/');
    expect(output).toContain('put <span id="gone"></span>');
  });

  it('keeps a moved page at its old address by a redirect that needs no script', () => {
    const { status, output } = prepare({
      'permalinks.txt': '/lessons/gone/\n',
      'redirects.txt': '/lessons/gone/ /lessons/first/\n',
    });
    expect(status, output).toBe(0);
    const page = readFileSync(`${out}/lessons/gone/index.html`, 'utf8');
    expect(page).toMatch(/http-equiv="refresh" content="\d+;url=\/lessons\/first\/"/);
    expect(page).toContain('rel="canonical"');
    expect(readFileSync(`${out}/_redirects`, 'utf8')).toBe('/lessons/gone/ /lessons/first/ 301\n');
  });

  it('stops on a mistake in content with the report for its author', () => {
    const episode = readFileSync('tests/fixtures/site/episodes/talk.mdx', 'utf8');
    const { status, output } = prepare({
      'episodes/talk.mdx': episode.replace("'3:00'", "'3:0x'"),
    });
    expect(status).not.toBe(0);
    expect(output).toContain('The content has 1 mistake. Nothing was built.');
    expect(output).toContain('"3:0x" is not a time. Write minutes and seconds');
  });
});
