import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../../tests/cases/fake-storage.ts';
import { attemptsIn, event } from '../../../tests/cases/random-progress.ts';
import { applyEvent, emptyRecord, type ProgressEvent } from '../../domain/progress/record.ts';
import { openShelf } from '../shelf.ts';
import { KEY, WAITING } from './keys.ts';
import { openStore } from './open-store.ts';

const at = '2026-11-22T09:30:00.000Z';
const read = (lesson: string): ProgressEvent => ({ kind: 'lesson-read', lesson, at });

/** A device without room, and one tab on it; each page opens a store of its own. */
function fullDevice() {
  const [storage, session] = [new FakeStorage(), new FakeStorage()];
  storage.room = 0;
  const page = () =>
    openStore(
      openShelf(() => storage),
      openShelf(() => session),
    );
  const lessons = () => Object.keys(page().read().lessons);
  return { storage, session, page, lessons };
}

describe('what could not be kept', () => {
  it('is there on the next page of the tab, with the reason', () => {
    const { page, lessons } = fullDevice();
    expect(page().note(read('one'))).toBe('not-kept');
    expect(lessons()).toEqual(['one']);
    expect([page().trouble(), page().holds()]).toEqual(['full', 'tab']);
  });

  it('is kept by the next page when there is room again, and waits no longer', () => {
    const { storage, session, page } = fullDevice();
    page().note(read('one'));
    storage.room = 10_000;
    expect(page().trouble()).toBeNull();
    expect(storage.map.get(KEY)).toContain('one');
    expect(session.map.has(WAITING)).toBe(false);
  });

  it('stays beside what another page of the tab adds, when the first comes back', () => {
    const { page, lessons } = fullDevice();
    const asleep = page();
    asleep.note(read('one'));
    page().note(read('two'));
    asleep.woken();
    asleep.note(read('three'));
    expect(lessons().sort()).toEqual(['one', 'three', 'two']);
  });

  it.each(['full', 'forbidden'])('holds on its page alone when the tab is %s too', (how) => {
    const { session, page, lessons } = fullDevice();
    if (how === 'full') session.room = 0;
    else session.forbidden = true;
    const here = page();
    expect(here.note(read('one'))).toBe('not-kept');
    expect(here.holds()).toBe('page');
    expect(here.read().lessons).toHaveProperty('one');
    expect(lessons()).toEqual([]);
  });

  it('is gone after a reset, here and in another tab', () => {
    const { page, lessons } = fullDevice();
    const here = page();
    here.note(read('one'));
    here.clear();
    expect(lessons()).toEqual([]);
    here.note(read('two'));
    here.changed(KEY, null);
    expect(lessons()).toEqual([]);
  });

  it('writes over nothing that a later version of the site left in the tab', () => {
    const { storage, session, page } = fullDevice();
    session.map.set(WAITING, '{"version":99}');
    const here = page();
    here.note(read('one'));
    expect(here.holds()).toBe('page');
    storage.room = 10_000;
    expect(here.note(read('two'))).toBe('kept');
    expect(session.map.get(WAITING)).toBe('{"version":99}');
  });

  it('loses no answer on the way from page to page, whatever room there is on each', () => {
    const step = fc.record({ event, room: fc.constantFrom(0, 300, 100_000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { storage, page } = fullDevice();
        for (const { event, room } of steps) {
          storage.room = room;
          page().note(event);
        }
        const events = steps.map((one) => one.event);
        const expected = attemptsIn(events.reduce(applyEvent, emptyRecord()));
        expect(new Set(attemptsIn(page().read()))).toEqual(new Set(expected));
      }),
    );
  });
});
