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
