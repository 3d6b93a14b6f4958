import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** The first lesson's self-test: a number, a choice, true or false, an order and a match. */
const LESSON = 'lessons/the-pie/';

/** Opens a page and waits until its self-test works. */
export async function open(page: Page, address = LESSON) {
  await page.goto(address);
  await page.locator('#self-test, #due').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.self-test[data-ready]')).toHaveCount(1);
}

/** A page, or a frame in it. */
type Place = Pick<Page, 'locator'>;

export const question = (page: Place, id: string) => page.locator(`#self-test-${id}`);
export const check = (page: Place, id: string) =>
  question(page, id).getByRole('button', { name: 'Check' });
export const status = (page: Page) => page.locator('.self-test [role=status]');
export const end = (page: Place) => page.locator('.self-test [data-end]');

/** Writes a value into each field of a question, by the field's name, and checks it. */
export async function answer(page: Place, id: string, fields: Record<string, string>) {
  for (const [field, value] of Object.entries(fields)) {
    const found = question(page, id).locator(`[data-field="${field}"]`);
    if (field === 'choice') await question(page, id).locator(`input[value="${value}"]`).check();
    else if (field === 'number') await found.fill(value);
    else await found.selectOption(value);
  }
  await check(page, id).click();
}

const order = { halves: '1', pie: '2', proportion: '3' };
const match = {
  'two-people': 'two-people',
  'twice-as-well': 'twice-as-well',
  'needs-both': 'needs-both',
  wait: 'wait',
};

/** The right answer to every question of the first lesson. */
export const RIGHT: Record<string, Record<string, string>> = {
  'pie-shared-van': { number: '70' },
  'pie-market-stall': { choice: 'small' },
  'pie-better-fallback': { choice: 'false' },
  'pie-three-rules': order,
  'pie-what-is-divided': match,
};

/** An answer to every question: two of them are wrong at first. */
export async function answerAll(page: Place) {
  await answer(page, 'pie-shared-van', { number: '55' });
  await answer(page, 'pie-market-stall', { choice: 'large' });
  for (const [id, fields] of Object.entries(RIGHT)) await answer(page, id, fields);
}
