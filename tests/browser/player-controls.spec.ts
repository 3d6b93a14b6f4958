import AxeBuilder from '@axe-core/playwright';
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
import { expect, test } from './site.ts';

test('the player is worked with the keyboard alone', async ({ page }) => {
  await openPlayer(page);
  await playButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(pauseButton(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(playButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(Math.round(await soundAt(page))).toBeGreaterThanOrEqual(15);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectAt(page, 122);
  const slider = page.getByRole('slider', { name: 'Position' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 124);
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    '2 minutes 4 seconds, chapter 2, AI Applications in Negotiation',
  );
  await page.locator('.player-more > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Where the sound comes from')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.player-more > summary')).toBeFocused();
  await expect(page.getByText('Where the sound comes from')).toBeHidden();
});

test('single keys play, skip and step, and not in a field', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=60`);
  await expectAt(page, 60);
  await page.keyboard.press('l');
  await expectAt(page, 75);
  await page.keyboard.press('j');
  await expectAt(page, 60);
  await page.keyboard.press('n');
  await expectAt(page, 122);
  await page.keyboard.press('p');
  await expectAt(page, 0);
  await page.keyboard.press(']');
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('1.25');
  await page.getByRole('combobox', { name: 'Speed' }).focus();
  await page.keyboard.press('l');
  await expectAt(page, 0);
  await playButton(page).focus();
  await page.keyboard.press('k');
  await expect(pauseButton(page)).toBeVisible();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await openPlayer(page);
  await openMore(page);
  await page.getByText('Keyboard', { exact: true }).click();
  await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
  await playButton(page).focus();
  await page.keyboard.press('l');
  await expectAt(page, 0);
  await page.reload();
  await expect(page.locator('[data-player=on]')).toBeAttached();
  await page.keyboard.press('l');
  await expectAt(page, 0);
  expect((await kept(page)).keys).toBe(false);
});

test('the speed is set and remembered', async ({ page }) => {
  await openPlayer(page);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2');
  const rate = () =>
    page.locator('audio').evaluate((audio) => (audio as HTMLAudioElement).playbackRate);
  expect(await rate()).toBe(2);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('2');
  expect(await rate()).toBe(2);
});

test('"previous" leads to the start of the chapter first, then to the one before', async ({
  page,
}) => {
  await openPlayer(page, `${EPISODE}#t=200`);
  await page.getByRole('button', { name: 'Previous chapter' }).click();
  await expectAt(page, 196);
  await page.getByRole('button', { name: 'Previous chapter' }).click();
  await expectAt(page, 122);
});

test('the sound stops at the end of the chapter when asked to', async ({ page }) => {
  await remember(page, { at: { narration: 120.9 } });
  await openPlayer(page);
  await openMore(page);
  await page.getByLabel('At the end of the chapter').selectOption('stop');
  await playButton(page).click();
  await expect(status(page)).toContainText('The chapter ended at 2:02.');
  expect(await isPaused(page)).toBe(true);
  await expectAt(page, 122);
});

test('a chapter is repeated when asked to', async ({ page }) => {
  await remember(page, { at: { narration: 195 } });
  await openPlayer(page);
  await openMore(page);
  await page.getByLabel('At the end of the chapter').selectOption('repeat');
  await playButton(page).click();
  await expect.poll(() => soundAt(page)).toBeLessThan(150);
  expect(await isPaused(page)).toBe(false);
  expect((await lastTold(page))?.chapter).toBe('ai-applications');
});

test('the sleep timer stops the sound', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await openMore(page);
  await page.getByLabel('Sleep timer').selectOption('5');
  await playButton(page).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(0.1);
  await page.clock.runFor(4 * 60_000);
  expect(await isPaused(page)).toBe(false);
  await page.clock.runFor(61_000);
  await expect(status(page)).toContainText('The sleep timer stopped');
  expect(await isPaused(page)).toBe(true);
});

test('a sleep timer that ran out in a pause is off, and stops nothing', async ({ page }) => {
  await page.clock.install();
  await openPlayer(page);
  await openMore(page);
  const timer = page.getByLabel('Sleep timer');
  await timer.selectOption('5');
  await page.clock.runFor(9 * 60_000);
  await page.keyboard.press('Escape');
  await openMore(page);
  await expect(timer).toHaveValue('');
  expect(await timer.locator('option').allTextContents()).not.toContain('-4 min');
  await playButton(page).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(0.1);
  await page.clock.runFor(1000);
  expect(await isPaused(page)).toBe(false);
  await expect(status(page)).not.toContainText('sleep timer');
});

test('a link to this second or chapter is copied, and what was copied is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlayer(page, `${EPISODE}#t=312`);
  await openMore(page);
  await page.getByRole('button', { name: 'Copy link to this second' }).click();
  await expect(status(page)).toHaveText('Link copied: it starts at 5:12.');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toMatch(/\/episodes\/letting-go\/#t=312$/);
  await page.getByRole('button', { name: 'Copy link to this chapter' }).click();
  await expect(status(page)).toHaveText('Link copied: it plays this chapter, 5:04 to 7:01.');
  expect(await copied()).toMatch(/\/episodes\/letting-go\/#t=304,421$/);
});

test('a browser that refuses to copy is told on by the link itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openPlayer(page, `${EPISODE}#t=312`);
  await openMore(page);
  await page.getByRole('button', { name: 'Copy link to this second' }).click();
  await expect(status(page)).toContainText('/episodes/letting-go/#t=312');
});

test('the lock screen is told the chapter, and its keys work', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=130`);
  await page.getByRole('button', { name: 'Start at 2:10' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title))
    .toBe('AI Applications in Negotiation');
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.artist)).toContain('Heliox');
});

for (const width of [360, 1440])
  test(`the player stays in view and never covers what has the focus, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await openPlayer(page);
    const bar = page.locator('.player-bar');
    await page.locator('#letting-go').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 1200);
    await expect(bar).toBeInViewport({ ratio: 0.95 });
    await page.locator('.chapters section.chapter a').last().focus();
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Shift+Tab');
      const covered = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const bar = document.querySelector('.player-bar')?.getBoundingClientRect();
        return box && bar && !document.activeElement?.closest('.player-bar')
          ? box.top < bar.bottom - 1 && box.bottom > bar.top + 1
          : false;
      });
      expect(covered).toBe(false);
    }
  });

for (const panel of ['chapters', 'notes', 'more'])
  test(`axe finds nothing in the player with the panel of ${panel} open`, async ({ page }) => {
    await openPlayer(page, `${EPISODE}#t=312`);
    await page.locator(`.player-${panel} > summary`).click();
    if (panel === 'more') await expect(page.getByText('Where the sound comes from')).toBeVisible();
    // Only the player: an open panel lies over a part of the text.
    const { violations } = await new AxeBuilder({ page }).include('.player').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
