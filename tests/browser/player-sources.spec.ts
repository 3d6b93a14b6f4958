import type { Page } from '@playwright/test';
import {
  EPISODE,
  expectAt,
  isPaused,
  kept,
  lastTold,
  openMore,
  openPlayer,
  pauseButton,
  playButton,
  remember,
  soundAt,
  status,
} from './player.ts';
import { expect, findFaults, test } from './site.ts';
import { forbidStorage } from './storage.ts';
import { wav } from './wav.ts';

async function chooseOwnCopy(page: Page): Promise<void> {
  await openMore(page);
  await page.getByRole('radio', { name: /own copy/ }).check();
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'episode.wav', mimeType: 'audio/wav', buffer: wav(200) });
  await expect(page.getByText('Your file lasts 3:20')).toBeVisible();
}

test('an own copy plays at the same second, and an offset mends its times', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=20`);
  await chooseOwnCopy(page);
  await expectAt(page, 20);
  await page.getByLabel('Seconds before the first word').fill('30,5');
  await page.getByLabel('Seconds before the first word').press('Enter');
  await expect.poll(() => soundAt(page)).toBeCloseTo(50.5, 1);
  expect(await lastTold(page)).toMatchObject({ seconds: 20, source: 'own-copy' });
  await page.evaluate(() => {
    location.hash = '#t=122';
  });
  await expect.poll(() => soundAt(page)).toBeCloseTo(152.5, 1);
  expect((await lastTold(page))?.chapter).toBe('ai-applications');
});

test('an own copy is set right by the ear, and its offset is remembered with the file', async ({
  page,
}) => {
  await openPlayer(page, `${EPISODE}#t=100`);
  await chooseOwnCopy(page);
  await page
    .locator('.player-more')
    .getByRole('combobox', { name: 'Chapter', exact: true })
    .selectOption({ label: '1. Introduction & Basic Concepts' });
  await page.getByRole('button', { name: 'It begins now' }).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBe(0);
  await expect.poll(() => soundAt(page)).toBeCloseTo(100, 1);
  expect(Object.values((await kept(page)).offsets)).toEqual([100]);
  await page.goto('about/');
  await openPlayer(page);
  await expect(status(page)).toContainText('Last time you played your own copy.');
  await chooseOwnCopy(page);
  await expect(page.getByLabel('Seconds before the first word')).toHaveValue('100');
});

test('the clock keeps the page in step with another app', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page, `${EPISODE}#t=110`);
  await openMore(page);
  await page.getByRole('radio', { name: /Another app/ }).check();
  await expect.poll(async () => (await lastTold(page))?.source).toBe('clock');
  // From here on, time passes only where the test lets it.
  await page.clock.pauseAt(Date.now() + 60_000);
  await playButton(page).click();
  await page.clock.runFor(20_000);
  expect((await lastTold(page))?.seconds).toBeCloseTo(130, 3);
  expect((await lastTold(page))?.chapter).toBe('ai-applications');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2');
  await page.clock.runFor(10_000);
  expect((await lastTold(page))?.seconds).toBeCloseTo(150, 3);
  await page.getByRole('button', { name: '1 second back' }).click();
  expect((await lastTold(page))?.seconds).toBeCloseTo(149, 3);
  await page
    .getByLabel('I just heard a chapter begin')
    .selectOption({ label: '4. Real-World Applications' });
  await page.getByRole('button', { name: 'It begins now' }).click();
  expect((await lastTold(page))?.seconds).toBeCloseTo(304, 3);
  await page.locator('.chapter-time a').nth(1).click();
  expect((await lastTold(page))?.seconds).toBeCloseTo(122, 3);
});

test('the clock runs on while the page is closed', async ({ page }) => {
  const startedAt = Date.now() - 20_000;
  await remember(page, { clock: { startedAt, baseSeconds: 110, rate: 1 } }, { source: 'clock' });
  await openPlayer(page);
  await expect.poll(async () => (await lastTold(page))?.source).toBe('clock');
  expect(((await lastTold(page))?.seconds ?? 0) - 130).toBeLessThan(20);
  expect((await lastTold(page))?.seconds).toBeGreaterThan(129.9);
  await expect(pauseButton(page)).toBeVisible();
});

