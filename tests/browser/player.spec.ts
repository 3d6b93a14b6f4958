import {
  EPISODE,
  expectAt,
  isPaused,
  kept,
  lastTold,
  listen,
  openPlayer,
  pauseButton,
  playButton,
  remember,
  soundAt,
  status,
} from './player.ts';
import { expect, test } from './site.ts';

const CHAPTER = `${EPISODE}real-world-applications/`;

for (const form of [
  '#t=122',
  '#t=2:02',
  '#t=0:02:02',
  '#t=2m2s',
  '#t=122,196',
  '#t=npt:122',
  '?t=122',
  '?t=2:02',
  '#t=5&t=122',
])
  test(`a link with ${form} lands on its second and does not start the sound`, async ({ page }) => {
    await openPlayer(page, EPISODE + form);
    await expectAt(page, 122);
    expect(await isPaused(page)).toBe(true);
    await expect(page.getByRole('button', { name: 'Start at 2:02' })).toBeInViewport();
  });

for (const [form, seconds, start] of [
  ['?t=122', 122, 'Start at 2:02'],
  ['?utm_source=x&t=0:02:02', 122, 'Start at 2:02'],
  ['#t=2m2s', 122, 'Start at 2:02'],
  ['?t=700,710', 700, 'Start at 11:40'],
] as const)
  test(`a link to the page of a chapter with ${form} leads on to that second of the episode, and back to where it stood`, async ({
    page,
  }) => {
    await listen(page);
    await page.goto('lessons/');
    await page.goto(`${CHAPTER}${form}`);
    await page.waitForURL(`**/${EPISODE}#t=**`);
    await expect(page.getByRole('button', { name: start })).toBeInViewport();
    await expectAt(page, seconds);
    await page.goBack();
    await expect(page).toHaveURL(/\/lessons\/$/);
  });

for (const form of ['?t=soon', '#t=9999'])
  test(`a link to the page of a chapter with ${form} stays there, and is mentioned`, async ({
    page,
  }) => {
    await page.goto(CHAPTER + form);
    await expect(page.locator('.listen-line [role=status]')).toContainText('could not be read');
    await expect(page).toHaveURL(new RegExp(`real-world-applications/\\${form}$`));
  });

test('a link to a second inside a chapter lands there', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=312.5`);
  await expectAt(page, 312.5);
  await page.getByRole('button', { name: 'Start at 5:12' }).click();
  await expect(pauseButton(page)).toBeVisible();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(312.7);
});

test('the zero of a link wins over the saved position', async ({ page }) => {
  await remember(page, { at: { narration: 500 } });
  await openPlayer(page, `${EPISODE}#t=0`);
  await expectAt(page, 0);
  expect((await kept(page)).episodes['letting-go'].at.narration).toBe(500);
});

test('a link that cannot be read leaves the saved position, and is mentioned', async ({ page }) => {
  await remember(page, { at: { narration: 500 } });
  await openPlayer(page, `${EPISODE}#t=soon`);
  await expectAt(page, 500);
  await expect(status(page)).toContainText('could not be read');
  await page.evaluate(() => {
    location.hash = '#t=304';
  });
  await expectAt(page, 304);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.evaluate(() => {
    location.hash = '#t=later';
  });
  await expect(status(page)).not.toContainText('could not be read');
});

test('a range stops at its end once, says so, and offers ways on', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=120.8,122`);
  await expect(status(page)).toContainText('This link plays 2:00 to 2:02.');
  await page.getByRole('button', { name: 'Start at 2:00' }).click();
  await expect(status(page)).toContainText('ended at 2:02');
  expect(await isPaused(page)).toBe(true);
  await expectAt(page, 122);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(122.4);
  expect(await isPaused(page)).toBe(false);
});

test('the player resumes where the listener stopped, after a reload', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=304`);
  await page.getByRole('button', { name: 'Start at 5:04' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(305);
  await pauseButton(page).click();
  const stopped = await soundAt(page);
  await page.goto('about/');
  await openPlayer(page);
  await expectAt(page, stopped);
  expect((await lastTold(page))?.chapter).toBe('real-world-applications');
});

