import type { Page } from '@playwright/test';
import { EPISODE, openPlayer, pauseButton, remember } from './player.ts';
import { expect, test } from './site.ts';

/** Whether the bar of the player, or a panel that hangs from it, lies over what has the focus. */
const isCovered = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    const box = here?.getBoundingClientRect();
    if (!box || here === document.body || here?.closest('.player-bar')) return false;
    return [
      ...document.querySelectorAll('.player-bar, .player-bar details[open] > .player-panel'),
    ].some((part) => {
      const over = part.getBoundingClientRect();
      const apart =
        box.top >= over.bottom - 1 ||
        box.bottom <= over.top + 1 ||
        box.left >= over.right - 1 ||
        box.right <= over.left + 1;
      return !apart;
    });
  });

const isInPage = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here !== document.body && !here?.closest('.player-bar');
  });

for (const width of [360, 1280])
  for (const panel of ['chapters', 'notes', 'more'])
    for (const key of ['Tab', 'Shift+Tab'])
      test(`an open panel of ${panel} never covers what has the focus, with ${key} at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 720 });
        await openPlayer(page);
        await page.locator(`.player-${panel} > summary`).click();
        await expect(page.locator(`.player-${panel} .player-panel`)).toBeVisible();
        if (panel === 'more') await expect(page.getByText('Where the sound comes')).toBeVisible();
        let stops = 0;
        for (let count = 0; count < 60 && stops < 17; count++) {
          await page.keyboard.press(key);
          if (await isInPage(page)) stops += 1;
          expect(await isCovered(page)).toBe(false);
        }
        expect(stops).toBeGreaterThan(5);
        await expect(page.locator('.player-bar details[open]')).toHaveCount(0);
      });

test('a long note in the player covers nothing that has the focus, at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  const clock = { startedAt: Date.now(), baseSeconds: 281, rate: 1 };
  await remember(page, { clock }, { source: 'clock' });
  await openPlayer(page, `${EPISODE}#t=122,196`);
  await expect(page.getByRole('button', { name: 'Set the clock to 2:02' })).toBeVisible();
  await page.locator('.chapters section.chapter a').last().focus();
  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Shift+Tab');
    expect(await isCovered(page)).toBe(false);
  }
});

test('a panel stays open while the focus walks in it and along the bar', async ({ page }) => {
  await openPlayer(page);
  await page.locator('.player-chapters > summary').click();
  for (let count = 0; count < 12; count++) await page.keyboard.press('Tab');
  expect(await isInPage(page)).toBe(false);
  await expect(page.locator('.player-chapters')).toHaveAttribute('open', '');
});

test('the button that starts a link’s second leaves the focus with the play button', async ({
  page,
}) => {
  await openPlayer(page, `${EPISODE}#t=122`);
  await page.getByRole('button', { name: 'Start at 2:02' }).press('Enter');
  await expect(pauseButton(page)).toBeFocused();
});

for (const before of ['closed', 'opened before'])
  test(`"Choose the file again" leads to the field of the file, the panel ${before}`, async ({
    page,
  }) => {
    await remember(page, {}, { source: 'own-copy' });
    await openPlayer(page);
    const more = page.locator('.player-more > summary');
    if (before !== 'closed') {
      await more.click();
      await expect(page.getByText('Where the sound comes from')).toBeVisible();
      await more.click();
      await expect(page.getByText('Where the sound comes from')).toBeHidden();
    }
    await page.getByRole('button', { name: 'Choose the file again' }).press('Enter');
    await expect(page.getByLabel('The file')).toBeFocused();
    await expect(page.getByRole('radio', { name: /own copy/ })).toBeChecked();
  });

test('"Choose another source" leads to the sources', async ({ page }) => {
  await page.route('**/narration.mp3', (route) =>
    route.fulfill({ status: 200, contentType: 'audio/mpeg', body: 'no sound at all' }),
  );
  await openPlayer(page, `${EPISODE}#t=304`);
  await page.getByRole('button', { name: 'Choose another source' }).press('Enter');
  await expect(page.getByRole('radio', { name: /narration/ })).toBeFocused();
});
