import { readFile } from 'node:fs/promises';
import { overflow } from './fit.ts';
import { AT, KEY, keep, kept, recordOf } from './progress.ts';
import { expect, findFaults, focused, test } from './site.ts';
import { forbidStorage } from './storage.ts';

const PAGE = 'progress/';
const holds = '[data-progress-holds]';
const file = (text: string, name = 'mine.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a device that remembers nothing says so', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator(holds)).toHaveText('At this moment it holds nothing.');
  await expect(page.getByRole('button', { name: 'Undo the reset' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'could not be read' })).toBeHidden();
  expect(await findFaults(page)).toEqual([]);
});

test('what one device exports another adds, once, beside what it has', async ({
  page,
  browser,
  baseURL,
}) => {
  await keep(page, JSON.stringify(recordOf('the-pie', 'fixed-pie')));
  await page.goto(PAGE);
  await expect(page.locator(holds)).toHaveText(
    'At this moment it holds 2 lessons read, 1 answer, 1 chapter heard and 1 tool used.',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^bigger-pie-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = String(await readFile(await download.path()));

  const other = await (await browser.newContext({ baseURL })).newPage();
  await keep(other, JSON.stringify({ ...recordOf('the-tablet'), items: {} }));
  await other.goto(PAGE);
  const field = other.getByLabel('Import a file');
  await field.setInputFiles(file(text));
  await expect(other.getByText('Added: 2 lessons read and 1 answer.')).toBeVisible();
  expect(await kept(other)).toEqual(recordOf('fixed-pie', 'the-pie', 'the-tablet'));
  await field.setInputFiles(file(text));
  await expect(other.getByText('Everything in “mine.json” was here already.')).toBeVisible();
  await other.context().close();
});

test('a file that is none is refused with the place, what is wrong and what to do', async ({
  page,
}) => {
  await keep(page, JSON.stringify(recordOf('the-pie')));
  await page.goto(PAGE);
  await page.getByLabel('Import a file').setInputFiles(file('Dear diary', 'diary.json'));
  await expect(page.getByText('In “diary.json”, the whole text is not JSON')).toContainText(
    'Choose a file that “Export” on this page has written',
  );
  expect(await kept(page)).toEqual(recordOf('the-pie'));
  expect(await findFaults(page)).toEqual([]);
});

test('a reset by keyboard removes everything, and undo brings it back, after a reload too', async ({
  page,
}) => {
  await keep(page, JSON.stringify(recordOf('the-pie')));
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Reset progress' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything was removed from this device.')).toBeVisible();
  await expect(page.locator(holds)).toHaveText('At this moment it holds nothing.');
  expect(await kept(page)).toBeNull();

  await page.reload();
  await page.getByRole('button', { name: 'Reset progress' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Undo the reset');
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is back.')).toBeVisible();
  expect(await focused(page)).toBe('Reset progress');
  expect(await kept(page)).toEqual(recordOf('the-pie'));
});

test('a damaged record is kept aside, named, downloaded word for word and removed by hand alone', async ({
  page,
}) => {
  const damaged = JSON.stringify({ ...recordOf('the-pie'), items: 'gone' });
  await keep(page, damaged);
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { name: 'could not be read' })).toBeVisible();
  await expect(page.getByText('items is not a table of ids.')).toBeVisible();
  await expect(page.locator(holds)).toContainText('1 lesson read');
  expect(await findFaults(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download record 1' }).click(),
  ]);
  expect(String(await readFile(await download.path()))).toBe(damaged);

  await page.getByLabel('Import a file').setInputFiles(file(JSON.stringify(recordOf('fixed-pie'))));
  await expect(page.getByText('Added: 1 lesson read and 1 answer.')).toBeVisible();
  await page.reload();
  await expect(page.locator(holds)).toContainText('2 lessons read, 1 answer');
  await page.getByRole('button', { name: 'Remove record 1' }).click();
  expect(await focused(page)).toBe('A record that could not be read');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'could not be read' })).toBeHidden();
});

