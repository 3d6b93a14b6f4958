import type { Page } from '@playwright/test';
import {
  EPISODE,
  expectAt,
  kept,
  lastTold,
  openMore,
  openPlayer,
  playButton,
  status,
} from './player.ts';
import { expect, test } from './site.ts';
import { wav } from './wav.ts';

/** Chooses a file of silence, and folds the panel. */
async function chooseSilence(page: Page, seconds: number): Promise<void> {
  await openMore(page);
  await page.getByRole('radio', { name: /own copy/ }).check();
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'episode.wav', mimeType: 'audio/wav', buffer: wav(seconds) });
  await expect.poll(async () => (await lastTold(page))?.source).toBe('own-copy');
}

const ticks = (page: Page) => page.getByRole('img', { name: 'heard' });
const here = async (page: Page) => (await kept(page)).episodes['letting-go'];

test('a file that ends before the episode ticks nothing that was not heard', async ({ page }) => {
  await openPlayer(page);
  await chooseSilence(page, 3);
  await expect(page.getByText('Your file lasts 0:03')).toContainText('ends before');
  await page.keyboard.press('Escape');
  await playButton(page).click();
  await expect(status(page)).toContainText('Your file ends at 0:03.');
  await expect(playButton(page)).toBeVisible();
  const { heard, chapters } = await here(page);
  expect(heard).toEqual([[expect.closeTo(0, 0), expect.closeTo(3, 1)]]);
  expect(chapters).toEqual([]);
  await expect(ticks(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('bigger-pie/progress'))).toBeNull();
});

test('a moment behind the end of a file is said to be so, and nothing is heard', async ({
  page,
}) => {
  await openPlayer(page);
  await chooseSilence(page, 3);
  await page.keyboard.press('Escape');
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(0.2);
  await page.locator('.chapter-time a').nth(3).click();
  await expect(status(page)).toContainText('Your file ends at 0:03.');
  expect((await here(page)).chapters).toEqual([]);
});

test('a file that ends with the episode is heard to its end', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=1010`);
  await chooseSilence(page, 1046.75);
  await page.keyboard.press('Escape');
  await expectAt(page, 1010);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('3');
  await playButton(page).click();
  await expect(status(page)).toContainText('That was the end.', { timeout: 30_000 });
  expect((await here(page)).chapters).toEqual(['conclusion']);
});
