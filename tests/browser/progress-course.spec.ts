import { overflow } from './fit.ts';
import { keep, recordOf } from './progress.ts';
import { expect, findFaults, test } from './site.ts';
import { forbidStorage } from './storage.ts';

const door = '[data-next-step]';
const trouble = '[data-kept-trouble]';

test('the course page leads to lesson 1, with the time that every lesson needs', async ({
  page,
}) => {
  await page.goto('lessons/');
  await expect(page.locator(door)).toHaveText('Begin with lesson 1');
  await expect(page.locator(door)).toHaveAttribute('href', /\/lessons\/the-pie\/$/);
  const rows = page.locator('[data-lesson]');
  expect(await rows.count()).toBeGreaterThanOrEqual(3);
  for (const row of await rows.all()) await expect(row).toContainText(/\d+ minutes/);
  await expect(page.locator('.lead')).toContainText(/in 4 modules, about .* hours? in all/);
});

test('the course page shows what was read, and goes on with the next lesson', async ({ page }) => {
  await keep(page, JSON.stringify(recordOf('the-pie')));
  await page.goto('lessons/');
  await expect(page.locator(door)).toHaveText('Go on with lesson 2');
  await expect(page.locator('[data-next-title]')).toHaveText('2. The fixed-pie bias');
  const first = page.locator('[data-lesson="the-pie"]');
  await expect(first).toContainText(/minutes · (?:read|done)/);
  await expect(first.locator('path').first()).toHaveAttribute('data-current');
  const second = page.locator('[data-lesson="fixed-pie"]');
  await expect(second.getByRole('link')).toHaveAttribute('aria-current', 'step');
  await expect(second.locator('path[data-current]')).toHaveCount(0);
  expect(await findFaults(page)).toEqual([]);
  await page.locator(door).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\/fixed-pie\/$/);
});

test('the course page follows what another tab does', async ({ page, context }) => {
  await page.goto('lessons/');
  const other = await context.newPage();
  await other.goto('progress/');
  const record = (...lessons: string[]) => ({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(recordOf(...lessons))),
  });
  await other.getByLabel('Import a file').setInputFiles(record('the-pie'));
  await expect(page.locator(door)).toHaveText('Go on with lesson 2');
  await other.getByLabel('Import a file').setInputFiles(record('fixed-pie'));
  await expect(page.locator(door)).toHaveText('Go on with lesson 3');
  await other.getByRole('button', { name: 'Reset progress' }).click();
  await expect(page.locator(door)).toHaveText('Begin with lesson 1');
  await expect(page.locator('[data-lesson="the-pie"] path[data-current]')).toHaveCount(0);
});

test('the same lessons stand under the chapters of the episode, in its order', async ({ page }) => {
  await page.goto('lessons/#by-chapter');
  const part = page.getByRole('region', { name: 'Follow the episode' });
  await expect(part).toBeInViewport();
  const chapters = part.getByRole('listitem');
  await expect(chapters.first()).toContainText('0:00–2:02');
  await expect(chapters.first().getByRole('link', { name: '1. What the pie is' })).toBeVisible();
  const starts = await chapters.locator('.note').allTextContents();
  const seconds = starts.map((text) => {
    const [minutes = '0', rest = '0'] = (text.trim().split('–')[0] ?? '').split(':');
    return Number(minutes) * 60 + Number(rest);
  });
  expect(seconds).toEqual([...seconds].sort((one, other) => one - other));
  const all = await page
    .locator('[data-lesson] h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const there = await part
    .locator('li p a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(there)).toEqual(new Set(all));
});

test('the home page leads on quietly, and only when there is something to go on with', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator('[data-go-on]')).toBeHidden();
  await page.evaluate(
    ([text]) => localStorage.setItem('bigger-pie/progress', text ?? ''),
    [JSON.stringify(recordOf('the-pie', 'fixed-pie'))],
  );
  await page.reload();
  await page.getByRole('link', { name: 'Go on where you stopped: lesson 3, The tablet' }).click();
  await expect(page).toHaveURL(/\/lessons\/the-tablet\/$/);
});

test('forbidden storage leaves the course page as it is built', async ({ page }) => {
  await forbidStorage(page);
  await page.goto('lessons/');
  await expect(page.locator(door)).toHaveText('Begin with lesson 1');
  await expect(page.locator(trouble)).toBeHidden();
});

test('a damaged record is named on the course page, which leads to where it lies', async ({
  page,
}) => {
  await keep(page, '{"version":');
  await page.goto('lessons/');
  await expect(page.locator(door)).toHaveText('Begin with lesson 1');
  await expect(page.locator(trouble)).toContainText('A record on this device could not be read');
  expect(await findFaults(page)).toEqual([]);
  await page.locator(trouble).getByRole('link').click();
  await expect(page).toHaveURL(/\/progress\/#aside$/);
  await expect(
    page.getByRole('heading', { name: 'A record that could not be read' }),
  ).toBeInViewport();
  await page.getByRole('button', { name: 'Remove record 1' }).click();
  await page.goto('lessons/');
  await expect(page.locator(door)).toHaveText('Begin with lesson 1');
  await expect(page.locator(trouble)).toBeHidden();
});

test('a record of a later version is named on the course page', async ({ page }) => {
  await keep(page, '{"version":3}');
  await page.goto('lessons/');
  await expect(page.locator(trouble)).toContainText('written by a later version of this site');
});

test('a question of lesson 1 that returns in a later lesson does not lead back to lesson 1', async ({
  page,
}) => {
  const record = {
    ...recordOf('walking-away'),
    items: {
      'pie-market-stall': {
        attempts: [
          {
            at: '2026-11-21T08:30:00.000Z',
            rev: 1,
            answer: 'walking-away?choice=small',
            outcome: 'right',
          },
        ],
      },
    },
  };
  await keep(page, JSON.stringify(record));
  await page.goto('');
  await expect(page.locator('[data-go-on]')).toBeVisible();
  await expect(page.locator('[data-go-on]')).not.toContainText('lesson 1,');
  await page.goto('lessons/');
  await expect(page.locator('[data-next-step]')).toContainText('Go on with');
  await expect(page.locator('[data-lesson="the-pie"]')).not.toContainText('begun');
});

test('the course page fits 320 pixels, by day and by night', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await keep(page, JSON.stringify(recordOf('the-pie')));
  await page.goto('lessons/');
  await expect(page.locator(door)).toHaveText('Go on with lesson 2');
  expect(await overflow(page)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the course page leads to lesson 1 and promises no memory', async ({ page }) => {
    await page.goto('lessons/');
    await expect(page.locator(door)).toHaveText('Begin with lesson 1');
    await expect(page.getByText('What this device remembers')).toBeHidden();
    await expect(page.locator('[data-lesson]').first()).toContainText('25 minutes');
  });
});
