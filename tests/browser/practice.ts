import type { Page } from '@playwright/test';
import { expect, ready } from './site.ts';

export const table = (page: Page) => page.locator('[data-widget=practice]');
export const press = (page: Page, name: string | RegExp) =>
  table(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
export const turns = (page: Page) => table(page).locator('.talk > li');
export const over = (page: Page) =>
  table(page).getByRole('heading', { name: /There is a deal|no deal/ });

export async function open(page: Page, query = '') {
  await page.goto(`tools/practice/${query && `?${query}`}`);
  await ready(page);
}

/** Follows the hints to the end of the round. */
export async function followHints(page: Page) {
  for (let word = 0; word < 12 && !(await over(page).isVisible()); word += 1) {
    await press(page, 'Give me a hint');
    await press(page, 'Say that');
  }
  await expect(over(page)).toBeVisible();
}
