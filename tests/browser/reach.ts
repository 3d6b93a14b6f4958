import type { Locator } from '@playwright/test';
import { expect } from './site.ts';

/**
 * Goes with the tab key from `first` through as many stops as `inside` has; each of them lies within it and shows that
 * it has the focus. Gives their number.
 */
export async function tabThrough(inside: Locator, first: Locator, stops: string): Promise<number> {
  const expected = await inside.locator(stops).count();
  await first.focus();
  for (let step = 1; step <= expected; step += 1) {
    const { isInside, outline } = await inside.evaluate((element) => ({
      isInside: element.contains(document.activeElement),
      outline: getComputedStyle(document.activeElement as Element).outlineStyle,
    }));
    expect(isInside, `step ${step} of ${expected}`).toBe(true);
    expect(outline, `step ${step}`).not.toBe('none');
    await inside.page().keyboard.press('Tab');
  }
  return expected;
}

/** Counts from here on how often the words of an element change: as often a screen reader says them. */
export async function countChanges(region: Locator): Promise<() => Promise<number>> {
  await region.evaluate((element) => {
    const counted = Object.assign(globalThis, { changes: 0 });
    new MutationObserver((records) => {
      counted.changes += records.length;
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  return () => region.evaluate(() => (globalThis as unknown as { changes: number }).changes);
}
