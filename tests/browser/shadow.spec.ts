import type { Page } from '@playwright/test';
import { countChanges, tabThrough } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';

const widget = (page: Page) => page.locator('[data-widget=shadow-of-the-future]');
const box = (page: Page, name: RegExp) => widget(page).getByRole('textbox', { name });
const slider = (page: Page, name: RegExp) => widget(page).getByRole('slider', { name });
const sentence = (page: Page) => widget(page).locator('.sentence');
const GIVEN = /^You give up today/;
const DEALS = /^Number of later deals/;

const open = async (page: Page, query = '') => {
  await page.goto(`tools/shadow-of-the-future/${query}`);
  await ready(page);
};

test('a concession is priced, and the picture follows what is typed', async ({ page }) => {
  await open(page);
  await expect(sentence(page)).toContainText('The other $210.23 is a gift.');
  await expect(widget(page).locator('.shadow-chart .fill-a')).toHaveCount(1);
  await box(page, GIVEN).fill('120');
  await expect(sentence(page)).toContainText('earned back after 4 of 6 later deals');
  await expect(widget(page).locator('.shadow-chart .fill-a')).toHaveCount(0);
  await expect(widget(page).locator('.shadow-chart .deal-mark')).toHaveCount(1);
  await expect(widget(page).locator('.formula strong')).toHaveText('$189.77');
});

test('a slider is moved by keyboard and sets its field', async ({ page }) => {
  await open(page);
  await slider(page, DEALS).focus();
  await page.keyboard.press('ArrowRight');
  await expect(box(page, DEALS)).toHaveValue('7');
  await page.keyboard.press('Home');
  await expect(sentence(page)).toContainText('There is no later deal: all $400 is a gift.');
  await expect(widget(page).locator('.ghost')).toHaveCount(12);
});

test('what cannot be read is told beside its field, and the last numbers stay', async ({
  page,
}) => {
  await open(page);
  await box(page, DEALS).fill('6.5');
  await expect(box(page, DEALS)).toHaveAttribute('aria-invalid', 'true');
  await expect(box(page, DEALS)).toHaveAccessibleDescription(
    'Write a whole number from 0 to 100 000.',
  );
  await expect(box(page, DEALS)).toHaveValue('6.5');
  await expect(sentence(page)).toContainText('$189.77');
  expect(await findFaults(page)).toEqual([]);
});

test('the address holds the numbers and brings them back; one full of nonsense does no harm', async ({
  page,
}) => {
  await open(page);
  await box(page, GIVEN).fill('90');
  await expect(page).toHaveURL(/\?shadow=1&given=90&/);
  await page.reload();
  await ready(page);
  await expect(box(page, GIVEN)).toHaveValue('90');
  await expect(sentence(page)).toContainText('$90 is earned back');
  await widget(page).getByRole('button', { name: 'Start again' }).click();
  await expect(box(page, GIVEN)).toHaveValue('400');
  await open(page, '?shadow=7&given=lots&deals=-1&weight=2&unit=hours');
  await expect(sentence(page)).toContainText('can bring back 189.77 hours of the 400 hours');
});

for (const query of ['', '?likelier=-30', '?given=100', '?deals=500&weight=1&given=90000'])
  test(`has no fault that axe can see, by day and night: ${query}`, async ({ page }) => {
    await open(page, query);
    await widget(page).locator('summary').first().click();
    await widget(page).getByText('Deal by deal, as a table').click();
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page)).toEqual([]);
  });

test('the result is announced once, after a pause, and not at load', async ({ page }) => {
  await open(page);
  const status = widget(page).locator('[role=status]');
  await expect(status).toHaveText('');
  const changes = await countChanges(status);
  await box(page, GIVEN).fill('');
  await box(page, GIVEN).pressSequentially('120', { delay: 40 });
  await expect(status).toContainText('An investment');
  expect(await changes()).toBe(1);
});

test('every field, slider and button is reached with the tab key and shows it', async ({
  page,
}) => {
  await open(page);
  const stops = await tabThrough(
    widget(page),
    box(page, GIVEN),
    'button:enabled, input:visible, summary, a',
  );
  expect(stops).toBeGreaterThanOrEqual(13);
});

test('nothing in the picture moves by itself for who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const bar = widget(page).locator('.shadow-chart rect').first();
  expect(await bar.evaluate((one) => getComputedStyle(one).transitionDuration)).toBe('0s');
});

test('with forced colours and on paper the gift differs from what comes back', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const fill = (name: string) =>
    widget(page)
      .locator(`.shadow-chart ${name}`)
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
  expect(await fill('.fill-a')).not.toBe(await fill('.fill-together'));
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(widget(page).locator('.pie-controls')).toBeHidden();
  await expect(sentence(page)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the example whole, and how to do it by hand', async ({ page }) => {
    await page.goto('tools/shadow-of-the-future/');
    await expect(sentence(page)).toContainText('The other $210.23 is a gift.');
    await expect(widget(page).locator('.shadow-chart svg')).toBeVisible();
    await expect(widget(page).locator('noscript p')).toContainText('By hand:');
    await expect(widget(page).locator('.pie-controls')).toBeHidden();
    await widget(page).getByText('Deal by deal, as a table').click();
    await expect(widget(page).locator('tbody tr')).toHaveCount(8);
  });
});
