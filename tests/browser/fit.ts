import type { Locator, Page } from '@playwright/test';

/** How many pixels of the page lie beyond the right edge of its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The names of the controls that are there to be pressed and have fewer than 24 pixels in one direction. */
export const smallTargets = (inside: Locator): Promise<(string | null)[]> =>
  inside.locator(':is(button, input, select, summary)').evaluateAll((targets) =>
    targets
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      // A height of 24 pixels may be measured as a little less.
      .filter(({ box }) => box.height > 0 && Math.min(box.height, box.width) < 23.9)
      .map(({ target }) => target.getAttribute('aria-label') ?? target.textContent),
  );

/** How many sheets of A4 the page takes in print. */
export async function countSheets(page: Page, margin?: string): Promise<number> {
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  const pdf = await page.pdf({ format: 'A4', margin: margins });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
