import { overflow } from './fit.ts';
import { expect, findFaults, ready, templates, test } from './site.ts';

for (const [name, address] of templates) {
  test(`${name}: nothing is blocked, broken or fetched from another host`, async ({ page }) => {
    await page.goto(address);
    await ready(page);
    await expect(page.locator('h1')).toHaveCount(1);
  });

  test(`${name}: axe finds no fault, by day and by night`, async ({ page }) => {
    await page.goto(address);
    await ready(page);
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page)).toEqual([]);
  });

  for (const width of [320, 2000])
    test(`${name}: at ${width} pixels nothing scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await ready(page);
      const tooWide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth + 1;
        return [...document.querySelectorAll('body *')]
          .filter((element) => !element.closest('.table-scroll, .visually-hidden, .skip, dialog'))
          .filter((element) => element.getBoundingClientRect().right > limit)
          .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
      });
      expect(tooWide).toEqual([]);
    });
}

test('text at twice its size and with wide spacing is not cut off', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto('lessons/the-pie/');
  await ready(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await overflow(page)).toBe(0);
});

for (const [name, address] of templates.filter(([name]) => name !== 'search'))
  test(`${name}: nothing moves while the page loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const sum = await page.evaluate(
      () => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum,
    );
    expect(sum).toBeLessThan(0.01);
  });

test('with forced colours the two sides and what they create stay three different fills', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('tools/pie-calculator/');
  await ready(page);
  const fills = await page
    .locator('.pie-picture path:not(.slice-line):not(.pattern-line)')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(new Set(fills).size).toBe(3);
});

test('a link within a page lands at once: nothing glides away under a press', async ({ page }) => {
  await page.goto('episodes/letting-go/');
  await page.keyboard.press('Tab');
  const steps = await page.evaluate(async () => {
    const places = new Set<number>();
    location.hash = '#t=304';
    for (let frame = 0; frame < 12; frame++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      places.add(Math.round(scrollY));
    }
    return [...places];
  });
  const [landed, ...others] = steps.filter((place) => place > 0);
  expect(landed).toBeGreaterThan(1000);
  expect(others).toEqual([]);
});

test('on paper the navigation is gone and the text is whole', async ({ page }) => {
  await page.goto('lessons/the-pie/');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header nav')).toBeHidden();
  await expect(page.locator('.pie-controls')).toBeHidden();
  await expect(page.locator('.split-table')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources of this lesson' })).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
});
