import type { Page } from '@playwright/test';
import { overflow, smallTargets } from './fit.ts';
import { tabThrough } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';

const room = (page: Page) => page.locator('[data-widget=countries]');
const circles = (page: Page) => page.locator('[data-widget=circles]');
const sentence = (page: Page) => room(page).locator('.sentence');
const signs = (page: Page, name: string) => page.getByRole('checkbox', { name: `${name} signs` });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const row = (page: Page, table: 'results' | 'treaties', name: string) =>
  room(page)
    .locator(`[data-table=${table}] tbody tr`)
    .filter({ has: page.locator('th', { hasText: new RegExp(`^${name}$`) }) });

const open = async (page: Page, query = '') => {
  await page.goto(`tools/countries/${query}`);
  await ready(page);
};

test('all three villages sign, and the one that would leave is named with its gain', async ({
  page,
}) => {
  await open(page);
  await expect(sentence(page)).toHaveText(
    'Weir, Ford and Quay sign, and the treaty does not hold: Ford gains 3 by leaving.',
  );
  await expect(room(page).locator('.moves')).toHaveCount(1);
  await expect(row(page, 'treaties', 'All 3')).toContainText('holds, with 1 to spare');
});

test('a tick changes the verdict, the table and the picture', async ({ page }) => {
  await open(page);
  await signs(page, 'Ford').uncheck();
  await expect(sentence(page)).toContainText('Weir and Quay sign, and the treaty holds');
  await expect(row(page, 'results', 'Ford').locator('td').nth(3)).toHaveText('6 does not cut');
  await expect(room(page).locator('.outside')).toHaveCount(1);
  await expect(room(page).locator('.moves')).toHaveCount(0);
});

test('a treaty of the list can be looked at, by keyboard', async ({ page }) => {
  await open(page);
  const treaty = room(page).getByRole('button', { name: 'Weir and Ford' });
  await treaty.focus();
  await page.keyboard.press('Enter');
  await expect(signs(page, 'Quay')).not.toBeChecked();
  await expect(treaty).toHaveAttribute('aria-pressed', 'true');
  await expect(treaty).toBeFocused();
  await expect(sentence(page)).toContainText('Quay gains 1 by joining');
});

test('whom a cut reaches decides whether a treaty holds', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'A cut does good to' }).selectOption('those who sign');
  await expect(sentence(page)).toContainText('the treaty holds: nobody gains by leaving');
});

test('a number that cannot be read is named beside the table and nothing typed is lost', async ({
  page,
}) => {
  await open(page);
  const cost = box(page, 'Ford: its own cut costs');
  await cost.fill('a lot');
  await expect(cost).toHaveAttribute('aria-invalid', 'true');
  await expect(cost).toHaveAccessibleDescription(/Write a number, such as 4 or 2.5\.$/);
  await expect(cost).toHaveValue('a lot');
  await expect(sentence(page)).toHaveText('Write a number in each field, and the treaties appear.');
  expect(await findFaults(page)).toEqual([]);
});

test('countries come and go, three at least and five at most', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(0);
  const add = page.getByRole('button', { name: 'Add a country' });
  await add.click();
  await add.click();
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await add.click({ force: true });
  await expect(page.getByRole('checkbox')).toHaveCount(5);
  await box(page, 'Country 4: name').fill('Isle');
  await page.getByRole('button', { name: 'Remove Country 5' }).click();
  await page.getByRole('button', { name: 'Remove Weir' }).click();
  await expect(box(page, 'Isle: name')).toHaveValue('Isle');
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(0);
});

test('the address holds both rooms and brings them back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'One that nobody holds' }).click();
  await signs(page, 'Ardo').uncheck();
  await box(page, 'All three together').fill('130');
  await expect(page).toHaveURL(/(?=.*from=sky&reach=everybody&signed=234&)(?=.*sea-all=130&)/);
  await page.reload();
  await ready(page);
  await expect(signs(page, 'Ardo')).not.toBeChecked();
  await expect(box(page, 'All three together')).toHaveValue('130');
  await room(page).getByRole('button', { name: 'Start again' }).click();
  await expect(signs(page, 'Ardo')).toBeChecked();
});

test('an address full of nonsense shows the example', async ({ page }) => {
  await open(page, '?v=9&from=moon&reach=%3Cb%3E&b1=-4&c9=1&n1=&sea-all=lots');
  await expect(box(page, 'Country 1: name')).toHaveValue('');
  await expect(sentence(page)).toContainText('Country 1, Ford and Quay sign');
  await expect(circles(page).locator('.sentence')).toContainText('takes 120');
});

test('no division of 110 keeps all three pairs, and one of 130 does', async ({ page }) => {
  await open(page);
  const words = circles(page).locator('.sentence');
  const show = circles(page).getByRole('button', { name: 'Show a division that holds' });
  await expect(words).toContainText('So no division holds');
  await expect(show).toHaveAttribute('aria-disabled', 'true');
  await box(page, 'All three together').fill('130');
  await expect(words).toContainText('So there are divisions that hold');
  await show.click();
  await expect(words).toContainText('This division holds: no pair would do better by itself.');
  await expect(circles(page).locator('.outside')).toHaveCount(0);
  await box(page, 'Southmar gets').fill('100');
  await expect(box(page, 'Southmar gets')).toHaveAccessibleDescription(/^Write less: only/);
});

test('the verdict is announced once, after a pause, and not at load', async ({ page }) => {
  await open(page);
  const status = room(page).locator('[role=status]');
  await expect(status).toHaveText('');
  await box(page, 'Ford: its own cut costs').fill('');
  await box(page, 'Ford: its own cut costs').pressSequentially('2.5', { delay: 30 });
  await expect(status).toContainText('sign, and the treaty');
});

for (const [state, query] of [
  ['a treaty that does not hold', '?from=sky'],
  ['five countries', '?from=engines&signed=12'],
  ['nobody signing', '?signed='],
] as const)
  test(`has no fault that axe can see with ${state}, by day and by night`, async ({ page }) => {
    await open(page, query);
    await room(page)
      .locator('details')
      .evaluate((details) => details.setAttribute('open', ''));
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page)).toEqual([]);
  });

test('every field and button is reached with the tab key and shows it', async ({ page }) => {
  await page.goto('embed/tools/countries/');
  await ready(page);
  const stops = await tabThrough(
    room(page),
    room(page).getByRole('button', { name: 'Three villages' }),
    'button:enabled, input, select, summary, a, [tabindex="0"]',
  );
  expect(stops).toBeGreaterThanOrEqual(25);
});

test('at 320 pixels with five countries nothing scrolls sideways, and every target has 24 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '?from=engines');
  expect(await overflow(page)).toBe(0);
  expect(await smallTargets(page.locator('.countries'))).toEqual([]);
});

test('on paper the fields are gone, and every treaty is there', async ({ page }) => {
  await open(page, '?from=engines');
  await page.emulateMedia({ media: 'print' });
  await expect(room(page).locator('.country-fields')).toBeHidden();
  await expect(row(page, 'treaties', 'Rowan and Hazel')).toBeVisible();
  await expect(row(page, 'results', 'Rowan')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the example whole, its numbers, and how to do it by hand', async ({ page }) => {
    await page.goto('tools/countries/');
    await expect(sentence(page)).toContainText('Ford gains 3 by leaving');
    await expect(row(page, 'results', 'Weir')).toContainText('11');
    await expect(room(page).locator('noscript p')).toContainText('By hand:');
    await expect(room(page).locator('.country-fields')).toBeHidden();
    await expect(circles(page).locator('.sentence')).toContainText('So no division holds');
  });
});
