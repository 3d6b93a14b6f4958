import type { Page } from '@playwright/test';
import { type KeyedItem, rightAnswer } from '../../src/domain/self-test/answer-key.ts';
import { keep } from './progress.ts';
import { answer, end, open, status } from './self-test.ts';
import { expect, test } from './site.ts';

const DAY = 86_400_000;

/** A record in which every question of the first lessons was looked up, one after the other, days ago. */
async function missEverything(page: Page, count: number) {
  const ids: string[] = [];
  for (const lesson of ['the-pie', 'fixed-pie', 'the-tablet']) {
    const file = await page.request.get(`lessons/${lesson}/quiz.json`);
    const { items } = (await file.json()) as { items: { id: string }[] };
    ids.push(...items.map(({ id }) => id));
  }
  const items = ids.slice(0, count).map((id, index) => {
    const at = new Date(Date.now() - 5 * DAY + 1000 * index).toISOString();
    return [id, { attempts: [{ at, rev: 1, answer: 'the-pie?x=y', outcome: 'shown' }] }];
  });
  const record = { version: 2, lessons: {}, unread: {}, chapters: {}, tools: {} };
  await keep(page, JSON.stringify({ ...record, items: Object.fromEntries(items) }));
}

async function answerWhatIsDue(page: Page): Promise<number> {
  const keys = await page
    .locator('.self-test [data-key]')
    .evaluateAll((forms) => forms.map((form) => (form as HTMLElement).dataset.key ?? ''));
  for (const key of keys.map((text) => JSON.parse(text) as KeyedItem))
    await answer(page, key.id, rightAnswer(key));
  return keys.length;
}

test('after ten questions the review says how many more are due today, and goes on with them', async ({
  page,
}) => {
  await missEverything(page, 14);
  await open(page, 'review/');
  expect(await answerWhatIsDue(page)).toBe(10);
  await expect(end(page)).toContainText('All ten on the first try.');
  await expect(status(page)).toContainText('first try. Four more are due today.');
  await expect(end(page).getByRole('link', { name: 'What you missed' })).toHaveCount(0);
  await end(page).getByRole('link', { name: 'Go on' }).click();
  await page.locator('#due').scrollIntoViewIfNeeded();
  await expect(page.locator('.self-test[data-ready] [data-item]')).toHaveCount(4);
  expect(await answerWhatIsDue(page)).toBe(4);
  await expect(end(page)).toContainText('All four on the first try.');
  await expect(end(page).getByText('due today')).toBeHidden();
  await expect(end(page).getByRole('link', { name: 'Go on' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Take all of them again' })).toHaveCount(0);
});
