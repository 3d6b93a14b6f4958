import type { Page } from '@playwright/test';
import { answer, answerAll, check, end, open, question, RIGHT, status } from './self-test.ts';
import { expect, focused, test } from './site.ts';
import { forbidStorage } from './storage.ts';

const DAY = 86_400_000;
const KEY = 'bigger-pie/progress';

/** Comes by a link to one question, which the browser scrolls to. */
async function arrive(page: Page, id: string) {
  await page.goto('review/');
  await page.goto(`lessons/the-pie/#self-test-${id}`);
  await expect(page.locator('.self-test[data-ready]')).toHaveCount(1);
}

test('answers are there when the page is opened again, and the second round with them', async ({
  page,
}) => {
  await open(page);
  await answerAll(page);
  await page.getByRole('button', { name: /Second round/ }).click();
  await answer(page, 'pie-market-stall', { choice: 'both' });
  await open(page);
  await expect(page.locator('.self-test [data-item]:visible')).toHaveCount(2);
  await expect(question(page, 'pie-market-stall').locator('input[value=both]')).toBeChecked();
  await expect(question(page, 'pie-market-stall').locator('.why')).toContainText('Not quite.');
  await answer(page, 'pie-market-stall', { choice: 'small' });
  await answer(page, 'pie-shared-van', RIGHT['pie-shared-van'] ?? {});
  await open(page);
  await expect(end(page)).toContainText('One of two on the first try');
});

test('when the second round is over every question is there again, on screen, by its link and on paper', async ({
  page,
}) => {
  await open(page);
  await answerAll(page);
  await page.getByRole('button', { name: /Second round/ }).click();
  const left = question(page, 'pie-three-rules');
  await expect(left).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(left).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  for (const id of ['pie-shared-van', 'pie-market-stall']) await answer(page, id, RIGHT[id] ?? {});
  await expect(end(page)).toContainText('Both on the first try.');
  await expect(page.locator('.self-test [data-item]:visible')).toHaveCount(5);
  await arrive(page, 'pie-three-rules');
  await expect(page.locator('.self-test [data-item]:visible')).toHaveCount(5);
  await expect(page.getByRole('heading', { name: /Second round/ })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'How the second round went' })).toBeVisible();
  await expect(left).toBeInViewport();
  await expect(left.locator('.why')).toContainText('Right.');
  await expect(left.locator('select').first()).toHaveValue('2');
});

test('a link to a question that the round does not ask shows it as it was answered', async ({
  page,
}) => {
  await open(page);
  await answerAll(page);
  await page.getByRole('button', { name: /Second round/ }).click();
  await answer(page, 'pie-shared-van', { number: '55' });
  await arrive(page, 'pie-three-rules');
  await expect(question(page, 'pie-three-rules')).toBeInViewport();
  await check(page, 'pie-three-rules').click({ force: true });
  await expect(status(page)).toHaveText('');
  await open(page);
  await expect(page.locator('.self-test [data-item]:visible')).toHaveCount(2);
});

test('a test is taken again with all its questions, and nothing of the record is lost', async ({
  page,
}) => {
  await open(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Take all of them again' }).click();
  expect(await focused(page)).toBe('All of them again');
  await expect(end(page)).toBeHidden();
  await expect(page.locator('.self-test .why')).toHaveCount(0);
  await answer(page, 'pie-three-rules', { halves: '2', pie: '1', proportion: '3' });
  await open(page);
  await expect(page.getByRole('heading', { name: 'All of them again' })).toBeVisible();
  await expect(page.locator('.self-test [data-item]:visible')).toHaveCount(5);
  await expect(page.locator('.self-test .why')).toHaveCount(1);
  for (const [id, fields] of Object.entries(RIGHT)) await answer(page, id, fields);
  await expect(end(page)).toContainText('Four of five on the first try; here is the one');
  await page.getByRole('button', { name: /Second round/ }).click();
  await answer(page, 'pie-three-rules', RIGHT['pie-three-rules'] ?? {});
  await open(page);
  await expect(end(page)).toContainText('Right on the first try.');
  await expect(page.locator('.self-test [data-item]:visible')).toHaveCount(5);
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '{}', KEY);
  const { items } = JSON.parse(kept) as { items: Record<string, { attempts: unknown[] }> };
  const counts = Object.values(items).map(({ attempts }) => attempts.length);
  expect(counts.sort()).toEqual([2, 2, 3, 3, 4]);
  // What is right the same day does not take back what was missed at first.
  await page.goto('review/');
  await expect(page.getByText('The next question comes back in 2 days')).toBeVisible();
});

test('a test without a miss can be taken again as well', async ({ page }) => {
  await open(page);
  for (const [id, fields] of Object.entries(RIGHT)) await answer(page, id, fields);
  await expect(end(page)).toContainText('All five on the first try.');
  await open(page);
  await page.getByRole('button', { name: 'Take all of them again' }).click();
  await answer(page, 'pie-market-stall', { choice: 'large' });
  await expect(question(page, 'pie-market-stall').locator('.why')).toContainText('Not quite.');
});

