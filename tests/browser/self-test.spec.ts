import type { Page } from '@playwright/test';
import { countChanges } from './reach.ts';
import { answer, answerAll, check, end, open, question, RIGHT, status } from './self-test.ts';
import { expect, findFaults, focused, test } from './site.ts';

/** Presses Tab until the element that has the focus fits. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Counts how often the live region changes from here on. */
test('a learner goes from the first question to the end of the second round by keyboard', async ({
  page,
}) => {
  await open(page);
  await page.locator('#self-test').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await tabTo(page, '#self-test-pie-shared-van input');
  await page.keyboard.type('55');
  await press('Enter');
  await expect(question(page, 'pie-shared-van').locator('.why')).toContainText('half of the bill');
  await tabTo(page, '#self-test-pie-shared-van [data-show]');
  await press('Enter');
  expect(await focused(page)).toBe('Show answer');
  await expect(question(page, 'pie-shared-van').locator('input')).toHaveValue('70');

  await tabTo(page, '#self-test-pie-market-stall input');
  await press('Space', 'ArrowDown');
  await tabTo(page, '#self-test-pie-market-stall [type=submit]');
  await press('Enter');
  expect(await focused(page)).toBe('Check');
  await expect(question(page, 'pie-market-stall').locator('.why')).toContainText('Right.');

  await tabTo(page, '#self-test-pie-better-fallback input');
  await press('Space', 'ArrowDown', 'Enter');
  await expect(question(page, 'pie-better-fallback').locator('.why')).toContainText('Right.');
  expect(await focused(page)).toBe('Check');

  for (const place of ['2', '3', '1']) {
    await tabTo(page, '#self-test-pie-three-rules select:not([data-done])');
    await page.keyboard.type(place);
    await page.evaluate(() => document.activeElement?.setAttribute('data-done', ''));
  }
  await tabTo(page, '#self-test-pie-three-rules [type=submit]');
  await press('Space');
  await expect(question(page, 'pie-three-rules').locator('.why')).toContainText('Right.');

  for (let line = 0; line < 4; line += 1) {
    await tabTo(page, '#self-test-pie-what-is-divided select:not([data-done])');
    await page.keyboard.type('ABDC'.charAt(line));
    await page.evaluate(() => document.activeElement?.setAttribute('data-done', ''));
  }
  await tabTo(page, '#self-test-pie-what-is-divided [type=submit]');
  await press('Enter');
  await expect(end(page)).toContainText('Four of five on the first try; here is the one');
  expect(await focused(page)).toBe('Check');

  await tabTo(page, '[data-again]');
  await press('Enter');
  expect(await focused(page)).toBe('Second round: the ones you missed');
  await expect(page.locator('.self-test [data-item]:visible')).toHaveCount(1);
  await tabTo(page, '#self-test-pie-shared-van input');
  await page.keyboard.type('70');
  await press('Enter');
  await expect(end(page)).toContainText('Right on the first try.');
  expect(await focused(page)).toBe('Check');
});

test('axe finds no fault at rest, incomplete, wrong, right, shown and in the second round', async ({
  page,
}) => {
  await open(page);
  expect(await findFaults(page)).toEqual([]);
  await check(page, 'pie-better-fallback').click();
  await answer(page, 'pie-market-stall', { choice: 'large' });
  expect(await findFaults(page)).toEqual([]);
  for (const [id, fields] of Object.entries(RIGHT)) await answer(page, id, fields);
  expect(await findFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /Second round/ }).click();
  expect(await findFaults(page)).toEqual([]);
});

