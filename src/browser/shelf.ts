/** Storage that says what it could not do instead of throwing. */
export interface Shelf {
  /** `null` when nothing is there; `undefined` when it cannot be known. */
  get: (key: string) => string | null | undefined;
  set: (key: string, text: string) => Refusal | null;
  remove: (key: string) => boolean;
  keys: () => string[];
}

/** Why something was not kept: the browser forbids it, or there is no room. */
export type Refusal = 'forbidden' | 'full';

/** @param open gives the storage; it may throw, as `localStorage` itself does where it is forbidden */
export function openShelf(open: () => Storage): Shelf {
  const attempt = <Result>(act: (storage: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(key), undefined),
    set(key, text) {
      const readable = attempt((storage) => storage.getItem(key) !== undefined, false);
      if (!readable) return 'forbidden';
      return attempt<Refusal | null>((storage) => {
        storage.setItem(key, text);
        // Some browsers forget at once what they were told in a private window, without a word.
        return storage.getItem(key) === text ? null : 'forbidden';
      }, 'full');
    },
    remove: (key) =>
      attempt((storage) => {
        storage.removeItem(key);
        return true;
      }, false),
    keys: () =>
      attempt(
        (storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''),
        [],
      ),
  };
}
