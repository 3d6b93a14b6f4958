import {
  expectAt,
  kept,
  lastTold,
  openMore,
  openPlayer,
  pauseButton,
  playButton,
  remember,
} from './player.ts';
import { expect, test } from './site.ts';

test('the place is forgotten on request, and stays so when the page is left', async ({ page }) => {
  const before = { at: { narration: 500 }, heard: [[0, 121]], chapters: ['introduction'] };
  await remember(page, before);
  await openPlayer(page);
  await playButton(page).click();
  // Whoever has played has a keeper of the place.
  await expect
    .poll(async () => (await kept(page)).episodes['letting-go'].at.narration)
    .toBeGreaterThan(500);
  await openMore(page);
  await page.getByRole('button', { name: 'Forget my place' }).click();
  await expectAt(page, 0);
  await expect(page.getByRole('img', { name: 'heard' })).toHaveCount(0);
  expect((await kept(page)).episodes).toEqual({});
  await page.goto('about/');
  expect((await kept(page)).episodes).toEqual({});
});

test('what is played after forgetting counts from nothing', async ({ page }) => {
  await remember(page, { at: { narration: 119 }, heard: [[0, 121]], chapters: ['introduction'] });
  await openPlayer(page);
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(119.3);
  await openMore(page);
  await page.getByRole('button', { name: 'Forget my place' }).click();
  await page.keyboard.press('Escape');
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(0.3);
  await pauseButton(page).click();
  const { heard, chapters } = (await kept(page)).episodes['letting-go'];
  expect(chapters).toEqual([]);
  expect(heard).toHaveLength(1);
  expect(heard[0][1]).toBeLessThan(60);
  await expect(page.getByRole('img', { name: 'heard' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('bigger-pie/progress'))).toBeNull();
});