test('the live region stands in the page, empty, and changes exactly once with each check', async ({
  page,
  request,
}) => {
  const html = await (await request.get('lessons/the-pie/')).text();
  expect(html).toMatch(/<p class="visually-hidden" role="status"><\/p>/);
  await open(page);
  await expect(status(page)).toHaveText('');
  const changes = await countChanges(status(page));
  // Setting the words of an element takes the old ones away and puts the others in: one record.
  await check(page, 'pie-market-stall').click();
  expect(await changes()).toBe(1);
  await expect(status(page)).toHaveText('Question 2: choose an answer first.');
  await question(page, 'pie-market-stall').locator('input[value=large]').check();
  expect(await changes()).toBe(1);
  await check(page, 'pie-market-stall').click();
  expect(await changes()).toBe(2);
  await expect(status(page)).toContainText('Question 2, try 1. Not quite. The takings are higher');
  await check(page, 'pie-market-stall').click();
  expect(await changes()).toBe(3);
  await answer(page, 'pie-market-stall', { choice: 'small' });
  expect(await changes()).toBe(4);
  await expect(status(page)).toContainText('Right.');
  await page.keyboard.press('Enter');
  expect(await changes()).toBe(4);
});

test('nothing is chosen at first, and choosing checks nothing', async ({ page }) => {
  await open(page);
  await expect(page.locator('.self-test input:checked')).toHaveCount(0);
  for (const select of await page.locator('.self-test select').all())
    await expect(select).toHaveValue('');
  await question(page, 'pie-market-stall').locator('input[value=large]').check();
  await expect(page.locator('.self-test .why')).toHaveCount(0);
  await expect(page).toHaveURL(/\/lessons\/the-pie\/$/);
});

test('a number that is written as the site writes it is read, or is told how to be written', async ({
  page,
}) => {
  await open(page, 'lessons/bets/');
  const first = question(page, 'bets-real-value');
  await answer(page, 'bets-real-value', { number: '$3,000' });
  await expect(first.locator('.field-error')).toHaveText(
    'Question 1: those are not digits alone. Write it without the comma: 3000.',
  );
  await expect(first.locator('.why')).toHaveCount(0);
  await answer(page, 'bets-real-value', { number: '3 000 $' });
  await expect(first.locator('.why')).toContainText('Right.');
});

test('an explanation stands beside its option and describes it', async ({ page }) => {
  await open(page);
  await answer(page, 'pie-market-stall', { choice: 'large' });
  const chosen = question(page, 'pie-market-stall').locator('input[value=large]');
  await expect(chosen).toHaveAccessibleDescription(/Not quite\. The takings are higher/);
  await expect(question(page, 'pie-market-stall').locator('[data-part=large] .why')).toBeVisible();
  await answer(page, 'pie-market-stall', { choice: 'both' });
  await expect(chosen).toHaveAccessibleDescription('');
  await expect(question(page, 'pie-market-stall').locator('.why')).toHaveCount(1);
});

test('a way back leads to the heading, and to the stretch of the episode', async ({ page }) => {
  await open(page);
  await answer(page, 'pie-market-stall', { choice: 'large' });
  await expect(page.getByRole('link', { name: 'Read “Two offers of $900” again' })).toHaveAttribute(
    'href',
    /\/lessons\/the-pie\/#two-offers-of-900$/,
  );
  await answer(page, 'pie-what-is-divided', {
    'two-people': 'twice-as-well',
    'twice-as-well': 'two-people',
    'needs-both': 'needs-both',
    wait: 'wait',
  });
  await expect(page.getByRole('link', { name: 'Re-listen from 0:00' })).toHaveAttribute(
    'href',
    /\/episodes\/letting-go\/#t=0,122$/,
  );
});

test('the answer is offered after one wrong try and not before', async ({ page }) => {
  await open(page);
  const show = question(page, 'pie-better-fallback').getByRole('button', { name: 'Show answer' });
  await expect(show).toBeHidden();
  await answer(page, 'pie-better-fallback', { choice: 'true' });
  await show.click();
  await expect(question(page, 'pie-better-fallback').locator('input[value=false]')).toBeChecked();
  await expect(question(page, 'pie-better-fallback').locator('.why')).toContainText('The answer:');
});

test('the end says in words how it went and what to look at again', async ({ page }) => {
  await open(page);
  await expect(end(page)).toBeHidden();
  await answerAll(page);
  await expect(end(page)).toContainText(
    'Three of five on the first try; here are the two to look at again.',
  );
  await expect(end(page).getByRole('listitem')).toHaveCount(2);
  await expect(status(page)).toContainText('Three of five on the first try');
});
