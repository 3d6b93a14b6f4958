import { KEY } from './keys.ts';

/** Calls once, as soon as this device has a record: at once, or when another tab makes it. A page loads no more before. */
export function whenBegun(call: () => void): void {
  const begun = () => {
    try {
      return localStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  };
  if (begun()) {
    call();
    return;
  }
  addEventListener('storage', function listen() {
    if (!begun()) return;
    removeEventListener('storage', listen);
    call();
  });
}
