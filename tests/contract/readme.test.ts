import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const quoted = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));

describe('the README', () => {
  it('names every command that the project has', () => {
    const named = quoted.map((text) => text.replace('npm run ', '').split(' ')[0]);
    const known = Object.keys(scripts).filter(
      (name) => !['start', 'test', 'checks'].includes(name),
    );
    expect(known.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('names no command that the project has not', () => {
    const runs = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter((name) => !scripts[name ?? ''])).toEqual([]);
  });

  it('leads to files and folders that are there', () => {
    const paths = quoted.filter((text) => /^(src|content|tests|scripts)\/[a-z./_-]*$/.test(text));
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has every folder of the project in its map', () => {
    const inMap = (name: string) => readme.includes(`\`${name}\``) || readme.includes(`${name}/\``);
    expect(folders('src').filter((name) => !inMap(name))).toEqual([]);
    expect(folders('src/domain').filter((name) => !inMap(name))).toEqual([]);
    expect(folders('tests').filter((name) => !readme.includes(name))).toEqual([]);
  });
});
