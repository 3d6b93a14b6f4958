import { EPISODE } from './player.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the browser plays the file, and the chapters lead into it', async ({
  page,
}) => {
  await page.goto(EPISODE);
  const audio = page.locator('.player-bar audio');
  await expect(audio).toBeVisible();
  await expect(audio).toHaveAttribute('controls', '');
  await expect(page.locator('.player-notes')).toBeHidden();
  await page.locator('.player-chapters > summary').click();
  await expect(page.locator('.player-chapters a').nth(1)).toHaveAttribute(
    'href',
    /\/episodes\/letting-go\/narration\.mp3#t=122$/,
  );
});

test('without JavaScript the transcript promises no links that lead nowhere', async ({ page }) => {
  await page.goto(EPISODE);
  await expect(page.getByRole('link', { name: 'To the end of the transcript' })).toBeVisible();
  await expect(page.getByText('Each sentence is a link to its second.')).toBeHidden();
});
