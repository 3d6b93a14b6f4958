import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../../tests/cases/fake-storage.ts';
import { attemptsIn, event, progress } from '../../../tests/cases/random-progress.ts';
import { formatProgress, type Parsed, parseProgress } from '../../domain/progress/parse.ts';
import { applyEvent, emptyRecord, type ProgressEvent } from '../../domain/progress/record.ts';
import { openShelf } from '../shelf.ts';
import { ASIDE, KEY } from './keys.ts';
import { openStore } from './open-store.ts';

const at = '2026-11-22T09:30:00.000Z';
const read = (lesson: string): ProgressEvent => ({ kind: 'lesson-read', lesson, at });
const tabOn = (storage: FakeStorage, session = new FakeStorage()) =>
  openStore(
    openShelf(() => storage),
    openShelf(() => session),
  );
const kept = (storage: FakeStorage) =>
  Object.keys(JSON.parse(storage.map.get(KEY) ?? '{}').lessons);
const aside = (storage: FakeStorage) =>
  [...storage.map].filter(([key]) => key.startsWith(ASIDE)).map(([, text]) => text);
const answersOf = (events: ProgressEvent[]) => attemptsIn(events.reduce(applyEvent, emptyRecord()));
const attemptsOf = (parsed: Parsed) => (parsed.kind === 'newer' ? [] : attemptsIn(parsed.record));

describe('two tabs', () => {
  it('lose nothing when one has been open for long', () => {
    const storage = new FakeStorage();
    const [one, other] = [tabOn(storage), tabOn(storage)];
    one.note(read('one'));
    other.note(read('two'));
    one.note(read('three'));
    expect(kept(storage).sort()).toEqual(['one', 'three', 'two']);
  });

  it('put back what was lost when both wrote at one moment', () => {
    const storage = new FakeStorage();
    const [one, other] = [tabOn(storage), tabOn(storage)];
    one.note(read('one'));
    const clobbering = formatProgress(applyEvent(emptyRecord(), read('two')));
    storage.map.set(KEY, clobbering);
    one.changed(KEY, clobbering);
    expect(kept(storage)).toEqual(['one', 'two']);
    other.changed(KEY, storage.map.get(KEY) ?? null);
    expect(Object.keys(other.read().lessons)).toEqual(['one', 'two']);
  });

  it('show what the other did', () => {
    const storage = new FakeStorage();
    const [one, other] = [tabOn(storage), tabOn(storage)];
    const seen: string[][] = [];
    other.watch(({ lessons }) => seen.push(Object.keys(lessons)));
    one.note(read('one'));
    other.changed('another/key', 'x');
    other.changed(KEY, storage.map.get(KEY) ?? null);
    expect(seen).toEqual([['one']]);
  });

  it.each([KEY, null])('do not bring back what was reset in one of them (%s)', (key) => {
    const storage = new FakeStorage();
    const [one, other] = [tabOn(storage), tabOn(storage)];
    one.note(read('one'));
    other.clear();
    one.changed(key, null);
    one.note(read('two'));
    expect(kept(storage)).toEqual(['two']);
  });

  it('do not bring back what was reset while one was asleep', () => {
    const storage = new FakeStorage();
    const [asleep, other] = [tabOn(storage), tabOn(storage)];
    asleep.note(read('one'));
    other.clear();
    asleep.woken();
    other.note(read('two'));
    asleep.changed(KEY, storage.map.get(KEY) ?? null);
    expect(kept(storage)).toEqual(['two']);
  });

  it('never lose an answer in any order of events, heard of late or never', () => {
    const step = fc.record({ tab: fc.nat(1), event, heard: fc.boolean() });
    fc.assert(
      fc.property(progress, fc.array(step, { maxLength: 8 }), (start, steps) => {
        const storage = new FakeStorage();
        const tabs = [tabOn(storage), tabOn(storage)];
        tabs[0]?.add(start);
        let expected = attemptsIn(start);
        for (const { tab, event, heard } of steps) {
          expect(tabs[tab]?.note(event)).toBe('kept');
          if (heard) tabs[1 - tab]?.changed(KEY, storage.map.get(KEY) ?? null);
          expected = [...expected, ...attemptsIn(applyEvent(emptyRecord(), event))];
        }
        expect(new Set(attemptsIn(tabOn(storage).read()))).toEqual(new Set(expected));
      }),
    );
  });
});

describe('any text in the place of the record', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json({ maxDepth: 3 }),
    progress.map((record) => formatProgress(record)),
    fc.tuple(progress, fc.nat(400)).map(([record, end]) => formatProgress(record).slice(0, end)),
  );

  it('never stops a store and is never lost: it is read, kept aside, or left where it is', () => {
    fc.assert(
      fc.property(text, fc.array(event, { maxLength: 3 }), fc.nat(900), (stored, events, room) => {
        const storage = new FakeStorage();
        storage.map.set(KEY, stored);
        storage.room = stored.length + KEY.length + room;
        const tab = tabOn(storage);
        const results = events.map(tab.note);

        const parsed = parseProgress(stored);
        const now = storage.map.get(KEY) ?? '';
        const after = parseProgress(now);
        const whole = now === stored || aside(storage).includes(stored);
        if (parsed.kind === 'corrupted' || parsed.kind === 'newer') expect(whole).toBe(true);
        else expect(attemptsOf(after)).toEqual(expect.arrayContaining(attemptsOf(parsed)));
        expect(attemptsIn(tab.read())).toEqual(expect.arrayContaining(answersOf(events)));
        if (results.at(-1) === 'kept')
          expect(attemptsOf(after)).toEqual(expect.arrayContaining(answersOf(events)));
        else if (results.length > 0) expect(tab.trouble()).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
