import type { Page } from '@playwright/test';
import { expect, ready } from './site.ts';

export const room = (page: Page) => page.locator('[data-widget=preparation]');
export const box = (page: Page, name: string) =>
  room(page).getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string) =>
  room(page).getByRole('button', { name, exact: true });
export const sentence = (page: Page) => room(page).locator('.sentence');
export const group = (page: Page, name: string) =>
  room(page).getByRole('group', { name, exact: true });

export async function open(page: Page, query = '') {
  await page.goto(`tools/preparation/${query}`);
  await ready(page);
  // What is fetched after the first look is here when the place of the words is told.
  await expect(room(page).locator('.prep-notes')).toContainText(/this browser/i);
}
