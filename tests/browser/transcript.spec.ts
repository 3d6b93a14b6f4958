import { expect, findFaults, test } from './site.ts';
import { back, cue, EPISODE, middleOf, open, playing, say } from './transcript.ts';

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
