import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { keep, kept, recordOf } from './progress.ts';
import { expect, findFaults, test } from './site.ts';
import { fillStorage } from './storage.ts';

const LESSON = 'lessons/the-pie/';
const foot = '[data-lesson-read]';

/** The lessons in the file that a press of “Export” gives. */
async function exported(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  return Object.keys(JSON.parse(String(await readFile(await download.path()))).lessons);
}

test('what the device has no room for goes with the learner to the page that exports it', async ({
  page,
}) => {
  await keep(page, JSON.stringify(recordOf('fixed-pie')));
  await fillStorage(page, { tab: 'has room' });
  await page.goto(LESSON);
  await page.locator(foot).getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.locator(foot).getByRole('status')).toContainText(
    'There is no room left on this device for this site. What you do holds until you close this tab. Export it from the page “Progress”, in this tab.',
  );
  await expect(page.locator(foot).getByRole('button', { name: 'Export' })).toBeHidden();
  await page.locator(foot).getByRole('link', { name: 'What is kept, and where' }).click();
  await expect(page.locator('[data-progress-holds]')).toContainText('2 lessons read');
  await expect(page.locator('[data-progress-trouble]')).toContainText('There is no room left');
  expect(await exported(page)).toEqual(['fixed-pie', 'the-pie']);
  expect(await kept(page)).toEqual(recordOf('fixed-pie'));
  await page.goto('lessons/');
  await expect(page.locator('[data-lesson="the-pie"]')).toContainText(/minutes · (?:read|done)/);
});

test('the home page and the course know what waits in the tab alone', async ({ page }) => {
  await fillStorage(page, { tab: 'has room' });
  await page.goto(LESSON);
  await page.locator(foot).getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.locator(foot).getByRole('status')).toContainText('until you close this tab');
  await page.goto('');
  await expect(page.locator('[data-go-on]')).toContainText('lesson 2');
  await page.goto('lessons/');
  await expect(page.locator('[data-next-step]')).toHaveText('Go on with lesson 2');
});

test('where the tab has no room either the learner exports it where they stand', async ({
  page,
}) => {
  await fillStorage(page, { tab: 'is full' });
  await page.goto(LESSON);
  await page.locator(foot).getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.locator(foot).getByRole('status')).toContainText(
    'What you do holds until you leave this page, unless you export it here.',
  );
  expect(await findFaults(page)).toEqual([]);
  expect(await exported(page)).toEqual(['the-pie']);
});
