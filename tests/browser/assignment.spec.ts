import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from '../cases/cartridge-faults.ts';
import { schemaFaults, schemasFolder } from '../cases/cc11-schemas.ts';
import { addressesOf, readCartridge } from '../cases/read-cartridge.ts';
import { overflow } from './fit.ts';
import { expect, findFaults, test } from './site.ts';
import { forbidStorage } from './storage.ts';

const BUILDER = 'teach/assignment/';
const status = (page: Page) => page.locator('.assignment-builder [role="status"]');
const add = (page: Page, what: string) =>
  page.getByRole('button', { name: `Add the ${what}` }).click();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Puts one of each kind together and gives its address. */
async function build(page: Page): Promise<string> {
  await page.goto(BUILDER);
  await page.getByLabel('Title').fill('Week 2: “pies” & knives');
  await page.getByLabel('Due, in your words').fill('Monday, noon');
  await page.getByLabel('Note').fill('Read first.\nThen <b>try</b>.');
  await page
    .getByRole('combobox', { name: 'Chapter' })
    .selectOption('letting-go/real-world-applications');
  await page.getByRole('textbox', { name: 'from' }).fill('5:10');
  await page.getByRole('textbox', { name: 'to', exact: true }).fill('5:40');
  await add(page, 'chapter');
  await page.getByRole('combobox', { name: 'Lesson' }).selectOption('fixed-pie');
  await add(page, 'lesson');
  await page.getByRole('combobox', { name: 'Self-test' }).selectOption('fixed-pie');
  await add(page, 'self-test');
  const tool = new URL('tools/lose-lose-quiz/?v=1&a=magi.keep', page.url().replace(BUILDER, ''));
  await page.getByLabel('its address, with your numbers').fill(tool.href);
  await add(page, 'tool');
  await expect(page.locator('.assignment-builder ol > li')).toHaveCount(4);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(status(page)).toHaveText('Copied the address.');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('an assignment is put together, and stands whole in a browser that has never been here', async ({
  page,
  browser,
  baseURL,
}) => {
  const address = await build(page);
  expect(address).toMatch(/^http:\/\/[^/]+\/assignment\/\?[A-Za-z0-9\-._~%=&]+$/);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const fresh = await context.newPage();
  await fresh.goto(address);
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('Week 2: “pies” & knives');
  await expect(fresh).toHaveTitle(/^Week 2: “pies” & knives · /);
  await expect(fresh.getByText('Due: Monday, noon')).toBeVisible();
  await expect(fresh.locator('.assignment-note')).toHaveText('Read first.\nThen <b>try</b>.');
  expect(await fresh.locator('ol label').allTextContents()).toEqual([
    ' Listen: Real-World Applications, 5:10 to 5:40',
    ' Read: The fixed-pie bias',
    ' Answer: Self-test, The fixed-pie bias',
    ' Try: Lose-lose for the relationship, as set here',
  ]);
  const links = await fresh
    .locator('ol a')
    .evaluateAll((all) =>
      all.map((one) => (one as HTMLAnchorElement).href.replace(/^.*?\/\/[^/]+/, '')),
    );
  expect(links).toEqual([
    '/episodes/letting-go/#t=310,340',
    '/lessons/fixed-pie/',
    '/lessons/fixed-pie/#self-test',
    '/tools/lose-lose-quiz/?v=1&a=magi.keep',
  ]);
  expect(await findFaults(fresh)).toEqual([]);
  await context.close();
});

test('ticks are kept on the device, and what is done on the site is ticked by itself', async ({
  page,
}) => {
  const address = await build(page);
  await page.goto(address);
  await expect(page.getByText('0 of 4 done')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Read: The fixed-pie bias' }).check();
  await expect(page.getByText('1 of 4 done')).toBeVisible();
  await page.evaluate(() =>
    localStorage.setItem(
      'bigger-pie/progress',
      JSON.stringify({
        version: 2,
        lessons: {},
        unread: {},
        items: {},
        chapters: {},
        tools: { 'lose-lose-quiz': { usedAt: '2026-11-22T10:00:00.000Z' } },
      }),
    ),
  );
  await page.reload();
  await expect(page.getByText('2 of 4 done')).toBeVisible();
  await expect(page.getByText('used on this device')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Try: Lose-lose' }).uncheck();
  await page.reload();
  await expect(page.getByText('1 of 4 done')).toBeVisible();
});

test('the order is changed by keyboard, and the focus and the words follow', async ({ page }) => {
  await page.goto(`${BUILDER}?v=1&do=l.the-pie&do=l.fixed-pie&do=q.the-pie`);
  const items = page.locator('.assignment-builder ol > li');
  await expect(items).toHaveCount(3);
  const down = page.getByRole('button', { name: 'Move down: Read: What the pie is' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('“Read: What the pie is” is number 2 of 3.');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('“Read: What the pie is” cannot move further.');
  await expect(down).toBeFocused();
  await expect(items.last()).toContainText('Read: What the pie is');
  await expect(page).toHaveURL(/do=l\.fixed-pie&do=q\.the-pie&do=l\.the-pie$/);
  await page.getByRole('button', { name: 'Take out: Read: What the pie is' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'In this order' })).toBeFocused();
  await expect(items).toHaveCount(2);
  await expect(page).toHaveURL(/do=l\.fixed-pie&do=q\.the-pie$/);
  await page.reload();
  await expect(items).toHaveCount(2);
});

test('what cannot be added is refused in a sentence, and nothing is lost', async ({ page }) => {
  await page.goto(`${BUILDER}?v=1&title=Week&do=l.the-pie`);
  await expect(page.getByLabel('Title')).toHaveValue('Week');
  await add(page, 'lesson');
  await expect(status(page)).toContainText('is in the list already');
  await page.getByRole('textbox', { name: 'from' }).fill('17:00');
  await add(page, 'chapter');
  await expect(status(page)).toContainText('This chapter runs from 0:00 to 2:02');
  await page.getByLabel('its address, with your numbers').fill('https://example.org/tools/x/');
  await add(page, 'tool');
  await expect(status(page)).toContainText('on another site');
  await expect(page.locator('.assignment-builder ol > li')).toHaveCount(1);
  expect(await findFaults(page)).toEqual([]);
});

for (const [name, query, sentence, left] of [
  ['nothing', '', 'There is no assignment in this address.', null],
  ['a part cut off', '?v=1&do=l.the-pie&do=c.lett', '“c.lett” stands in the address', 1],
  ['something that is gone', '?v=1&do=l.gone&do=l.the-pie', 'The lesson “gone” is not on', 1],
  ['a later version', '?v=9&do=l.the-pie', 'another version of this site', 1],
] as const)
  test(`an address with ${name} gets a sentence and shows what it can`, async ({ page }) => {
    await page.goto(`assignment/${query}`);
    await expect(page.locator('[data-sheet="problems"]')).toContainText(sentence);
    if (left !== null) await expect(page.locator('ol label')).toHaveCount(left);
  });

test('a cartridge of just these items is made in the browser', async ({ page }) => {
  await page.goto(
    'assignment/?v=1&title=Week%202%20%3C%26%3E&do=c.letting-go.introduction.10-60&do=l.fixed-pie&do=q.fixed-pie&do=t.pie-calculator.v%3D1%26together%3D20',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'For an LMS' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('assignment.imscc');
  await expect(page.locator('[data-sheet="said"]')).toContainText('among your downloads');
  const read = readCartridge(readFileSync(await file.path()));
  expect(read.names[0]).toBe('imsmanifest.xml');
  expect(faultsOf(read)).toEqual([]);
  if (schemasFolder) expect(schemaFaults(read.texts)).toEqual([]);
  expect(read.title).toBe('Week 2 <&>');
  expect(read.modules[1]?.items.map(({ title }) => title.split(':')[0])).toEqual([
    'Listen',
    'Read',
    'Self-test',
    'Self-test',
    'Try',
  ]);
  const paths = addressesOf(read).map((one) => one.replace(/^https?:\/\/[^/]+/, ''));
  expect(paths).toEqual(
    expect.arrayContaining([
      '/episodes/letting-go/#t=10,60',
      '/lessons/fixed-pie/',
      '/tools/pie-calculator/?v=1&together=20',
    ]),
  );
});

test('on paper the list stands with its boxes and its addresses, and without buttons', async ({
  page,
  baseURL,
}) => {
  await page.goto('assignment/?v=1&title=Week%202&note=Read.&do=l.fixed-pie&do=q.fixed-pie');
  await expect(page.locator('ol label')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Week 2' })).toBeVisible();
  await expect(page.getByText('Name: ____')).toBeVisible();
  await expect(page.getByText(`${baseURL}lessons/fixed-pie/#self-test`)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('both pages fit 320 pixels, by day and by night', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const query = '?v=1&title=Week&do=l.fixed-pie&do=t.pie-calculator&do=c.letting-go.introduction';
  for (const address of [`${BUILDER}${query}`, `assignment/${query}`, 'teach/', 'teach/notes/']) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await overflow(page), address).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page), address).toEqual([]);
  }
});

test('without storage everything works until the page is left', async ({ page }) => {
  await forbidStorage(page);
  await page.goto('assignment/?v=1&do=l.fixed-pie&do=l.the-pie');
  await page.getByRole('checkbox', { name: 'Read: What the pie is' }).check();
  await expect(page.getByText('1 of 2 done')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages say what they need, and lead to the course', async ({ page }) => {
    await page.goto('assignment/?v=1&do=l.fixed-pie');
    // biome-ignore lint/performance/useDomNodeTextContent: text that is hidden must not count.
    const shown = () => page.locator('main').innerText();
    expect(await shown()).toContain('it takes JavaScript to show it');
    await expect(page.locator('main noscript a').first()).toHaveAttribute('href', '/lessons/');
    await page.goto(BUILDER);
    expect(await shown()).toContain('It takes JavaScript to put the address together');
  });
});