test('an item that was revised is open again, and the old answer is kept', async ({ page }) => {
  await open(page);
  await answer(page, 'pie-market-stall', { choice: 'small' });
  await page.route('**/lessons/the-pie/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '&quot;id&quot;:&quot;pie-market-stall&quot;,&quot;rev&quot;:1',
      '&quot;id&quot;:&quot;pie-market-stall&quot;,&quot;rev&quot;:2',
    );
    await route.fulfill({ response, body });
  });
  await open(page);
  await expect(question(page, 'pie-market-stall').locator('input:checked')).toHaveCount(0);
  const kept = await page.evaluate((key) => localStorage.getItem(key), KEY);
  expect(kept).toContain('the-pie?choice=small');
});

test('a returning item is open in the later lesson, whatever was answered before', async ({
  page,
}) => {
  await open(page, 'lessons/fixed-pie/');
  const returning = page.locator('[data-from]').first();
  const id = (await returning.getAttribute('data-item')) ?? '';
  await open(page);
  await answer(page, id, RIGHT[id] ?? {});
  await expect(question(page, id).locator('.why')).toContainText('Right.');
  await open(page, 'lessons/fixed-pie/');
  await expect(question(page, id).locator('.why')).toHaveCount(0);
  await expect(question(page, id).getByRole('link', { name: 'What the pie is' })).toBeVisible();
});

test('everything works where nothing can be stored, and the end says that nothing is kept', async ({
  page,
}) => {
  await forbidStorage(page);
  await open(page);
  await answerAll(page);
  await expect(end(page)).toContainText('This browser keeps nothing of it');
});

test('the review is empty at first and says what will come', async ({ page }) => {
  await page.goto('review/');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await open(page);
  await answer(page, 'pie-market-stall', { choice: 'large' });
  await page.goto('review/');
  await expect(page.getByText('The next question comes back in 2 days')).toBeVisible();
});

test('what was missed comes back two days later, is answered there, and waits again', async ({
  page,
}) => {
  await open(page);
  await answerAll(page);
  await page.evaluate(
    ([key, before]) => {
      const text = localStorage.getItem(key) ?? '';
      const past = text.replace(/"at":"([^"]+)"/g, (_, at: string) =>
        JSON.stringify({ at: new Date(Date.parse(at) - before).toISOString() }).slice(1, -1),
      );
      localStorage.setItem(key, past);
    },
    [KEY, 2 * DAY] as const,
  );
  await open(page, 'review/');
  await expect(page.locator('.self-test [data-item]')).toHaveCount(2);
  await expect(question(page, 'pie-market-stall')).toContainText('From What the pie is');
  await expect(question(page, 'pie-market-stall')).toContainText('Question 2');
  await answer(page, 'pie-shared-van', { number: '70' });
  await answer(page, 'pie-market-stall', { choice: 'both' });
  await expect(question(page, 'pie-market-stall').locator('.why')).toContainText(
    'Fairness divides',
  );
  await answer(page, 'pie-market-stall', { choice: 'small' });
  await expect(end(page)).toContainText('One of two on the first try');
  await page.goto('review/');
  await expect(page.getByText('The next question comes back in 2 days')).toBeVisible();
  await open(page);
  await expect(question(page, 'pie-market-stall').locator('input[value=small]')).toBeChecked();
});

test('on paper the questions stand first and the answers on a page of their own', async ({
  page,
}) => {
  await open(page);
  await answer(page, 'pie-market-stall', { choice: 'large' });
  await page.emulateMedia({ media: 'print' });
  const answers = page.locator('.self-test [data-answers]');
  await expect(answers.getByText('That is half of the bill.')).toBeVisible();
  await expect(page.locator('.self-test .why')).toBeHidden();
  await expect(question(page, 'pie-market-stall').getByText('In the small town')).toBeVisible();
  expect(await answers.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
  await expect(page.locator('.self-test button:visible')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is whole and the answers unfold at its end', async ({ page }) => {
    await page.goto('lessons/the-pie/');
    await expect(page.locator('.self-test fieldset')).toHaveCount(5);
    await expect(page.locator('.self-test button:visible')).toHaveCount(0);
    const why = page.getByText('That is half of the bill.');
    await expect(why).toBeHidden();
    await page.locator('[data-key-of=pie-shared-van] summary').click();
    await expect(why).toBeVisible();
  });

  test('a question leads to its own answer', async ({ page }) => {
    await page.goto('lessons/the-pie/');
    await page.getByRole('link', { name: 'The answer to question 2' }).click();
    await expect(page.getByText('The takings are higher, and')).toBeInViewport();
  });

  test('the review says what it would do and leads to every self-test', async ({ page }) => {
    await page.goto('review/');
    await expect(page.getByText('only JavaScript can read them there')).toBeVisible();
    await page.getByRole('link', { name: 'What the pie is' }).click();
    await expect(page).toHaveURL(/\/lessons\/the-pie\/#self-test$/);
  });
});
