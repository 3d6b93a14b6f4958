import { expectAt, isPaused, lastTold, openPlayer, playButton, status } from './player.ts';
import { expect, findFaults, test } from './site.ts';

const EMBED = 'embed/episodes/letting-go/ai-applications/';

test('a player of one chapter starts with it, stays in it, and leads to the whole', async ({
  page,
}) => {
  await openPlayer(page, EMBED);
  await expectAt(page, 122);
  const slider = page.getByRole('slider', { name: 'Position' });
  await expect(slider).toHaveAttribute('min', '122');
  await expect(slider).toHaveAttribute('max', '196');
  await expect(slider).toHaveAttribute('aria-valuetext', /chapter 2, AI Applications/);
  await expect(page.locator('[data-chapter-name]')).toHaveText(/^2\. AI Applications/);
  await page.getByRole('button', { name: 'Back 15 seconds' }).click();
  await expectAt(page, 122);
  await expect(page.getByRole('button', { name: 'Next chapter' })).toHaveCount(0);
  await page.locator('.player-chapters > summary').click();
  await expect(page.getByRole('link', { name: 'The whole episode', exact: true })).toHaveAttribute(
    'href',
    /\/episodes\/letting-go\/#t=122$/,
  );
  expect(await findFaults(page)).toEqual([]);
});

test('a player of one chapter stops where the chapter ends', async ({ page }) => {
  await openPlayer(page, `${EMBED}#t=195`);
  await expectAt(page, 195);
  await page.getByRole('button', { name: 'Start at 3:15' }).click();
  await expect(status(page)).toContainText('That was the end.');
  expect(await isPaused(page)).toBe(true);
  expect((await lastTold(page))?.chapter).toBe('ai-applications');
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeLessThan(150);
});

test('a moment outside the chapter is not followed', async ({ page }) => {
  await openPlayer(page, `${EMBED}#t=300`);
  await expectAt(page, 122);
  await expect(status(page)).toContainText('outside this chapter');
});
