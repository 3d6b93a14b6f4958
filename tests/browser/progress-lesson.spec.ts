import { keep, kept, recordOf } from './progress.ts';
import { expect, findFaults, ready, test } from './site.ts';
import { forbidStorage } from './storage.ts';

const PAGE = 'lessons/the-pie/';
const foot = '[data-lesson-read]';

test('a lesson counts as read when its end was in view for three seconds', async ({ page }) => {
  await page.clock.install();
  await page.goto(PAGE);
  await page.locator(foot).scrollIntoViewIfNeeded();
  const button = page.locator(foot).getByRole('button');
  await expect(button).toHaveText('Mark as read');
  await page.clock.runFor(2500);
  expect(await kept(page)).toBeNull();
  await page.clock.runFor(1000);
  await expect(page.locator(foot).getByRole('status')).toHaveText(
    'You came to the end: this lesson counts as read.',
  );
  await expect(page.locator(foot)).toContainText('You read this lesson on');
  expect(Object.keys((await kept(page)).lessons)).toEqual(['the-pie']);
  expect(await findFaults(page)).toEqual([]);
});

test('a lesson that is only passed by does not count', async ({ page }) => {
  await page.clock.install();
  await page.goto(PAGE);
  await page.locator(foot).scrollIntoViewIfNeeded();
  await page.clock.runFor(2500);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator(foot)).not.toBeInViewport();
  await page.clock.runFor(10_000);
  expect(await kept(page)).toBeNull();
});

test('the button marks by keyboard, takes it back, and what it says lasts', async ({ page }) => {
  await page.goto(PAGE);
  const button = page.locator(foot).getByRole('button');
  const status = page.locator(foot).getByRole('status');
  await expect(status).toHaveText('');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Marked as read.');
  await page.reload();
  await button.focus();
  await expect(button).toHaveText('Mark as not read');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Marked as not read.');
  await page.reload();
  await button.focus();
  await expect(button).toHaveText('Mark as read');
  expect(Object.keys((await kept(page)).unread)).toEqual(['the-pie']);
});

test('two tabs agree on a lesson', async ({ page, context }) => {
  await page.goto(PAGE);
  const other = await context.newPage();
  await other.goto(PAGE);
  await page.locator(foot).getByRole('button').focus();
  await other.locator(foot).getByRole('button').click();
  await expect(page.locator(foot).getByRole('button')).toHaveText('Mark as not read');
});

test('where storage is forbidden a lesson is marked until it is left, and says so', async ({
  page,
}) => {
  await forbidStorage(page);
  await page.goto(PAGE);
  await page.locator(foot).getByRole('button').click();
  await expect(page.locator(foot).getByRole('status')).toContainText(
    'Marked as read. This browser lets the site keep nothing on this device.',
  );
  await expect(page.locator(foot).getByRole('button', { name: 'Mark as not read' })).toBeVisible();
});

test('a tool is noted when something is set in it, on a lesson and on its own page', async ({
  page,
}) => {
  for (const address of [PAGE, 'tools/pie-calculator/']) {
    await page.goto(address);
    await ready(page);
    expect(await kept(page)).toBeNull();
    await page.locator('[data-widget="pie-calculator"] input').first().click();
    await expect
      .poll(async () => Object.keys((await kept(page))?.tools ?? {}))
      .toEqual(['pie-calculator']);
    await page.evaluate(() => localStorage.clear());
  }
});

test('a note of a tool leaves all else that is kept as it is', async ({ page }) => {
  const record = { ...recordOf('the-pie'), tools: {} };
  await keep(page, JSON.stringify(record));
  await page.goto(PAGE);
  await ready(page);
  await page.locator('[data-widget="pie-calculator"] input').first().click();
  await expect.poll(async () => Object.keys((await kept(page)).tools)).toHaveLength(1);
  expect({ ...(await kept(page)), tools: {} }).toEqual(record);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson shows no button that does nothing', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator(foot)).toBeHidden();
  });
});
