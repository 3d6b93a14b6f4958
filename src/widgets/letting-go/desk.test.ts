import { describe, expect, it } from 'vitest';
import type { KeptText } from '../../browser/kept-text.ts';
import { openDesk } from './desk.ts';
import { applyChange, type Change, emptySheet, type Item, type Sheet } from './sheet.ts';

const item = (id: string, text = `text of ${id}`): Item => ({
  id,
  kind: 'position',
  text,
  frame: 0,
  question: null,
});
const put = (id: string, text?: string): Change => ({ type: 'put', item: item(id, text) });

/** One device with a text that two desks share. */
function device() {
  const place = { text: '', isFull: false, isForbidden: false };
  const kept: KeptText = {
    read: () => (place.isForbidden ? undefined : place.text || null),
    write(text) {
      if (place.isFull || place.isForbidden) return false;
      place.text = text;
      return true;
    },
    watch: () => () => {},
  };
  /** A tab: what it shows, and a way to change it. */
  const tab = () => {
    const desk = openDesk(kept);
    let sheet: Sheet = desk.read();
    return {
      desk,
      change(change: Change) {
        sheet = applyChange(sheet, change);
        return desk.note(change, sheet);
      },
    };
  };
  const ids = () =>
    openDesk(kept)
      .read()
      .items.map(({ id }) => id);
  return { place, tab, ids };
}

describe('two tabs', () => {
  it('lose nothing of each other, also when one has long been open', () => {
    const { tab, ids } = device();
    const [one, other] = [tab(), tab()];
    one.change(put('a'));
    other.change(put('b'));
    one.change(put('c'));
    one.change(put('a', 'changed'));
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('do not bring back what one of them has removed or cleared', () => {
    const { tab, ids } = device();
    const [one, other] = [tab(), tab()];
    one.change(put('a'));
    one.change(put('b'));
    other.change({ type: 'remove', id: 'a' });
    one.change(put('c'));
    expect(ids()).toEqual(['b', 'c']);
    other.change({ type: 'clear' });
    one.change(put('d'));
    expect(ids()).toEqual(['d']);
  });
});

describe('a device that keeps nothing', () => {
  it('is told apart from an empty one', () => {
    const { place, tab } = device();
    expect(tab().desk.canKeep()).toBe(true);
    place.isForbidden = true;
    expect(tab().desk.canKeep()).toBe(false);
    expect(tab().desk.read()).toEqual(emptySheet);
    expect(tab().change(put('a'))).toBe(false);
  });

  it('gets everything once there is room again', () => {
    const { place, tab, ids } = device();
    const one = tab();
    place.isFull = true;
    expect([one.change(put('a')), one.change(put('b'))]).toEqual([false, false]);
    place.isFull = false;
    expect(one.change(put('c'))).toBe(true);
    expect(ids().sort()).toEqual(['a', 'b', 'c']);
  });
});
