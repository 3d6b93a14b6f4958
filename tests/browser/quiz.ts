import type { Page } from '@playwright/test';
import { ready } from './site.ts';

/** An address with an answer to every situation, among them some that pull against each other. */
export const everyAnswer =
  'v=1&magi=give&office-days=ask&fathers-mornings=keep&night-shift=ask&wedding-photos=give&holiday-cover=give&gift-boxes=give&late-bottles=ask&cafe-share=leave';

export const show = (page: Page) => page.getByRole('button', { name: 'Show what it does' });
export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true });
export const status = (page: Page) => page.locator('[data-widget=lose-lose-quiz] [role=status]');

export async function open(page: Page, query = '') {
  await page.goto(`tools/lose-lose-quiz/${query && `?${query}`}`);
  await ready(page);
}

export async function answer(page: Page, name: RegExp) {
  await page.getByRole('radio', { name }).check();
  await show(page).click();
}
