import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../../tests/cases/fake-storage.ts';
import { formatProgress } from '../../domain/progress/parse.ts';
import { applyEvent, emptyRecord, type ProgressEvent } from '../../domain/progress/record.ts';
import { openShelf } from '../shelf.ts';
import { importText, LONGEST_FILE } from './import-file.ts';
import { KEY } from './keys.ts';
import { openStore } from './open-store.ts';

const at = '2026-11-22T09:30:00.000Z';
const read = (lesson: string): ProgressEvent => ({ kind: 'lesson-read', lesson, at });
const file = (...events: ProgressEvent[]) =>
  formatProgress(events.reduce(applyEvent, emptyRecord()), 2);

function device() {
  const [storage, session] = [new FakeStorage(), new FakeStorage()];
  const shelf = openShelf(() => storage);
  const store = openStore(
    shelf,
    openShelf(() => session),
  );
  return { storage, session, store };
}

describe('importText', () => {
  it('adds what is not here, and says how much', () => {
    const { store } = device();
    store.note(read('one'));
    expect(importText(store, file(read('one'), read('two')), 'a.json')).toBe(
      'Added: 1 lesson read.',
    );
    expect(Object.keys(store.read().lessons)).toEqual(['one', 'two']);
  });

  it('adds nothing the second time', () => {
    const { store } = device();
    const text = file(read('one'));
    importText(store, text, 'a.json');
    expect(importText(store, text, 'a.json')).toBe('Everything in “a.json” was here already.');
  });

  it('says that a file takes a lesson back, and that an older mark takes nothing back', () => {
    const { store } = device();
    store.note(read('one'));
    const later = file(read('one'), {
      kind: 'lesson-unread',
      lesson: 'one',
      at: '2026-11-23T09:30:00.000Z',
    });
    expect(importText(store, later, 'unread.json')).toBe('Added: 1 lesson marked as not read.');
    expect(store.read().lessons).toEqual({});
    expect(importText(store, file(read('one')), 'old.json')).toBe(
      'Everything in “old.json” was here already.',
    );
  });

  it('takes a file of an earlier version', () => {
    const { store } = device();
    const text = `{"version":1,"lessons":{"one":"${at}"},"items":{},"chapters":{},"tools":{}}`;
    expect(importText(store, text, 'old.json')).toBe('Added: 1 lesson read.');
  });

  it.each([
    ['notes', 'In “f.json”, the whole text is not JSON, or was cut off. Choose a file'],
    ['[1]', 'In “f.json”, the whole text is not a record of progress. Choose a file'],
    [
      '{"version":99}',
      '“f.json” was written by a later version of this site (99; this page knows 2).',
    ],
    [
      ' '.repeat(LONGEST_FILE + 1),
      '“f.json” is too long to be a record of progress. Choose a file',
    ],
  ])('refuses %.20j with the place and what to do, and changes nothing', (text, words) => {
    const { store, storage } = device();
    store.note(read('one'));
    const before = storage.map.get(KEY);
    const said = importText(store, text, 'f.json');
    expect(said).toContain(words);
    expect(said).toMatch(/Nothing was changed\.$/);
    expect(storage.map.get(KEY)).toBe(before);
  });

  it('adds what can be read of a damaged file, and names the place that cannot', () => {
    const { store } = device();
    const text = file(read('one')).replace('"items": {}', '"items": { "a": 7 }');
    expect(importText(store, text, 'f.json')).toBe(
      'In “f.json”, items › a has no list of answers. That was left out; the file is as it was. Added: 1 lesson read.',
    );
  });

  it.each([
    [100, 'until you close this tab'],
    [0, 'until you leave this page'],
  ])(
    'says how long it holds when it cannot be kept, with room for %i in the tab',
    (room, words) => {
      const { store, storage, session } = device();
      storage.room = 0;
      session.room = 10 * room;
      expect(importText(store, file(read('one')), 'f.json')).toContain(words);
      expect(store.read().lessons).toHaveProperty('one');
    },
  );
});
