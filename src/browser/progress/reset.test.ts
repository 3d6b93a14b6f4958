import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../../tests/cases/fake-storage.ts';
import { attemptsIn, event, progress } from '../../../tests/cases/random-progress.ts';
import { formatProgress, parseProgress } from '../../domain/progress/parse.ts';
import { applyEvent, emptyRecord, type ProgressEvent } from '../../domain/progress/record.ts';
import { openShelf } from '../shelf.ts';
import { keptAside } from './aside.ts';
import { BEFORE_RESET, KEY } from './keys.ts';
import { openStore } from './open-store.ts';
import { openReset } from './reset.ts';

const at = '2026-11-22T09:30:00.000Z';
const read = (lesson: string): ProgressEvent => ({ kind: 'lesson-read', lesson, at });

function device() {
  const [storage, session] = [new FakeStorage(), new FakeStorage()];
  const shelf = openShelf(() => storage);
  const inTab = openShelf(() => session);
  const store = openStore(shelf, inTab);
  const tab = () => openReset(store, shelf, inTab);
  return { storage, session, shelf, store, tab };
}

describe('openReset', () => {
  it('takes the record away and brings it back beside what came after', () => {
    const { store, storage, tab } = device();
    store.note(read('one'));
    expect(tab().reset()).toBe('tab');
    expect(storage.map.has(KEY)).toBe(false);
    store.note(read('two'));
    tab().undo();
    expect(Object.keys(store.read().lessons)).toEqual(['one', 'two']);
    expect(tab().canUndo()).toBe(false);
  });

  it('can be undone after a reload of the page, and in no other tab', () => {
    const { store, shelf, tab } = device();
    store.note(read('one'));
    tab().reset();
    expect(tab().canUndo()).toBe(true);
    expect(
      openReset(
        store,
        shelf,
        openShelf(() => new FakeStorage()),
      ).canUndo(),
    ).toBe(false);
  });

  it('can still be undone when the button is pressed twice', () => {
    const { store, tab } = device();
    store.note(read('one'));
    expect([tab().reset(), tab().reset()]).toEqual(['tab', null]);
    tab().undo();
    expect(store.read().lessons).toHaveProperty('one');
  });

  it('works where nothing can be kept', () => {
    const { store, storage, session, tab } = device();
    storage.forbidden = true;
    session.forbidden = true;
    store.note(read('one'));
    const here = tab();
    expect(here.reset()).toBe('page');
    expect(store.read().lessons).toEqual({});
    here.undo();
    expect(store.read().lessons).toHaveProperty('one');
  });

  it('keeps a damaged record aside', () => {
    const { shelf, storage, tab } = device();
    storage.map.set(KEY, 'damaged');
    tab().reset();
    expect(keptAside(shelf).map(({ text }) => text)).toEqual(['damaged']);
  });

  it('brings back what two resets took, with what came after them', () => {
    const { store, tab } = device();
    store.note(read('one'));
    tab().reset();
    store.note(read('two'));
    tab().reset();
    store.note(read('three'));
    tab().undo();
    expect(Object.keys(store.read().lessons).sort()).toEqual(['one', 'three', 'two']);
    expect(tab().canUndo()).toBe(false);
  });

  it('brings back a record that waits as a text alone, as an earlier page left it', () => {
    const { store, session, tab } = device();
    session.map.set(BEFORE_RESET, formatProgress(applyEvent(emptyRecord(), read('one'))));
    tab().undo();
    expect(store.read().lessons).toHaveProperty('one');
    expect(session.map.has(BEFORE_RESET)).toBe(false);
  });

  it('brings back what waited in the tab for room, and keeps it waiting', () => {
    const { store, storage, tab } = device();
    storage.room = 0;
    store.note(read('one'));
    tab().reset();
    expect(store.read().lessons).toEqual({});
    tab().undo();
    expect(store.read().lessons).toHaveProperty('one');
    expect([store.holds(), tab().canUndo()]).toEqual(['tab', false]);
  });
});

describe('a record of a later version', () => {
  const later = '{ "version": 3, "streaks": [7] }';

  it('is exported as it is, beside what was done since', () => {
    const { store, storage } = device();
    storage.map.set(KEY, later);
    expect(store.texts()).toEqual([later]);
    store.note(read('one'));
    expect(store.texts()).toEqual([later, formatProgress(store.read(), 2)]);
  });

  it('comes back word for word after a reset', () => {
    const { store, storage, tab } = device();
    storage.map.set(KEY, later);
    store.note(read('one'));
    expect(tab().reset()).toBe('tab');
    expect(storage.map.has(KEY)).toBe(false);
    tab().undo();
    expect(storage.map.get(KEY)).toBe(later);
    expect(store.read().lessons).toHaveProperty('one');
    expect(tab().canUndo()).toBe(false);
  });

  it('comes back in its place, and what came after it goes aside and on', () => {
    const { store, shelf, storage, tab } = device();
    storage.map.set(KEY, later);
    tab().reset();
    store.note(read('one'));
    const between = storage.map.get(KEY);
    tab().undo();
    expect(storage.map.get(KEY)).toBe(later);
    expect(keptAside(shelf).map(({ text }) => text)).toEqual([between]);
    expect(store.read().lessons).toHaveProperty('one');
  });

  it('waits on while there is no room for it', () => {
    const { store, storage, tab } = device();
    storage.map.set(KEY, later);
    tab().reset();
    storage.room = 0;
    tab().undo();
    expect([storage.map.has(KEY), tab().canUndo()]).toEqual([false, true]);
    storage.room = 1000;
    tab().undo();
    expect([storage.map.get(KEY), tab().canUndo()]).toEqual([later, false]);
    expect(store.trouble()).toBe('newer');
  });
});

it('exports a damaged record as it is while there is no room to put it aside', () => {
  const { store, storage } = device();
  storage.map.set(KEY, 'damaged');
  storage.room = 0;
  expect(store.texts()).toEqual(['damaged']);
});

it('undoes any resets of any texts: every text is back, aside, or read', () => {
  const text = fc.oneof(
    fc.constantFrom('damaged', '{"version":3}', '{"version":4}', '["a"]'),
    progress.map((record) => formatProgress(record)),
  );
  const step = fc.record({ text: fc.option(text), event, isReset: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const { store, shelf, storage, tab } = device();
      const texts: string[] = [];
      for (const { text, event, isReset } of steps) {
        // Another tab of another version writes where nothing lies.
        if (text !== null && !storage.map.has(KEY)) {
          storage.map.set(KEY, text);
          texts.push(text);
        }
        store.note(event);
        if (isReset) tab().reset();
      }
      tab().undo();
      expect(tab().canUndo()).toBe(false);
      const lying = [storage.map.get(KEY), ...keptAside(shelf).map((one) => one.text)];
      const known = attemptsIn(store.read());
      for (const text of texts) {
        const parsed = parseProgress(text);
        if (parsed.kind === 'newer' || parsed.kind === 'corrupted') expect(lying).toContain(text);
        else expect(known).toEqual(expect.arrayContaining(attemptsIn(parsed.record)));
      }
      const noted = steps.reduce((record, { event }) => applyEvent(record, event), emptyRecord());
      expect(known).toEqual(expect.arrayContaining(attemptsIn(noted)));
    }),
    { numRuns: 400 },
  );
});
