import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export const EPISODE = 'episodes/letting-go/';
export const cue = (page: Page, id: string) => page.locator(`#${id}`);
export const playing = (page: Page) => page.locator('.cue[aria-current=true]');
export const back = (page: Page) => page.getByRole('button', { name: 'Back to what is playing' });

/** What a player says; the tests of the transcript need no sound. */
export const say = (page: Page, seconds: number, more: object = {}) =>
  page.evaluate((detail) => document.dispatchEvent(new CustomEvent('player:time', { detail })), {
    seconds,
    playing: true,
    source: 'narration',
    chapter: null,
    ...more,
  });

/** The moment in the middle of a sentence. */
export const middleOf = (page: Page, id: string) =>
  cue(page, id).evaluate(
    (link: HTMLElement) => (Number(link.dataset.start) + Number(link.dataset.end)) / 2,
  );

export async function open(page: Page, hash = '#transcript') {
  await page.goto(EPISODE + hash);
  await expect(page.locator('.cue[tabindex="0"]')).toHaveCount(1);
}
