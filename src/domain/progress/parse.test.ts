import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptsIn, progress } from '../../../tests/cases/random-progress.ts';
import { migrations } from './migrations.ts';
import { formatProgress, type Parsed, parseProgress } from './parse.ts';
import { emptyRecord, VERSION } from './record.ts';

const sample = (version: number) =>
  readFileSync(
    join(import.meta.dirname, `../../../tests/fixtures/progress/${version}.json`),
    'utf8',
  );
const at = '2026-11-22T09:30:00.000Z';
const answer = { at, rev: 1, answer: 'a', outcome: 'right' };
const withPart = (part: object) => JSON.stringify({ ...emptyRecord(), ...part });
const faultOf = (parsed: Parsed) =>
  parsed.kind === 'corrupted' ? `${parsed.fault.where}: ${parsed.fault.what}` : parsed.kind;

describe('parseProgress', () => {
  it('reads what was formatted', () => {
    fc.assert(
      fc.property(progress, fc.constantFrom(0, 2), (record, indent) => {
        expect(parseProgress(formatProgress(record, indent))).toEqual({ kind: 'record', record });
      }),
    );
  });

  it('reads the stored sample of the current version to the last answer', () => {
    const parsed = parseProgress(sample(VERSION));
    expect(parsed.kind).toBe('record');
    expect(parsed.kind === 'record' && JSON.parse(formatProgress(parsed.record))).toEqual(
      JSON.parse(sample(VERSION)),
    );
  });

  it.each([
    ['', 'the whole text: is not JSON, or was cut off'],
    ['{"version":2,"les', 'the whole text: is not JSON, or was cut off'],
    ['[]', 'the whole text: is not a record of progress'],
    ['null', 'the whole text: is not a record of progress'],
    ['{}', 'version: is not the number of a version'],
    ['{"version":"2"}', 'version: is not the number of a version'],
    ['{"version":0}', 'version: is not the number of a version'],
    ['{"version":2}', 'lessons: is missing'],
    [withPart({ lessons: [] }), 'lessons: is not a table of ids'],
    [
      withPart({ lessons: { a: at } }),
      'lessons › a › readAt: is not a time such as 2026-11-22T09:30:00.000Z',
    ],
    [
      withPart({ tools: { a: { usedAt: '2026-02-30T00:00:00.000Z' } } }),
      'tools › a › usedAt: is not a time such as 2026-11-22T09:30:00.000Z',
    ],
    [withPart({ items: { a: {} } }), 'items › a: has no list of answers'],
    [withPart({ items: { a: { attempts: [answer, 7] } } }), 'items › a › answer 2: is no answer'],
    [
      withPart({ items: { a: { attempts: [{ ...answer, rev: 0 }] } } }),
      'items › a › answer 1 › rev: is not a whole number from 1',
    ],
    [
      withPart({ items: { a: { attempts: [{ ...answer, answer: 4 }] } } }),
      'items › a › answer 1 › answer: is not text',
    ],
    [
      withPart({ items: { a: { attempts: [{ ...answer, outcome: 'yes' }] } } }),
      'items › a › answer 1 › outcome: is not right, wrong or shown',
    ],
    [
      withPart({ items: { a: { attempts: [{ ...answer, mood: 'good' }] } } }),
      'items › a › answer 1 › mood: is not a part of the record',
    ],
    [withPart({ score: 12 }), 'score: is not a part of the record'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(faultOf(parseProgress(text))).toBe(fault);
  });

  it('hands on what can be read beside a fault', () => {
    const parsed = parseProgress(
      withPart({
        lessons: { good: { readAt: at }, bad: { readAt: 7 } },
        items: { a: { attempts: [answer, { ...answer, rev: -1 }] }, b: 'x' },
      }),
    );
    expect(parsed.kind).toBe('corrupted');
    expect(parsed.kind === 'corrupted' && parsed.record).toEqual({
      ...emptyRecord(),
      lessons: { good: { readAt: at } },
      items: { a: { attempts: [answer] } },
    });
  });

  it('puts answers in order and takes doubles out', () => {
    const early = { ...answer, at: '2026-11-21T09:30:00.000Z' };
    const parsed = parseProgress(withPart({ items: { a: { attempts: [answer, early, answer] } } }));
    expect(parsed.kind === 'record' && parsed.record.items.a?.attempts).toEqual([early, answer]);
  });

  it('names the version of a record that a later site wrote', () => {
    expect(parseProgress(JSON.stringify({ version: VERSION + 1, lists: [] }))).toEqual({
      kind: 'newer',
      version: VERSION + 1,
    });
  });

  it('answers any text and any JSON without an error, and reads the answer again', () => {
    const json = fc.json({ maxDepth: 4 });
    const nearly = progress.chain((record) => {
      const text = formatProgress(record);
      return fc
        .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
        .map(([cut, put]) => text.slice(0, cut) + put + text.slice(cut + put.length));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, nearly), (text) => {
        const parsed = parseProgress(text);
        if (parsed.kind === 'newer') return;
        expect(parseProgress(formatProgress(parsed.record))).toEqual({
          kind: 'record',
          record: parsed.record,
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the versions before this one', () => {
  const earlier = Array.from({ length: VERSION - 1 }, (_, index) => index + 1);

  it('are the versions that have a migration', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(earlier);
  });

  it.each(earlier)('lose no answer on the way from version %d', (version) => {
    const text = sample(version);
    const parsed = parseProgress(text);
    expect(parsed).toMatchObject({ kind: 'migrated', from: version });
    if (parsed.kind !== 'migrated') return;
    expect(attemptsIn(parsed.record)).toHaveLength(text.match(/"answer"/g)?.length ?? 0);
    expect(parseProgress(formatProgress(parsed.record)).kind).toBe('record');
  });

  it('turn the one answer of version 1 into the first of many', () => {
    const parsed = parseProgress(sample(1));
    expect(parsed.kind === 'migrated' && parsed.record).toMatchObject({
      lessons: { 'the-pie': { readAt: '2026-09-01T08:30:00.000Z' } },
      items: {
        'jam-or-pizza': { attempts: [{ at: '2026-09-02T19:00:00.000Z', rev: 2, answer: 'true' }] },
      },
      chapters: { 'letting-go/introduction': { heardAt: '2026-09-01T08:00:00.000Z' } },
      tools: { 'pie-calculator': { usedAt: '2026-09-01T08:20:00.000Z' } },
    });
  });

  it('are migrated from anything without an error', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('lessons', 'items', 'tools'), fc.jsonValue()),
        (raw) => {
          expect(['migrated', 'corrupted']).toContain(
            parseProgress(JSON.stringify({ ...raw, version: 1 })).kind,
          );
        },
      ),
    );
  });
});
