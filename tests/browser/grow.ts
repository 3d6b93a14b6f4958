import type { Page } from '@playwright/test';
import { ready } from './site.ts';

/** Room two on the tool's page, and alone in a frame. */
export const PAGE = 'tools/pie-calculator/';
export const ALONE = 'embed/tools/pie-calculator/?room=grow';

export const room = (page: Page) => page.locator('[data-widget=grow-the-pie]');
export const sentence = (page: Page) => room(page).locator('.sentence');
export const told = (page: Page) => room(page).locator('.deal-told');
export const start = (page: Page, name: string) => room(page).getByRole('button', { name }).click();
export const chart = (page: Page) => room(page).getByRole('application');

export async function open(page: Page, address = PAGE) {
  await page.goto(address);
  await ready(page);
}
