import type { Page } from '@playwright/test';
import { overflow } from './fit.ts';
import { expect, findFaults, ready, test } from './site.ts';

const agents = (page: Page) => page.locator('[data-widget=two-agents]');
const press = (page: Page, name: string) => agents(page).getByRole('button', { name }).click();

async function open(page: Page, query = '') {
  await page.goto(`tools/two-agents/${query && `?${query}`}`);
  await ready(page);
}

test('two agents talk word by word, side by side with and without reasons', async ({ page }) => {
  await open(page, 'over=tablet');
  // The agents come late: what was asked for meanwhile is not lost.
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await new Promise((go) => setTimeout(go, 300));
    await route.continue();
  });
  await press(page, 'Next word');
  await press(page, 'Next word');
  await expect(agents(page).locator('.talk')).toHaveCount(2);
  for (const talk of await agents(page).locator('.talk').all())
    await expect(talk.locator('> li')).toHaveCount(2);
  await agents(page).locator('.talk summary').first().click();
  await press(page, 'To the end');
  await expect(
    agents(page)
      .getByText(/With questions and reasons the two gained \$\d+ more/)
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/\?over=tablet&a=ingrid&b=ingrid&step=21$/);
  expect(await findFaults(page)).toEqual([]);
  await press(page, 'From the start');
  await expect(agents(page).locator('.talk')).toHaveCount(0);
});

test('another agent begins other talks, and the address brings them back', async ({ page }) => {
  await open(page, 'over=talks&a=dana&b=dana&step=21');
  await expect(agents(page).getByText('Neither way led to a deal.').first()).toBeVisible();
  await agents(page).getByRole('combobox', { name: 'Southmar' }).selectOption('Ingrid');
  await expect(agents(page).locator('.talk')).toHaveCount(0);
  await press(page, 'To the end');
  await expect(
    agents(page).getByText('They came another way to the same joint gain.').first(),
  ).toBeVisible();
});

test('at 320 pixels nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, 'over=tablet&step=21');
  await expect(agents(page).locator('.talk').first()).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('how every pair ends can be read', async ({ page }) => {
    await page.goto('tools/two-agents/');
    await expect(agents(page).locator('noscript p')).toBeVisible();
    await agents(page).getByText('How every pair ends').click();
    await expect(agents(page).getByRole('row', { name: /Ingrid and Ingrid/ })).toHaveCount(7);
  });
});

test('in a lesson the bread is talked over twice, and the page tells how every pair ends', async ({
  page,
}) => {
  await page.goto('lessons/process-and-trust/');
  await agents(page).scrollIntoViewIfNeeded();
  await ready(page);
  await press(page, 'To the end');
  await expect(
    agents(page).getByText('With questions and reasons the two gained $60 more').first(),
  ).toBeVisible();
  await agents(page).getByText('How every pair ends').click();
  await expect(agents(page).getByRole('row', { name: /Ingrid and Ingrid/ })).toHaveCount(1);
  await page.goto('course-book/');
  await expect(agents(page).getByRole('row', { name: /Ingrid and Ingrid/ })).toBeVisible();
});
