import { answer, everyAnswer, heading, open, status } from './quiz.ts';
import { expect, findFaults, ready, test } from './site.ts';

test('the summary has a map, its table, the contradictions and the five structures', async ({
  page,
}) => {
  await open(page, everyAnswer);
  await expect(page.locator('.answer-map .mark')).toHaveCount(9);
  await expect(page.locator('.answers tbody tr')).toHaveCount(9);
  await expect(page.getByRole('row', { name: /The day you both come in/ })).toContainText(
    'of 0 to 3 hours',
  );
  await expect(page.locator('.structures li')).toHaveCount(5);
  await expect(page.getByText('You gave beyond what comes back in “Your friend’s')).toBeVisible();
  await expect(heading(page, 'Would you tell them that you settle for less?')).toBeVisible();
  await expect(page.locator('.reflection dt')).toHaveCount(4);
  await expect(page.getByText('For instructors: questions to discuss')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults(page)).toEqual([]);
});

test('from the summary a situation opens with its answer, and the way back is short', async ({
  page,
}) => {
  await open(page, everyAnswer);
  await page.getByRole('button', { name: 'Such lovely boxes' }).click();
  await expect(heading(page, 'Such lovely boxes')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Go on with the boxes' })).toBeChecked();
  await expect(page.locator('.reveal')).toBeVisible();
  await expect(status(page)).toHaveText('');
});

test('a summary without answers says what will be there', async ({ page }) => {
  await open(page);
  for (let step = 0; step < 8; step += 1)
    await page.getByRole('button', { name: 'Next situation' }).click();
  await page.getByRole('button', { name: 'All answers together' }).click();
  await expect(page.getByText('You have given no answer yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Link to your answers' })).toHaveCount(0);
  expect(await findFaults(page)).toEqual([]);
});

test('the address holds the answers and nothing else, and brings them back', async ({ page }) => {
  await open(page);
  await answer(page, /Sell your hair/);
  await expect(page).toHaveURL(/\/tools\/lose-lose-quiz\/\?v=1&magi=give$/);
  await page.getByRole('button', { name: 'Next situation' }).click();
  await answer(page, /Ask which day/);
  await expect(page).toHaveURL(/\?v=1&magi=give&office-days=ask$/);
  await page.reload();
  await ready(page);
  await expect(heading(page, 'Mornings with your father')).toBeVisible();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page.getByRole('radio', { name: /Ask which day/ })).toBeChecked();
});

test('the summary links to the answers, and starting again can be undone', async ({ page }) => {
  await open(page, everyAnswer);
  const link = page.getByRole('link', { name: 'Link to your answers' });
  await expect(link).toHaveAttribute('href', `/tools/lose-lose-quiz/?${everyAnswer}`);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(heading(page, 'Two presents, one evening')).toBeFocused();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(heading(page, 'Where your answers lie')).toBeFocused();
  await expect.poll(() => new URL(page.url()).search).toBe(`?${everyAnswer}`);
});

test('on paper the summary shows the explanation of every answer', async ({ page }) => {
  await open(page, everyAnswer);
  await expect(heading(page, 'Where your answers lie')).toBeVisible();
  const explanation = page.getByText('A few coins and some thought are also a present');
  expect(
    await explanation.evaluate((p) => p.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const hidden = await page
    .locator('.quiz details p')
    .evaluateAll((all) => all.filter((p) => p.getBoundingClientRect().height === 0).length);
  expect(hidden).toBe(0);
  await expect(page.getByRole('button', { name: 'Start again' })).toBeHidden();
});
