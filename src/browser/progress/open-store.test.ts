import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../../tests/cases/fake-storage.ts';
import type { ProgressEvent } from '../../domain/progress/record.ts';
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

describe('a store', () => {
  it('keeps an event for the next page', () => {
    const storage = new FakeStorage();
    expect(tabOn(storage).note(read('one'))).toBe('kept');
    expect(tabOn(storage).read().lessons).toEqual({ one: { readAt: at } });
  });

  it('writes nothing for a page that only reads, and nothing for an event that is known', () => {
    const storage = new FakeStorage();
    tabOn(storage).read();
    expect(storage.map.size).toBe(0);
    tabOn(storage).note(read('one'));
    storage.room = 0;
    expect(tabOn(storage).note(read('one'))).toBe('kept');
  });

  it('tells those who watch, until they stop', () => {
    const tab = tabOn(new FakeStorage());
    const seen: string[][] = [];
    const stop = tab.watch(({ lessons }) => seen.push(Object.keys(lessons)));
    tab.note(read('one'));
    stop();
    tab.note(read('two'));
    expect(seen).toEqual([['one']]);
  });
});

describe('where storage does not work', () => {
  it('holds events in memory and says so, when storage is forbidden', () => {
    const storage = new FakeStorage();
    storage.forbidden = true;
    const tab = tabOn(storage);
    expect(tab.trouble()).toBe('forbidden');
    expect(tab.note(read('one'))).toBe('not-kept');
    expect(tab.note(read('two'))).toBe('not-kept');
    expect(Object.keys(tab.read().lessons)).toEqual(['one', 'two']);
  });

  it('works where the storage itself cannot be reached', () => {
    const none = openShelf(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    const tab = openStore(none, none);
    expect(tab.note(read('one'))).toBe('not-kept');
    expect(tab.read().lessons).toHaveProperty('one');
    expect(tab.trouble()).toBe('forbidden');
  });

  it('leaves the old record whole when there is no room, and keeps all when there is again', () => {
    const storage = new FakeStorage();
    const tab = tabOn(storage);
    tab.note(read('one'));
    storage.room = 200;
    const long = 'x'.repeat(200);
    expect(tab.note(read(long))).toBe('not-kept');
    expect(tab.trouble()).toBe('full');
    expect(kept(storage)).toEqual(['one']);
    storage.room = 10_000;
    expect(tab.note(read('two'))).toBe('kept');
    expect(kept(storage)).toEqual(['one', 'two', long]);
    expect(tab.trouble()).toBeNull();
  });

  it('says so where a browser forgets at once what it was told', () => {
    const storage = new FakeStorage();
    storage.setItem = () => {};
    expect(tabOn(storage).note(read('one'))).toBe('not-kept');
  });
});

describe('a record that cannot be used', () => {
  it('is kept aside word for word, and what can be read of it goes on', () => {
    const storage = new FakeStorage();
    const text = `{"version":2,"lessons":{"one":{"readAt":"${at}"}},"items":7}`;
    storage.map.set(KEY, text);
    const tab = tabOn(storage);
    expect(tab.read().lessons).toHaveProperty('one');
    expect(tab.note(read('two'))).toBe('kept');
    expect(aside(storage)).toEqual([text]);
    expect(kept(storage)).toEqual(['one', 'two']);
  });

  it('is kept aside once however often it is read, and beside others', () => {
    const storage = new FakeStorage();
    for (const text of ['first', 'second', 'first']) {
      storage.map.set(KEY, text);
      tabOn(storage).read();
      tabOn(storage).note(read(text));
    }
    expect(aside(storage)).toEqual(['first', 'second']);
  });

  it('is not written over while there is no room to keep it aside', () => {
    const storage = new FakeStorage();
    storage.map.set(KEY, 'damaged');
    storage.room = 40;
    const tab = tabOn(storage);
    expect(tab.note(read('one'))).toBe('not-kept');
    expect(tab.trouble()).toBe('no-room');
    expect(storage.map.get(KEY)).toBe('damaged');
  });

  it('is left alone when a later version of the site wrote it', () => {
    const storage = new FakeStorage();
    storage.map.set(KEY, '{"version":99}');
    const tab = tabOn(storage);
    expect(tab.note(read('one'))).toBe('not-kept');
    expect(tab.trouble()).toBe('newer');
    expect(storage.map.get(KEY)).toBe('{"version":99}');
    expect(tab.read().lessons).toHaveProperty('one');
  });

  it('is brought to this version with the next event, when an earlier one wrote it', () => {
    const storage = new FakeStorage();
    storage.map.set(
      KEY,
      JSON.stringify({ version: 1, lessons: { old: at }, items: {}, chapters: {}, tools: {} }),
    );
    expect(tabOn(storage).note(read('one'))).toBe('kept');
    expect(kept(storage)).toEqual(['old', 'one'].sort());
    expect(aside(storage)).toEqual([]);
  });
});
