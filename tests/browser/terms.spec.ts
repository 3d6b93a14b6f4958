import type { Page } from '@playwright/test';
import { expect, findFaults, test } from './site.ts';

const box = (page: Page) => page.locator('.term-popover');
const link = (page: Page) => page.locator('main a.term').first();
const meaning = (page: Page) => page.locator('main [id^="meaning-"]').first();

test.describe('a word of the glossary in a lesson', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('lessons/the-tablet/');
  });

  test('says what it means while it has the focus, and Escape closes it', async ({ page }) => {
    await link(page).focus();
    await expect(box(page)).toBeVisible();
    await expect(box(page)).toHaveText((await meaning(page).textContent()) ?? 'missing');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await expect(link(page)).toBeFocused();
  });

  test('closes when the focus moves on', async ({ page }) => {
    await link(page).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(box(page)).toBeHidden();
  });

  test('stays while the pointer goes from the word to the definition', async ({ page }) => {
    await link(page).hover();
    await expect(box(page)).toBeVisible();
    await box(page).hover();
    await page.waitForTimeout(400);
    await expect(box(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(box(page)).toBeHidden();
  });

  test('has its definition within the window, at its right edge and at 320 pixels', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    for (const word of await page.locator('main a.term').all()) {
      await word.focus();
      await expect(box(page)).toBeVisible();
      const frame = await box(page).boundingBox();
      expect(frame?.x).toBeGreaterThanOrEqual(0);
      expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
    }
  });

  test('has no fault that axe finds while it is open', async ({ page }) => {
    await link(page).focus();
    await expect(box(page)).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });

  test('is described to a screen reader without any script', async ({ page }) => {
    await expect(link(page)).toHaveAccessibleDescription(
      (await meaning(page).textContent()) ?? 'missing',
    );
  });
});

test.describe('a word of the glossary without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is a link to its entry', async ({ page }) => {
    await page.goto('lessons/the-tablet/');
    const word = link(page);
    const target = (await word.getAttribute('href')) ?? '';
    expect(target).toMatch(/\/glossary\/#[a-z-]+$/);
    await word.click();
    await expect(page.locator(`[id="${target.split('#')[1]}"]`)).toBeVisible();
  });
});
