import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '../../scripts/serve.ts';
import { buildWith } from '../build/other-builds.ts';
import { EPISODE, lastTold, openMore, openPlayer, pauseButton, playButton } from './player.ts';

/** The site as it is on the day when the show's owner lets its sound be played here. */
const CONTENT = '.cache/builds/show-content';
const BUILT = '.cache/builds/show';
const HOST = 'https://media.example.org';
const SOUND = `${HOST}/letting-go.mp3?from=a&to=b`;

let server: Server;
let home = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
  const file = `${CONTENT}/episodes/letting-go.mdx`;
  const episode = readFileSync(file, 'utf8');
  writeFileSync(file, episode.replace(/^page: .*$/m, `$&\naudio: ${SOUND}`));
  const { status, stderr, stdout } = buildWith({ CONTENT_DIR: CONTENT, OUT_DIR: BUILT });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  server = await serveSite(BUILT, { port: 0 });
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server?.close();
  rmSync(CONTENT, { recursive: true, force: true });
});

/** A host that sends the narration in place of the episode, piece by piece as hosts do. */
async function serveSound(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const bytes = readFileSync(`${BUILT}/episodes/letting-go/narration.mp3`);
  await page.route(`${HOST}/**`, (route) => {
    asked.push(route.request().url());
    const from = Number(/bytes=(\d+)-/.exec(route.request().headers().range ?? '')?.[1] ?? 0);
    return route.fulfill({
      status: 206,
      contentType: 'audio/mpeg',
      headers: {
        'Accept-Ranges': 'bytes',
        'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`,
      },
      body: bytes.subarray(from),
    });
  });
  return asked;
}

const playing = (page: Page) =>
  page.locator('audio').evaluate((audio) => (audio as HTMLAudioElement).currentSrc);
const radio = (page: Page, name: RegExp) => page.getByRole('radio', { name });

test('the sound of the show is the first choice, fetched when somebody plays it', async ({
  page,
}) => {
  const asked = await serveSound(page);
  await openPlayer(page, `${home}${EPISODE}#t=304`);
  await openMore(page);
  await expect(radio(page, /from its show/)).toBeChecked();
  await expect(radio(page, /companion narration/)).not.toBeChecked();
  await expect(page.locator('.player-about')).toContainText('Beside the episode there is');
  expect(asked).toEqual([]);
  await playButton(page).click();
  await expect(pauseButton(page)).toBeVisible();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(304.2);
  await pauseButton(page).click();
  expect(await playing(page)).toBe(SOUND);
  expect(new Set(asked)).toEqual(new Set([SOUND]));
  expect((await lastTold(page))?.source).toBe('show');
});

test('the narration is chosen instead at the same second, and is so on the next visit', async ({
  page,
}) => {
  await serveSound(page);
  await openPlayer(page, `${home}${EPISODE}#t=304`);
  await openMore(page);
  await radio(page, /companion narration/).check();
  expect((await lastTold(page))?.seconds).toBe(304);
  await page.keyboard.press('Escape');
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(304.2);
  expect(await playing(page)).toContain('/narration.mp3');
  await page.goto(`${home}about/`);
  await openPlayer(page, home + EPISODE);
  expect(await lastTold(page)).toMatchObject({
    source: 'narration',
    chapter: 'real-world-applications',
  });
});

test('a show whose sound does not come is said, and the narration plays', async ({ page }) => {
  await page.route(`${HOST}/**`, (route) => route.abort());
  await openPlayer(page, `${home}${EPISODE}#t=304`);
  await playButton(page).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.getByRole('button', { name: 'Choose another source' }).click();
  await radio(page, /companion narration/).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(304.2);
});

test('the policy lets that host play, for sound alone, and no other', async ({ page }) => {
  await serveSound(page);
  const response = await page.goto(`${home}${EPISODE}`);
  const policies = [
    response?.headers()['content-security-policy'] ?? '',
    await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content'),
  ];
  for (const policy of policies) {
    expect(policy).toContain(`media-src 'self' blob: ${HOST};`);
    expect(policy?.match(/https?:/g)).toHaveLength(1);
  }
  const refused = (address: string) =>
    page.evaluate(
      (src) =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          const audio = new Audio(src);
          audio.onloadedmetadata = () => resolve(null);
          audio.load();
        }),
      address,
    );
  expect(await refused(SOUND)).toBeNull();
  expect(await refused('https://other.example.org/letting-go.mp3')).toBe('media-src');
});

test('a frame of one chapter plays the show in its limits', async ({ page }) => {
  await serveSound(page);
  await openPlayer(page, `${home}embed/${EPISODE}real-world-applications/`);
  await playButton(page).click();
  await expect.poll(async () => (await lastTold(page))?.seconds).toBeGreaterThan(304.2);
  expect(await playing(page)).toContain(HOST);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the element and the chapters lead into the sound of the show, without our words', async ({
    page,
  }) => {
    await page.goto(`${home}${EPISODE}`);
    await expect(page.locator('audio')).toHaveAttribute('src', SOUND);
    await expect(page.locator('audio track')).toHaveCount(0);
    await page.locator('.player-chapters > summary').click();
    await expect(page.locator('.player-chapters a').nth(1)).toHaveAttribute(
      'href',
      `${SOUND}#t=122`,
    );
  });
});
