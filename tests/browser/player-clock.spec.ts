import type { Page } from '@playwright/test';
import {
  EPISODE,
  kept,
  lastTold,
  openMore,
  openPlayer,
  pauseButton,
  playButton,
  remember,
  status,
} from './player.ts';
import { expect, test } from './site.ts';

const CLOCK = { source: 'clock' };
const still = { startedAt: null, baseSeconds: 600, rate: 1 };
const keptClock = async (page: Page) => (await kept(page)).episodes['letting-go'].clock;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A clock that was started some seconds ago shows 301 when the page opens. */
const running = () => ({ startedAt: Date.now() - 20_000, baseSeconds: 281, rate: 1 });

async function openClock(page: Page, address: string): Promise<void> {
  await openPlayer(page, address);
  await expect.poll(async () => (await lastTold(page))?.source).toBe('clock');
}

test.describe('a link opened while the clock is what plays', () => {
  test('places a clock that stands, says its range, and is kept when somebody starts it', async ({
    page,
  }) => {
    await remember(page, { clock: still }, CLOCK);
    await openClock(page, `${EPISODE}#t=122,196`);
    expect((await lastTold(page))?.seconds).toBe(122);
    await expect(status(page)).toContainText('This link plays 2:02 to 3:16.');
    expect(await keptClock(page)).toEqual(still);
    await button(page, 'Start at 2:02').click();
    await expect(pauseButton(page)).toBeVisible();
    expect(Math.floor((await keptClock(page)).baseSeconds)).toBe(122);
  });

  test('leaves a clock that stands where it was on the next visit', async ({ page }) => {
    await remember(page, { clock: still }, CLOCK);
    await openClock(page, `${EPISODE}#letting-go-s03`);
    await expect.poll(async () => (await lastTold(page))?.chapter).toBe('letting-go');
    await expect.poll(async () => (await lastTold(page))?.seconds).not.toBe(600);
    await page.goto('about/');
    await openClock(page, EPISODE);
    expect((await lastTold(page))?.seconds).toBe(600);
  });

  test('is mentioned when it cannot be read', async ({ page }) => {
    await remember(page, { clock: still }, CLOCK);
    await openClock(page, `${EPISODE}#t=nonsense`);
    await expect(status(page)).toContainText('could not be read');
    expect((await lastTold(page))?.seconds).toBe(600);
  });

  for (const [what, address, offer] of [
    ['a second', '#t=122', 'Set the clock to 2:02'],
    ['a range', '#t=122,196', 'Set the clock to 2:02'],
    ['a sentence', '#letting-go-s03', /^Set the clock to 11:/],
  ] as const)
    test(`offers to set a clock that runs, and does not move it: ${what}`, async ({ page }) => {
      const clock = running();
      await remember(page, { clock }, CLOCK);
      await openClock(page, EPISODE + address);
      await expect(status(page)).toContainText('The clock is running and was left alone.');
      if (what === 'a range') await expect(status(page)).toContainText('plays 2:02 to 3:16.');
      expect(await keptClock(page)).toEqual(clock);
      const { seconds = 0 } = (await lastTold(page)) ?? {};
      expect(seconds).toBeGreaterThan(300);
      expect(seconds).toBeLessThan(400);
      await button(page, offer).click();
      await expect.poll(async () => (await keptClock(page)).baseSeconds).not.toBe(281);
      await expect(pauseButton(page)).toBeFocused();
      if (what !== 'a sentence') {
        const { baseSeconds, startedAt } = await keptClock(page);
        expect([Math.floor(baseSeconds), startedAt === null]).toEqual([122, false]);
      }
    });

  test('that the address bar is given does not move a clock that runs; a click does', async ({
    page,
  }) => {
    const clock = running();
    await remember(page, { clock }, CLOCK);
    await openClock(page, EPISODE);
    await page.evaluate(() => {
      location.hash = '#t=844';
    });
    await expect(button(page, 'Set the clock to 14:04')).toBeVisible();
    expect(await keptClock(page)).toEqual(clock);
    await page.locator('.chapter-time a').nth(1).click();
    expect(Math.floor((await keptClock(page)).baseSeconds)).toBe(122);
  });
});

test.describe('the frame of one chapter', () => {
  test('leaves a clock alone that runs elsewhere in the episode, and plays the narration', async ({
    page,
  }) => {
    const clock = running();
    await remember(page, { clock }, CLOCK);
    const fetched = page.waitForResponse(/sources\.[^/]*\.js$/);
    await openPlayer(page, 'embed/episodes/letting-go/ai-applications/');
    await fetched;
    await expect(playButton(page)).toBeVisible();
    await page.waitForTimeout(300);
    expect(await lastTold(page)).toMatchObject({ source: 'narration', seconds: 122 });
    expect(await keptClock(page)).toEqual(clock);
  });

  test('takes a clock that runs in its chapter', async ({ page }) => {
    const clock = { ...running(), baseSeconds: 130 };
    await remember(page, { clock }, CLOCK);
    await openClock(page, 'embed/episodes/letting-go/ai-applications/');
    expect((await lastTold(page))?.seconds).toBeGreaterThan(149);
    expect(await keptClock(page)).toEqual(clock);
  });
});

test('what the listener does with a clock that stands is kept', async ({ page }) => {
  await remember(page, { clock: still }, CLOCK);
  await openClock(page, EPISODE);
  await button(page, 'Forward 15 seconds').click();
  expect((await keptClock(page)).baseSeconds).toBe(615);
  await openMore(page);
  await button(page, '1 second back').click();
  expect((await keptClock(page)).baseSeconds).toBe(614);
});

for (const source of ['clock', 'narration'])
  test(`a typed time sets the player, and what is no time here is said: ${source}`, async ({
    page,
  }) => {
    await remember(page, { clock: still }, { source });
    await (source === 'clock' ? openClock : openPlayer)(page, EPISODE);
    await openMore(page);
    const field = page.getByRole('textbox', { name: 'Go to' });
    await field.fill('11:43');
    await field.press('Enter');
    await expect.poll(async () => (await lastTold(page))?.seconds).toBe(703);
    await expect(status(page).getByRole('status')).toHaveText('Moved to 11:43.');
    if (source === 'clock') expect((await keptClock(page)).baseSeconds).toBe(703);
    await field.fill('soon');
    await button(page, 'Go').click();
    await expect(status(page)).toContainText('“soon” could not be read as a time.');
    await field.fill('17:27');
    await field.press('Enter');
    await expect(status(page)).toContainText('17:27 is outside 0:00 to 17:27.');
    expect((await lastTold(page))?.seconds).toBe(703);
    await expect(field).toBeFocused();
  });

test('in the frame of one chapter a typed time stays in the chapter', async ({ page }) => {
  await openPlayer(page, 'embed/episodes/letting-go/ai-applications/');
  await openMore(page);
  const field = page.getByRole('textbox', { name: 'Go to' });
  await field.fill('5:04');
  await field.press('Enter');
  await expect(status(page)).toContainText('5:04 is outside 2:02 to 3:16.');
  await field.fill('150');
  await field.press('Enter');
  await expect.poll(async () => (await lastTold(page))?.seconds).toBe(150);
});