test('changing the source keeps the position', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=304`);
  await openMore(page);
  await page.getByRole('radio', { name: /Another app/ }).check();
  await expect.poll(async () => (await lastTold(page))?.source).toBe('clock');
  await page.getByRole('button', { name: 'Forward 15 seconds' }).click();
  await page.getByRole('radio', { name: /narration/ }).check();
  await expectAt(page, 319);
  expect((await lastTold(page))?.source).toBe('narration');
});

test('sound that cannot be loaded is said, with other sources, and the page works on', async ({
  page,
}) => {
  await page.route('**/narration.mp3', (route) =>
    route.fulfill({ status: 200, contentType: 'audio/mpeg', body: 'no sound at all' }),
  );
  await openPlayer(page, `${EPISODE}#t=304`);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.locator('.chapter-index [aria-current=true]')).toContainText('Real-World');
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choose another source' }).click();
  await page.getByRole('radio', { name: /Another app/ }).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await playButton(page).click();
  await page.locator('.chapter-time a').nth(1).click();
  await expect.poll(async () => (await lastTold(page))?.chapter).toBe('ai-applications');
});

test('sound that comes at the second try plays from the same second, and the message goes', async ({
  page,
}) => {
  const broken = { status: 200, contentType: 'audio/mpeg', body: 'no sound at all' };
  await page.route('**/narration.mp3', (route) => route.fulfill(broken));
  await openPlayer(page, `${EPISODE}#t=304`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/narration.mp3');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectAt(page, 304);
});

test('Play tries once more where the sound has failed: it fails in words, or plays', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/narration.mp3', (route) => {
    asked += 1;
    return route.fulfill({ status: 200, contentType: 'audio/mpeg', body: 'no sound at all' });
  });
  await openPlayer(page, `${EPISODE}#t=304`);
  await expect(page.getByRole('alert')).toBeVisible();
  const before = asked;
  await playButton(page).click();
  await expect.poll(() => asked).toBeGreaterThan(before);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('button', { name: 'Choose another source' })).toBeVisible();
  await expect(playButton(page)).toBeVisible();
  await page.unroute('**/narration.mp3');
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(304.2);
  expect(await isPaused(page)).toBe(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('sound that breaks off while it plays is at rest', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=304`);
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(304.2);
  // As where the connection is lost: the browser reports it, and does not pause.
  await page.locator('audio').evaluate((audio) => audio.dispatchEvent(new Event('error')));
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(playButton(page)).toBeVisible();
  expect(await isPaused(page)).toBe(true);
});

test('a source that failed is fetched once more when it is chosen again', async ({ page }) => {
  const broken = { status: 200, contentType: 'audio/mpeg', body: 'no sound at all' };
  await page.route('**/narration.mp3', (route) => route.fulfill(broken));
  await openPlayer(page, `${EPISODE}#t=304`);
  await page.getByRole('button', { name: 'Choose another source' }).click();
  await page.getByRole('radio', { name: /Another app/ }).check();
  await expect.poll(async () => (await lastTold(page))?.source).toBe('clock');
  await page.getByRole('radio', { name: /narration/ }).check();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.getByRole('radio', { name: /Another app/ }).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.unroute('**/narration.mp3');
  await page.getByRole('radio', { name: /narration/ }).check();
  await expectAt(page, 304);
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(304.2);
});

test('storage that is forbidden breaks nothing', async ({ page }) => {
  await forbidStorage(page);
  await openPlayer(page, `${EPISODE}#t=304`);
  await page.getByRole('button', { name: 'Start at 5:04' }).click();
  await expect(pauseButton(page)).toBeVisible();
  await expectAt(page, 304.3);
});
