import type { Page } from '@playwright/test';

/** Makes every touch of storage an error, as browsers do that forbid it. */
export const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Storage is forbidden.', 'SecurityError');
        },
      });
  });

/** Leaves no room on the device for anything of the site, as a full disk does; the tab alone may still take it. */
export const fillStorage = (page: Page, { tab }: { tab: 'has room' | 'is full' }) =>
  page.addInitScript((tabIsFull) => {
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply(target, storage, [key, text]) {
        if (key.startsWith('bigger-pie') && (tabIsFull || storage === localStorage))
          throw new DOMException('full', 'QuotaExceededError');
        return Reflect.apply(target, storage, [key, text]);
      },
    });
  }, tab === 'is full');
