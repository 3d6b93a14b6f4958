import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { back, cue, open, playing, say } from './transcript.ts';

test('nothing is marked while other words play than those of the narration', async ({ page }) => {
  await open(page);
  await say(page, 40);
  await expect(playing(page)).toHaveCount(1);
  for (const source of ['own-copy', 'show', 'clock']) {
    await say(page, 41, { source });
    await expect(playing(page)).toHaveCount(0);
  }
});

const heading = (page: Page) => page.locator('.transcript-text > h3[aria-current=true]');

for (const source of ['own-copy', 'show', 'clock'])
  test(`with ${source} the heading of the chapter is marked and followed, until the reader scrolls`, async ({
    page,
  }) => {
    await open(page);
    const at = (seconds: number, chapter: string | null) => say(page, seconds, { source, chapter });
    await at(700, 'letting-go');
    await expect(heading(page)).toHaveAttribute('id', 'transcript-letting-go');
    await expect(heading(page)).toBeInViewport({ ratio: 1 });
    await expect(playing(page)).toHaveCount(0);
    await expect(back(page)).toBeHidden();
    await expect(page.locator('.cue[tabindex="0"]')).toHaveAttribute('id', 'letting-go-s01');
    await at(850, 'advanced-dynamics');
    await expect(heading(page)).toHaveAttribute('id', 'transcript-advanced-dynamics');
    await expect(heading(page)).toBeInViewport({ ratio: 1 });

    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, -3000);
    await expect(back(page)).toBeVisible();
    await at(1006, 'conclusion');
    await expect(heading(page)).toHaveAttribute('id', 'transcript-conclusion');
    await page.waitForTimeout(300);
    await expect(heading(page)).not.toBeInViewport();
    await back(page).click();
    await expect(heading(page)).toBeInViewport({ ratio: 1 });
    await expect(back(page)).toBeHidden();

    await at(1007, null);
    await expect(heading(page)).toHaveCount(0);
    await say(page, 40);
    await expect(playing(page)).toHaveCount(1);
  });

test('with the clock a click on a sentence leaves it where the reader sees it', async ({
  page,
}) => {
  const at = Date.now();
  await page.addInitScript((startedAt) => {
    const clock = { startedAt, baseSeconds: 10, rate: 1 };
    const episodes = { 'letting-go': { at: {}, heard: [], chapters: [], clock } };
    const kept = { rate: 1, keys: true, source: 'clock', offsets: {}, episodes };
    localStorage.setItem('bigger-pie/player/1', JSON.stringify(kept));
  }, at);
  await open(page);
  await expect(heading(page)).toHaveAttribute('id', 'transcript-introduction');
  const sentence = cue(page, 'letting-go-s12');
  await page.mouse.wheel(0, 50);
  await sentence.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await sentence.boundingBox();
  await sentence.click();
  await expect(heading(page)).toHaveAttribute('id', 'transcript-letting-go');
  await page.waitForTimeout(500);
  expect((await sentence.boundingBox())?.y).toBeCloseTo(before?.y ?? -1, 0);
});
