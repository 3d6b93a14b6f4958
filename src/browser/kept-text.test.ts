import { afterEach, describe, expect, it, vi } from 'vitest';
import { openKeptText } from './kept-text.ts';

/** A storage that can be full, forbidden, or forget at once. */
function device(fault: 'none' | 'full' | 'forbidden' | 'forgets' = 'none') {
  const map = new Map<string, string>();
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem(key: string, text: string) {
      if (fault === 'full') throw new DOMException('full', 'QuotaExceededError');
      if (fault === 'none') map.set(key, text);
    },
    removeItem: (key: string) => map.delete(key),
  };
  const open = () => {
    if (fault === 'forbidden') throw new DOMException('no', 'SecurityError');
    return storage as unknown as Storage;
  };
  return { map, kept: openKeptText('a/1', open) };
}

describe('a kept text', () => {
  it('is read as it was written, and gone when it is empty', () => {
    const { kept, map } = device();
    expect(kept.read()).toBeNull();
    expect(kept.write('one')).toBe(true);
    expect(kept.read()).toBe('one');
    expect(kept.write('')).toBe(true);
    expect(map.has('a/1')).toBe(false);
  });

  it.each(['full', 'forbidden', 'forgets'] as const)(
    'is known not to be kept by a storage that is %s',
    (fault) => {
      const { kept } = device(fault);
      expect(kept.write('one')).toBe(false);
      expect(kept.read()).toBe(fault === 'forbidden' ? undefined : null);
    },
  );
});

describe('watch', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['storage', { key: 'a/1' }, 1],
    ['storage', { key: null }, 1],
    ['storage', { key: 'other' }, 0],
    ['pageshow', { persisted: true }, 1],
    ['pageshow', { persisted: false }, 0],
  ])('on %s %j calls %d times, until it is stopped', (type, fields, times) => {
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const call = vi.fn();
    const stop = device().kept.watch(call);
    target.dispatchEvent(Object.assign(new Event(type), fields));
    expect(call).toHaveBeenCalledTimes(times);
    stop();
    target.dispatchEvent(Object.assign(new Event(type), fields));
    expect(call).toHaveBeenCalledTimes(times);
  });
});
