import type { Page } from '@playwright/test';
import { expect, findFaults, test } from './site.ts';

const EPISODE = 'episodes/letting-go/';
const cue = (page: Page, id: string) => page.locator(`#${id}`);
const playing = (page: Page) => page.locator('.cue[aria-current=true]');
const back = (page: Page) => page.getByRole('button', { name: 'Back to what is playing' });

/** What a player says; the tests of the transcript need no sound. */
const say = (page: Page, seconds: number, more: object = {}) =>
  page.evaluate((detail) => document.dispatchEvent(new CustomEvent('player:time', { detail })), {
    seconds,
    playing: true,
    source: 'narration',
    chapter: null,
    ...more,
  });

/** The moment in the middle of a sentence. */
const middleOf = (page: Page, id: string) =>
  cue(page, id).evaluate(
    (link: HTMLElement) => (Number(link.dataset.start) + Number(link.dataset.end)) / 2,
  );

async function open(page: Page, hash = '#transcript') {
  await page.goto(EPISODE + hash);
  await expect(page.locator('.cue[tabindex="0"]')).toHaveCount(1);
}

test('the sentence that plays is marked, and no other', async ({ page }) => {
  await open(page);
  for (const id of ['introduction-s02', 'key-concepts-s03', 'introduction-s04']) {
    await say(page, await middleOf(page, id));
    await expect(playing(page)).toHaveCount(1);
    await expect(playing(page)).toHaveAttribute('id', id);
  }
});

test('a sentence begins at its second and not before', async ({ page }) => {
  await open(page);
  const start = await cue(page, 'letting-go-s01').evaluate((one: HTMLElement) =>
    Number(one.dataset.start),
  );
  await say(page, start - 0.001);
  await expect(playing(page)).not.toHaveAttribute('id', 'letting-go-s01');
  await say(page, start);
  await expect(playing(page)).toHaveAttribute('id', 'letting-go-s01');
});

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

test('the transcript follows, lets go when the reader scrolls, and goes back when asked', async ({
  page,
}) => {
  await open(page);
  await say(page, await middleOf(page, 'letting-go-s05'));
  await expect(playing(page)).toBeInViewport();
  await expect(back(page)).toBeHidden();

  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, -3000);
  await expect(back(page)).toBeVisible();
  await expect(playing(page)).not.toBeInViewport();
  await say(page, await middleOf(page, 'letting-go-s06'));
  await expect(playing(page)).toHaveAttribute('id', 'letting-go-s06');
  await page.waitForTimeout(300);
  await expect(playing(page)).not.toBeInViewport();

  await back(page).click();
  await expect(playing(page)).toBeInViewport();
  await expect(back(page)).toBeHidden();
  await say(page, await middleOf(page, 'advanced-dynamics-s05'));
  await expect(cue(page, 'advanced-dynamics-s05')).toBeInViewport();
});

for (const key of ['PageUp', 'Home', 'ArrowUp', ' '])
  test(`the key "${key}" lets go as well`, async ({ page }) => {
    await open(page);
    await say(page, await middleOf(page, 'letting-go-s05'));
    await page.keyboard.press(key);
    await expect(back(page)).toBeVisible();
  });

test('a listener who reads something else is not pulled to the transcript', async ({ page }) => {
  await page.goto(EPISODE);
  await say(page, 40);
  await expect(playing(page)).toHaveCount(1);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a reader who has left the transcript altogether is offered the way back, wherever that is', async ({
  page,
}) => {
  for (const [width, place] of [
    [360, '#share'],
    [360, '#key-concepts'],
    [1280, '#share'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    await say(page, await middleOf(page, 'letting-go-s05'));
    await expect(playing(page)).toBeInViewport();
    await page.mouse.wheel(0, -50);
    await page.locator(place).scrollIntoViewIfNeeded();
    await page.evaluate((to) => document.querySelector(to)?.scrollIntoView(), place);
    await say(page, await middleOf(page, 'letting-go-s06'));
    await expect(page.locator('#transcript')).not.toBeInViewport();
    await expect(back(page)).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [pill, last] = [
      await back(page).boundingBox(),
      await page.locator('footer').boundingBox(),
    ];
    expect(pill?.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0) - 1);
    await back(page).click();
    await expect(playing(page)).toBeInViewport();
    await expect(back(page)).toBeHidden();
  }
});

test('a listener who has not looked at the transcript is not called to it', async ({ page }) => {
  await page.goto(EPISODE);
  await say(page, 40);
  await expect(playing(page)).toHaveCount(1);
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 300);
  await say(page, 50);
  await expect(back(page)).toBeHidden();
});

test('with reduced motion the page jumps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const seconds = await middleOf(page, 'conclusion-s01');
  const inView = await page.evaluate((at) => {
    const detail = { seconds: at, playing: true, source: 'narration' };
    document.dispatchEvent(new CustomEvent('player:time', { detail }));
    const box = document.querySelector('#conclusion-s01')?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.bottom < innerHeight;
  }, seconds);
  expect(inView).toBe(true);
});

test('the real player plays a sentence by its link, and the mark is there', async ({ page }) => {
  await open(page);
  await cue(page, 'introduction-s06').click();
  await expect(page).toHaveURL(/#t=[\d.]+$/);
  await expect(playing(page)).toHaveAttribute('id', 'introduction-s06');
  await expect
    .poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused))
    .toBe(false);
});

test('an address that names a sentence lands on it, and the silent player stands there', async ({
  page,
}) => {
  await open(page, '#real-world-applications-s03');
  const sentence = cue(page, 'real-world-applications-s03');
  await expect(sentence).toBeInViewport();
  await expect(playing(page)).toHaveAttribute('id', 'real-world-applications-s03');
  await expect(page).toHaveURL(/#real-world-applications-s03$/);
  const start = await sentence.evaluate((one: HTMLElement) => Number(one.dataset.start));
  const audio = page.locator('audio');
  await expect
    .poll(() => audio.evaluate((one: HTMLAudioElement) => one.currentTime))
    .toBeCloseTo(start, 0);
  expect(await audio.evaluate((one: HTMLAudioElement) => one.paused)).toBe(true);
});

test('the long list is one stop of the Tab key, with arrow keys, Home and End', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'text', exact: true }).last().focus();
  await page.keyboard.press('Tab');
  await expect(cue(page, 'introduction-s01')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cue(page, 'introduction-s03')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cue(page, 'introduction-s02')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('.cue').last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.cue').last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.cue').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Find in the transcript' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.cue').first()).toBeFocused();
});

test('what has the focus is never covered', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  await cue(page, 'introduction-s01').focus();
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(500);
  const covered = await page.evaluate(() => {
    const box = document.activeElement?.getClientRects()[0];
    if (!box) return true;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return document.elementFromPoint(x, y) !== document.activeElement;
  });
  expect(covered).toBe(false);
});

test('axe finds no fault while a sentence plays and words are found', async ({ page }) => {
  await open(page);
  await say(page, 40);
  await page.getByRole('searchbox', { name: 'Find in the transcript' }).fill('pie');
  await expect(page.locator('[data-transcript] [role=status]')).toHaveText(/^1 of \d+$/);
  expect(await findFaults(page)).toEqual([]);
});

test('at 320 pixels the bar fits, with everything that it can offer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.transcript-bar button'))
      button.hidden = false;
  });
  const right = await page
    .locator('.transcript-bar :is(button, input)')
    .evaluateAll((parts) => Math.max(...parts.map((one) => one.getBoundingClientRect().right)));
  expect(right).toBeLessThanOrEqual(320);
});
