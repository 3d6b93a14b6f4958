import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { renderCartridge } from '../../src/formats/cartridge/cartridge.ts';
import type { CourseExport } from '../../src/formats/cartridge/course.ts';
import { faultsOf } from '../cases/cartridge-faults.ts';
import { sayLeftOut, schemaFaults, schemasFolder } from '../cases/cc11-schemas.ts';
import {
  addressesOf,
  child,
  list,
  readCartridge,
  readXml,
  words,
} from '../cases/read-cartridge.ts';
import { checkerOf } from './links.ts';
import { BASE, BELOW } from './other-builds.ts';
import { Site } from './site.ts';

if (!schemasFolder) sayLeftOut();

describe.each([
  ['at the root of a host', 'dist', ''],
  ['below a base path', BELOW, BASE],
])('the cartridge of a site %s', (_, folder, base) => {
  const site = new Site(folder);
  const read = readCartridge(site.bytes('teach/course.imscc'));
  const course = JSON.parse(site.text('teach/course.json')) as CourseExport;

  it.runIf(schemasFolder)('is valid by the official schemas', () => {
    expect(schemaFaults(read.texts)).toEqual([]);
  });

  it('has nothing that importers stumble over', () => {
    expect(faultsOf(read)).toEqual([]);
  });

  it('leads every address and fragment to something that exists', () => {
    const leads = checkerOf(site, base);
    const addresses = addressesOf(read);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((one) => !leads(one, '/'))).toEqual([]);
  });

  it('holds every lesson as a module with its lesson, its chapters, its tools and its self-test', () => {
    const lessons = site.pages.filter(({ address }) => /^\/lessons\/[^/]+\/$/.test(address));
    expect(read.modules).toHaveLength(lessons.length + 1);
    for (const { title, items } of read.modules.slice(1)) {
      const kinds = items.map((one) => one.title.split(/[: ]/)[0]);
      expect(new Set(kinds), title).toEqual(
        new Set(kinds.includes('Try') ? [...KINDS, 'Try'] : KINDS),
      );
    }
  });

  it('is what the published data makes', () => {
    expect(Buffer.from(renderCartridge(course)).equals(site.bytes('teach/course.imscc'))).toBe(
      true,
    );
  });
});

const KINDS = ['Listen', 'Read', 'Self-test', 'Notes'];

it('offers Moodle every question of the course but those that ask for an order', () => {
  const site = new Site();
  const quizzes = site.files
    .filter((file) => file.endsWith('/quiz.json'))
    .flatMap((file) => (JSON.parse(site.text(file)) as { items: Asked[] }).items);
  const questions = list(child(readXml(site.text('teach/moodle.xml')), 'quiz'), 'question');
  const ids = questions.map((one) => words(one.idnumber)).filter(Boolean);
  expect(ids.sort()).toEqual(
    quizzes
      .filter(({ kind }) => kind !== 'order')
      .map(({ id }) => id)
      .sort(),
  );
});
interface Asked {
  id: string;
  kind: string;
}

it('publishes the record of addresses with their kinds', () => {
  const { addresses } = JSON.parse(readFileSync('dist/permalinks.json', 'utf8')) as {
    addresses: { address: string; kind: string }[];
  };
  const kindOf = new Map(
    addresses.map((one) => [
      new URL(one.address).pathname + new URL(one.address).search + new URL(one.address).hash,
      one.kind,
    ]),
  );
  expect(kindOf.get('/glossary/#batna')).toBe('term');
  expect(kindOf.get('/episodes/letting-go/#t=421')).toBe('moment');
  expect(kindOf.get('/episodes/letting-go/international-relations/')).toBe('chapter');
});

describe('the command for another address', () => {
  const out = '.cache/cartridge';
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('makes the files of a site that lives there', () => {
    const args = ['scripts/cartridge.ts', '--site', 'https://example.edu/pie/', '--out', out];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(`${out}/course.imscc leads to https://example.edu/pie/`);
    for (const name of ['course.imscc', 'moodle.xml'])
      expect(readFileSync(`${out}/${name}`).equals(readFileSync(`${BELOW}/teach/${name}`))).toBe(
        true,
      );
  });
});