test('a record of a later version of the site is left alone', async ({ page }) => {
  await keep(page, '{"version":99,"secrets":[]}');
  await page.goto(PAGE);
  await expect(page.getByText('a later version of this site')).toBeVisible();
  await page.getByLabel('Import a file').setInputFiles(file(JSON.stringify(recordOf('the-pie'))));
  await expect(page.locator(holds)).toContainText('1 lesson read');
  expect(await kept(page)).toEqual({ version: 99, secrets: [] });
});

test('where storage is forbidden the page says so and works until it is left', async ({ page }) => {
  await forbidStorage(page);
  await page.goto(PAGE);
  await expect(page.getByText('This browser lets the site keep nothing')).toBeVisible();
  await page.getByLabel('Import a file').setInputFiles(file(JSON.stringify(recordOf('the-pie'))));
  await expect(page.getByText('It holds until you leave this page')).toBeVisible();
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await expect(page.locator(holds)).toHaveText('At this moment it holds nothing.');
  await page.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(page.locator(holds)).toContainText('1 lesson read');
});

test('where storage is forbidden the review says that nothing can come back to it', async ({
  page,
}) => {
  await forbidStorage(page);
  await page.goto('review/');
  await expect(page.getByText('so no question can come back here')).toBeVisible();
  await expect(page.getByText('A question comes here when')).toBeHidden();
  expect(await findFaults(page)).toEqual([]);
});

test('where storage is full nothing that was kept is lost', async ({ page }) => {
  await keep(page, JSON.stringify(recordOf('the-pie')));
  await page.addInitScript(() => {
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply(target, storage, [key, text]) {
        if (text.length > 500 && key.startsWith('bigger-pie'))
          throw new DOMException('full', 'QuotaExceededError');
        return Reflect.apply(target, storage, [key, text]);
      },
    });
  });
  await page.goto(PAGE);
  const many = recordOf(...Array.from({ length: 30 }, (_, index) => `lesson-${index}`));
  await page.getByLabel('Import a file').setInputFiles(file(JSON.stringify(many)));
  await expect(page.getByText('There is no room left on this device')).toBeVisible();
  await expect(page.locator(holds)).toContainText('31 lessons read');
  expect(await kept(page)).toEqual(recordOf('the-pie'));
});

test('two tabs show the same, and a reset in one is not undone by the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(PAGE);
  await other.goto(PAGE);
  await page.getByLabel('Import a file').setInputFiles(file(JSON.stringify(recordOf('the-pie'))));
  await expect(other.locator(holds)).toContainText('1 lesson read');
  await other.getByLabel('Import a file').setInputFiles(file(JSON.stringify(recordOf('bets'))));
  await expect(page.locator(holds)).toContainText('2 lessons read');
  await page.getByRole('button', { name: 'Reset progress' }).click();
  await expect(other.locator(holds)).toHaveText('At this moment it holds nothing.');
  await other.getByLabel('Import a file').setInputFiles(file(JSON.stringify(recordOf('bets'))));
  expect(Object.keys((await kept(page)).lessons)).toEqual(['bets']);
});

test('two tabs that write at one moment lose nothing', async ({ page, context }) => {
  await page.goto(PAGE);
  await page.getByLabel('Import a file').setInputFiles(file(JSON.stringify(recordOf('the-pie'))));
  await expect(page.locator(holds)).toContainText('1 lesson read');
  const other = await context.newPage();
  await other.goto('about/');
  await other.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [
    KEY,
    JSON.stringify({ ...recordOf('bets'), items: {} }),
  ] as const);
  await expect(page.locator(holds)).toContainText('2 lessons read, 1 answer');
  await expect
    .poll(async () => Object.keys((await kept(other)).items))
    .toEqual(['an-item-of-long-ago']);
});

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await keep(page, JSON.stringify({ ...recordOf('the-pie'), items: { [`x${AT}`.repeat(4)]: 7 } }));
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { name: 'could not be read' })).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what would be kept, and shows no control that does nothing', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await expect(page.locator('main noscript p')).toContainText(
      'It takes JavaScript to keep anything',
    );
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What is kept' })).toBeVisible();
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
  });
});