test('a position is kept while it plays, when the page is left', async ({ page }) => {
  await openPlayer(page, `${EPISODE}#t=304`);
  await page.getByRole('button', { name: 'Start at 5:04' }).click();
  await expect.poll(() => soundAt(page)).toBeGreaterThan(304.5);
  await page.goto('about/');
  await openPlayer(page);
  expect((await lastTold(page))?.seconds).toBeGreaterThan(304.3);
});

test('back and forward lead through the moments, and back to where the first click was made', async ({
  page,
}) => {
  await remember(page, { at: { narration: 60 } });
  await openPlayer(page);
  const times = page.locator('.chapter-time a');
  await times.nth(3).click();
  await expect(pauseButton(page)).toBeVisible();
  await pauseButton(page).click();
  await times.nth(1).click();
  await pauseButton(page).click();
  await page.goBack();
  await expectAt(page, 304);
  await page.goBack();
  await expectAt(page, 60);
  await page.goForward();
  await expectAt(page, 304);
  expect(await isPaused(page)).toBe(true);
});

test('a click on the link that stands in the address bar already leads there again', async ({
  page,
}) => {
  await openPlayer(page);
  const time = page.locator('.chapter-time a').nth(1);
  await time.click();
  await expect(pauseButton(page)).toBeVisible();
  await pauseButton(page).click();
  await page.getByRole('button', { name: 'Forward 15 seconds' }).click();
  expect(Math.round(await soundAt(page))).toBeGreaterThan(135);
  await time.click();
  await expect(pauseButton(page)).toBeVisible();
  expect(await soundAt(page)).toBeLessThan(132);
});

test("another episode's link, and one that opens elsewhere, leave this one alone", async ({
  page,
}) => {
  await openPlayer(page, `${EPISODE}#t=304`);
  await page.evaluate(() => {
    for (const [href, target] of [
      ['/episodes/another/#t=20', ''],
      ['/episodes/letting-go/#t=20', '_blank'],
    ] as const) {
      const link = document.createElement('a');
      link.href = href;
      link.target = target;
      link.textContent = `${href}${target}`;
      // The test stays on its page: what counts is that the player does not listen.
      addEventListener('click', (event) => event.preventDefault());
      document.querySelector('main')?.prepend(link);
    }
  });
  await page.getByText('/episodes/another/#t=20').click();
  await page.getByText('/episodes/letting-go/#t=20_blank').click();
  await expectAt(page, 304);
  expect(await isPaused(page)).toBe(true);
});

test('the chapter that plays is marked in the lists, at its text and in the pie', async ({
  page,
}) => {
  await openPlayer(page, `${EPISODE}#t=121.2`);
  const current = page.locator('.chapter-index .chapter-list [aria-current=true]');
  await expect(current).toHaveCount(1);
  await expect(current).toContainText('Introduction & Basic Concepts');
  await expect(page.locator('[data-chapter-name]')).toHaveText('1. Introduction & Basic Concepts');
  await playButton(page)
    .or(page.getByRole('button', { name: /^Start at/ }))
    .first()
    .click();
  await expect(current).toContainText('AI Applications');
  await expect(page.locator('#ai-applications .chapter-time a')).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.locator('.chapter-pie [data-current]')).toHaveCount(1);
  await page.locator('.player-notes > summary').click();
  await expect(page.locator('.player-notes [data-notes]:not([hidden])')).toContainText('tablet');
  expect((await lastTold(page))?.chapter).toBe('ai-applications');
});

test('a chapter is ticked, and noted as progress, when four fifths of it have been played', async ({
  page,
}) => {
  await remember(page, { at: { narration: 1038.2 }, heard: [[1005, 1038.2]] });
  await openPlayer(page);
  const ticks = page.getByRole('img', { name: 'heard' });
  await expect(ticks).toHaveCount(0);
  await playButton(page).click();
  await expect(page.locator('.chapter-index').getByRole('img', { name: 'heard' })).toHaveCount(1);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('bigger-pie/progress')))
    .toContain('letting-go/conclusion');
  await pauseButton(page).click();
  await page.reload();
  await expect(page.locator('.chapter-index').getByRole('img', { name: 'heard' })).toHaveCount(1);
});
