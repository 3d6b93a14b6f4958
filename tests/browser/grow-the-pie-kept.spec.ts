import { readFile } from 'node:fs/promises';
import { open, PAGE, room, sentence, start, told } from './grow.ts';
import { expect, findFaults, ready, test } from './site.ts';

test('the address holds the whole problem and brings it back', async ({ page }) => {
  await open(page);
  await start(page, 'Trade and environment talks');
  await room(page).getByLabel('Farm tariff cut', { exact: true }).selectOption('30%');
  await room(page).getByRole('textbox', { name: 'Northland without a deal' }).fill('41.5');
  await expect(page).toHaveURL(/[?&]grow=1[\w.~-]+z/);
  await page.waitForTimeout(700);
  const { href } = new URL(page.url());
  expect(href.length).toBeLessThan(2000);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(page);
  await expect(room(page).getByRole('textbox', { name: 'Northland without a deal' })).toHaveValue(
    '41.5',
  );
  await expect(told(page)).toContainText('Farm tariff cut: 30%');
});

test('what was worked on is there after a reload at once and after coming back without an address', async ({
  page,
}) => {
  await open(page);
  const field = room(page).getByRole('textbox', { name: 'Sam without a deal' });
  await field.fill('37');
  await expect(told(page)).toContainText('Sam +23');
  await page.reload();
  await ready(page);
  await expect(field).toHaveValue('37');
  await expect(page.getByText('This problem came with the link')).toHaveCount(0);
  await open(page);
  await expect(field).toHaveValue('37');
});

test('a shared address never replaces what the visitor has worked on', async ({ page }) => {
  await open(page);
  const field = room(page).getByRole('textbox', { name: 'Sam without a deal' });
  await start(page, 'Tablet purchase');
  const link = room(page).getByRole('link', { name: 'Link to this problem' });
  await expect(link).toHaveAttribute('href', /Tablet_purchase/);
  const shared = (await link.getAttribute('href')) ?? '';
  await start(page, 'Household chores');
  await field.fill('33');
  await page.waitForTimeout(700);

  await page.goto(shared);
  await ready(page);
  const seller = room(page).getByRole('textbox', { name: 'Seller without a deal' });
  await expect(seller).toHaveValue('30');
  await expect(page.getByText('This problem came with the link')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await seller.fill('31');
  await page.waitForTimeout(700);
  await page.reload();
  await ready(page);
  await expect(seller).toHaveValue('31');
  await room(page).getByRole('button', { name: 'Go back to mine' }).click();
  await expect(field).toHaveValue('33');

  await page.goto(shared);
  await ready(page);
  await room(page).getByRole('button', { name: 'Save this one as mine' }).click();
  await page.waitForTimeout(700);
  await open(page);
  await expect(seller).toHaveValue('30');
});

test('an address that was cut off is named as such and changes nothing', async ({ page }) => {
  await open(page, `${PAGE}?grow=1FFFDDDHousehold`);
  await expect(page.getByText('may have been cut off')).toBeVisible();
  await expect(sentence(page)).toContainText('+15 for you, +23 for them.');
});

test('a problem goes out as JSON and CSV and comes back the same', async ({ page }) => {
  await open(page);
  await start(page, 'Tablet purchase');
  await room(page).getByText('Files: download, or open one').click();
  for (const name of ['Problem (JSON)', 'Problem (CSV)']) {
    const [download] = await Promise.all([page.waitForEvent('download'), start(page, name)]);
    const file = await download.path();
    await start(page, 'Start empty');
    await expect(sentence(page)).toContainText('Every deal is worth the same');
    await room(page)
      .locator('input[type=file]')
      .setInputFiles({
        name: download.suggestedFilename(),
        mimeType: 'text/plain',
        buffer: await readFile(file),
      });
    await expect(sentence(page)).toContainText('+$40 for you, +$26 for them.');
  }
});

test('a file with mistakes is refused with every place, and nothing on the page changes', async ({
  page,
}) => {
  await open(page);
  await room(page).getByText('Files: download, or open one').click();
  await room(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"issues":[{"name":"Price","options":["low"],"a":[1,2],"b":["x"]}]}'),
    });
  await expect(page.getByText('issues[0].a is [1,2]. Write a list with one number')).toBeVisible();
  await expect(page.getByText('disagreement.a is missing.')).toBeVisible();
  await expect(sentence(page)).toContainText('+15 for you, +23 for them.');
  expect(await findFaults(page)).toEqual([]);
});

test('the picture and the table can be taken away', async ({ page }) => {
  await open(page);
  await room(page).getByText('Files: download, or open one').click();
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), start(page, name)]);
    return readFile(await download.path());
  };
  const svg = String(await take('Picture (SVG)'));
  expect(svg).toContain('<title>Household chores</title>');
  expect(svg).not.toMatch(/style=|class=|var\(/);
  const png = await take('Picture (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
  const table = String(await take('Table (CSV)'));
  expect(table).toContain('Best trade,71,83,41,53,Alex all,Sam all');
  expect(table.trim().split('\r\n')).toHaveLength(1 + 1 + 2 + 22);
});
