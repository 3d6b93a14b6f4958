import { openShelf } from './shelf.ts';

/** One text of this device, under a key. Nothing here throws, where storage is forbidden, full or cut off in a frame. */
export interface KeptText {
  /** `null` when nothing is there, `undefined` when it cannot be known. */
  read: () => string | null | undefined;
  /** Tells whether the text is kept. An empty text takes the key away. */
  write: (text: string) => boolean;
  /** Calls when another tab has changed the text, or the page comes back from where it heard of no changes. */
  watch: (call: () => void) => () => void;
}

/** @param open gives the storage; it may throw, as `localStorage` itself does where it is forbidden */
export function openKeptText(key: string, open: () => Storage = () => localStorage): KeptText {
  const shelf = openShelf(open);
  return {
    read: () => shelf.get(key),
    write: (text) => (text === '' ? shelf.remove(key) : shelf.set(key, text) === null),
    watch(call) {
      const changed = (event: StorageEvent) => {
        if (event.key === key || event.key === null) call();
      };
      const shown = (event: PageTransitionEvent) => {
        if (event.persisted) call();
      };
      addEventListener('storage', changed);
      addEventListener('pageshow', shown);
      return () => {
        removeEventListener('storage', changed);
        removeEventListener('pageshow', shown);
      };
    },
  };
}
