import { readFile } from 'node:fs/promises';
import { KEY, keep, recordOf } from './progress.ts';
import { expect, test } from './site.ts';

const PAGE = 'progress/';
const holds = '[data-progress-holds]';
const LATER = '{ "version": 3, "streaks": [7] }';

test('two resets are undone together', async ({ page }) => {
  await keep(page, JSON.stringify(recordOf('the-pie', 'fixed-pie')));
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await page.getByLabel('Import a file').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(recordOf('the-tablet'))),
  });
  await expect(page.locator(holds)).toContainText('1 lesson read');
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(page.getByText('Everything is back.')).toBeVisible();
  await expect(page.locator(holds)).toContainText('3 lessons read');
});

test('a record of a later version is exported as it is and comes back word for word', async ({
  page,
}) => {
  await keep(page, LATER);
  await page.goto(PAGE);
  await expect(page.locator(holds)).toHaveText(
    'At this moment it holds a record that this page cannot read.',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(String(await readFile(await download.path()))).toBe(LATER);
  const text = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await expect(page.locator(holds)).toHaveText('At this moment it holds nothing.');
  expect(await text()).toBeNull();
  await page.reload();
  await page.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(page.getByText('Everything is back.')).toBeVisible();
  expect(await text()).toBe(LATER);
  await expect(page.getByRole('button', { name: 'Undo the reset' })).toBeHidden();
});
