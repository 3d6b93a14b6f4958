import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../scripts/cartridge-arguments.ts';

describe('the address of the command', () => {
  it.each([
    ['https://example.edu/pie/', 'https://example.edu', '/pie/'],
    ['https://example.edu/pie', 'https://example.edu', '/pie/'],
    ['https://example.edu', 'https://example.edu', '/'],
    ['http://localhost:4321/a/b', 'http://localhost:4321', '/a/b/'],
  ])('reads %s', (site, host, base) => {
    expect(parseArguments(['--site', site])).toEqual({ site: host, base, out: 'cartridge' });
  });

  it.each([
    [[], '--site is missing.'],
    [['--site', 'example.edu'], '--site "example.edu" is not a whole address.'],
    [['--site', '/pie/'], '--site "/pie/" is not a whole address.'],
    [['--site', 'ftp://example.edu/'], 'does not begin with https:// or http://.'],
    [['--site', 'https://me@example.edu/'], 'holds a name, which every learner would see.'],
    [['--site', 'https://example.edu/?x'], 'take out what follows ? or #.'],
    [['--site', 'https://example.edu/#x'], 'take out what follows ? or #.'],
    [['--site', 'https://example.edu/index.html'], 'names a file: take its name out.'],
    [['--sit', 'https://example.edu/'], "Unknown option '--sit'"],
    [['https://example.edu/'], 'https://example.edu/'],
  ])('refuses %j and shows how it is written', (args, fault) => {
    const read = () => parseArguments(args);
    expect(read).toThrow(fault);
    expect(read).toThrow('npm run cartridge -- --site https://example.edu/pie/');
  });

  it('is refused before anything is built', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['scripts/cartridge.ts', '--site', 'pie'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('--site "pie" is not a whole address.');
  });
});
