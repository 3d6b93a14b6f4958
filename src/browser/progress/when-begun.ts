import { KEY, WAITING } from './keys.ts';

/** Calls once, as soon as this device, or this tab, has a record: at once, or when another tab makes it. A page loads no more before. */
export function whenBegun(call: () => void): void {
  const begun = () => {
    try {
      return localStorage.getItem(KEY) !== null || sessionStorage.getItem(WAITING) !== null;
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
