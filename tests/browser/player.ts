import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** What the player tells the page. */
export interface Told {
  seconds: number;
  playing: boolean;
  source: string;
  chapter: string | null;
}

export const EPISODE = 'episodes/letting-go/';

/** Listens to what the player tells the page, from the start. */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    document.addEventListener('player:time', (event) => told.push((event as CustomEvent).detail));
  });

/** What the player told last. */
export const lastTold = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { told: unknown[] }).told.at(-1) as never,
  ) as Promise<Told | undefined>;

/** Opens a page and waits for its player. */
export async function openPlayer(page: Page, address = EPISODE): Promise<void> {
  await listen(page);
  await page.goto(address);
  await expect(page.locator('[data-player=on]')).toBeAttached();
}

/** Where the media element stands, once it has found the place. */
export const soundAt = (page: Page) =>
  page.locator('audio').evaluate(async (element) => {
    const audio = element as HTMLAudioElement;
    while (audio.readyState < 1 || audio.seeking)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return audio.currentTime;
  });

/** Where the player and its sound stand, within three tenths of a second. */
export async function expectAt(page: Page, seconds: number): Promise<void> {
  await expect.poll(async () => Math.abs((await soundAt(page)) - seconds)).toBeLessThan(0.3);
  expect(Math.abs(((await lastTold(page))?.seconds ?? -1) - seconds)).toBeLessThan(0.3);
}

/** What the device remembers. */
export const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('bigger-pie/player/1') ?? 'null'));

/** Makes the device remember a place, before the page is opened. */
export const remember = (page: Page, here: object, more: object = {}) =>
  page.addInitScript(
    ([episode, rest]) => {
      if (sessionStorage.getItem('remembered')) return;
      sessionStorage.setItem('remembered', 'once');
      const whole = { at: {}, heard: [], chapters: [], ...episode };
      const kept = { rate: 1, keys: true, source: null, offsets: {}, ...rest };
      const episodes = { 'letting-go': whole };
      localStorage.setItem('bigger-pie/player/1', JSON.stringify({ ...kept, episodes }));
    },
    [here, more] as const,
  );

export const playButton = (page: Page) => page.getByRole('button', { name: 'Play', exact: true });
export const pauseButton = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true });
export const status = (page: Page) => page.locator('.player-note');
export const isPaused = (page: Page) =>
  page.locator('audio').evaluate((audio) => (audio as HTMLAudioElement).paused);

/** Opens the panel for what is needed now and then. */
export async function openMore(page: Page): Promise<void> {
  await page.locator('.player-more > summary').click();
  await expect(page.getByText('Where the sound comes from')).toBeVisible();
}
