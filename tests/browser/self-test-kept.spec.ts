import { answer, answerAll, end, open, question, RIGHT } from './self-test.ts';
import { expect, test } from './site.ts';
import { forbidStorage } from './storage.ts';

const DAY = 86_400_000;
const KEY = 'bigger-pie/progress';

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
