import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
interface LockFile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const lock: LockFile = JSON.parse(text);

/** Where Node looks for a package that is named in this folder: in it, and in each folder around it. */
function placesFor(name: string, folder: string): string[] {
  const here = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
  const end = folder.lastIndexOf('node_modules/');
  const around = end === -1 ? null : folder.slice(0, end).replace(/\/$/, '');
  return around === null ? [here] : [here, ...placesFor(name, around)];
}

/** A line for each optional dependency that has no entry. */
const missingFrom = ({ packages }: LockFile) =>
  Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(name, folder).some((place) => packages[place]?.version))
      .map((name) => `${folder || 'the project'} names ${name}`),
  );

describe('the lock file', () => {
  it('is of the version that npm 7 and later read', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  });

  it('names no address that a package was loaded from', () => {
    const resolved = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry);
    expect(resolved.map(([folder]) => folder)).toEqual([]);
    expect(text).not.toMatch(/"resolved"/);
  });

  it('has an entry for each optional dependency, so that it installs on every system', () => {
    const named = Object.values(lock.packages).filter(
      ({ optionalDependencies }) => optionalDependencies,
    );
    expect(named.length).toBeGreaterThan(5);
    expect(missingFrom(lock)).toEqual([]);
  });
});

describe('the search for an entry', () => {
  const one = { version: '1.0.0' };
  const wants = (name: string) => ({ ...one, optionalDependencies: { [name]: '1' } });

  it.each([
    [{ 'node_modules/a': wants('b'), 'node_modules/b': one }, []],
    [{ 'node_modules/a': wants('b'), 'node_modules/a/node_modules/b': one }, []],
    [{ 'node_modules/@s/a': wants('@s/b'), 'node_modules/@s/b': one }, []],
    [{ 'node_modules/c/node_modules/a': wants('b'), 'node_modules/c/node_modules/b': one }, []],
    [{ 'node_modules/c/node_modules/a': wants('b'), 'node_modules/b': one }, []],
    [{ 'node_modules/a': wants('b') }, ['node_modules/a names b']],
    [{ 'node_modules/a': wants('b'), 'node_modules/b': {} }, ['node_modules/a names b']],
    [
      { 'node_modules/a': wants('b'), 'node_modules/c/node_modules/b': one },
      ['node_modules/a names b'],
    ],
    [{ '': wants('b') }, ['the project names b']],
  ])('in %j misses %j', (packages, missing) => {
    expect(missingFrom({ lockfileVersion: 3, packages })).toEqual(missing);
  });
});
