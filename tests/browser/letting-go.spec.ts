import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { countSheets, overflow } from './fit.ts';
import { tabThrough } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';
import { forbidStorage } from './storage.ts';

const room = (page: Page) => page.locator('[data-widget=letting-go]');
const paper = (page: Page) => page.locator('.go-paper');
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => room(page).getByRole('button', { name, exact: true });

const open = async (page: Page) => {
  await page.goto('tools/letting-go/');
  await ready(page);
};

test('what is written becomes a question, which can be changed and suggested again', async ({
  page,
}) => {
  await open(page);
  await box(page, 'The position').fill('I want the van on Fridays');
  const question = box(page, 'The position: ask yourself');
  await expect(question).toHaveValue('What would I do with the van on Fridays?');
  await button(page, 'Another wording: The position').click();
  await expect(box(page, 'The position: ask them')).toHaveValue(
    'What would you do with the van on Fridays?',
  );
  await box(page, 'The position: ask them').fill('What is Friday for?');
  await expect(paper(page)).toContainText('Ask them: What is Friday for?');
  await box(page, 'The position').fill('I want the van');
  await expect(box(page, 'The position: ask them')).toHaveValue('What is Friday for?');
  await button(page, 'Suggest again: The position').click();
  await expect(box(page, 'The position: ask them')).toHaveValue('What would you do with the van?');
});

test('the four things stand in the order of the lesson', async ({ page }) => {
  await open(page);
  const titles = ['The assumption', 'The position', 'The wish to win', 'The grievance'];
  await expect(room(page).locator('legend')).toHaveText(titles);
  await expect(paper(page).locator('h3')).toHaveText(titles);
});

test('it stays on the device, and nothing of it enters an address', async ({ page }) => {
  await open(page);
  await box(page, 'What you are negotiating').fill('The lease');
  await box(page, 'The grievance').fill('The planer, three years ago');
  await button(page, 'Add another: The grievance').click();
  await box(page, 'The grievance 2').fill('The key');
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await ready(page);
  await expect(box(page, 'The grievance 1')).toHaveValue('The planer, three years ago');
  await expect(box(page, 'The grievance 2')).toHaveValue('The key');
  await expect(paper(page).locator('h2')).toHaveText('The sheet: The lease');
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href).join(' '));
  expect(`${page.url()} ${links}`).not.toMatch(/planer|lease/i);
});

test('a second tab adds to the sheet, and both show the whole', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await box(page, 'The assumption').fill('They want the early date');
  await expect(box(other, 'The assumption')).toHaveValue('They want the early date');
  await box(other, 'The wish to win').fill('The corner office');
  await expect(box(page, 'The wish to win')).toHaveValue('The corner office');
  await box(page, 'The assumption').fill('They want the late date');
  await page.reload();
  await ready(page);
  await expect(box(page, 'The assumption')).toHaveValue('They want the late date');
  await expect(box(page, 'The wish to win')).toHaveValue('The corner office');
});

test('the other tab may write while this one has the focus in an empty field', async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await box(page, 'The grievance').focus();
  await box(other, 'The grievance').fill('The key');
  await expect(box(page, 'The grievance 1')).toBeVisible();
  await page.keyboard.type('The planer');
  await expect(box(other, 'The grievance 2')).toHaveValue('The planer');
  await expect(box(other, 'The grievance 1')).toHaveValue('The key');
});

test('what is cleared or removed can be brought back, and the focus goes along', async ({
  page,
}) => {
  await open(page);
  await expect(button(page, 'Clear')).toBeDisabled();
  await box(page, 'What you are negotiating').fill('The lease');
  await box(page, 'The assumption').fill('He likes the hall');
  await button(page, 'Clear').click();
  await expect(box(page, 'The assumption')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('bigger-pie/letting-go/1'))).toBeNull();
  await expect(button(page, 'Bring it back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page, 'The assumption')).toHaveValue('He likes the hall');
  await expect(box(page, 'What you are negotiating')).toHaveValue('The lease');
  await expect(box(page, 'What you are negotiating')).toBeFocused();
  await button(page, 'Remove: The assumption').click();
  await expect(room(page)).toContainText('Removed.');
  await expect(button(page, 'Bring it back')).toBeFocused();
  await box(page, 'The position').fill('Mornings');
  await button(page, 'Bring it back').click();
  await expect(box(page, 'The assumption')).toHaveValue('He likes the hall');
  await expect(box(page, 'The position')).toHaveValue('Mornings');
});

test('it is saved as a text file', async ({ page }) => {
  await open(page);
  await box(page, 'The grievance').fill('The planer');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save as a text file').click(),
  ]);
  expect(download.suggestedFilename()).toBe('letting-go.txt');
  expect(readFileSync(await download.path(), 'utf8')).toContain(
    '- The planer\n  Ask them: About “The planer”: what would settle it between us?',
  );
});

test('where nothing can be kept it says so, and works until the page is left', async ({ page }) => {
  await forbidStorage(page);
  await open(page);
  await expect(room(page)).toContainText('This browser keeps nothing for this page');
  await box(page, 'The position').fill('Mornings');
  await expect(paper(page)).toContainText('“Mornings”: what would I do with it?');
  expect(await findFaults(page)).toEqual([]);
});

test('what is kept and cannot be read breaks nothing', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('bigger-pie/letting-go/1', '{"items":[7'));
  await open(page);
  await expect(box(page, 'The position')).toHaveValue('');
});

test('how many questions there are is announced after a pause, and not at load', async ({
  page,
}) => {
  await open(page);
  const status = room(page).locator('[role=status]');
  await page.waitForTimeout(900);
  await expect(status).toHaveText('');
  await box(page, 'The position').fill('Mornings');
  await expect(status).toHaveText('1 question on the sheet.');
});

test('has no fault that axe can see with questions on it, by day and by night', async ({
  page,
}) => {
  await open(page);
  for (const name of ['The assumption', 'The position', 'The wish to win', 'The grievance'])
    await box(page, name).fill('Something of some length that was said in March');
  await button(page, 'Add another: The grievance').click();
  expect(await findFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults(page)).toEqual([]);
});

test('every field and button is reached with the tab key and shows it', async ({ page }) => {
  await page.goto('embed/tools/letting-go/');
  await ready(page);
  await box(page, 'The position').fill('Mornings');
  const stops = await tabThrough(
    room(page),
    box(page, 'What you are negotiating'),
    'button:enabled, input, textarea, a',
  );
  expect(stops).toBeGreaterThanOrEqual(15);
});

test('at 320 pixels nothing scrolls sideways with a long word on it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page);
  await box(page, 'The position').fill('incomprehensibly'.repeat(4));
  expect(await overflow(page)).toBe(0);
});

test('the sheet is printed alone, on one page', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {};
  });
  await open(page);
  await box(page, 'What you are negotiating').fill('The lease');
  for (const name of ['The assumption', 'The position', 'The wish to win', 'The grievance'])
    await box(page, name).fill('Something of some length that was said in March');
  await button(page, 'Print the sheet').click();
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('#sources')).toBeHidden();
  expect(await countSheets(page)).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('h1')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is an empty sheet with lines to fill in by hand', async ({ page }) => {
    await page.goto('tools/letting-go/');
    await expect(room(page).locator('.go-form')).toBeHidden();
    await expect(paper(page).locator('.go-line')).toHaveCount(8);
    await expect(paper(page)).toContainText('“What would settle it?”');
    await expect(room(page).locator('noscript p')).toContainText('print and fill in by hand');
  });
});
