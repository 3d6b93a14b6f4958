import { answer, everyAnswer, open, status } from './quiz.ts';
import { expect, findFaults, test } from './site.ts';

test('the break-even can be worked out before an answer, by slider and by field', async ({
  page,
}) => {
  await open(page, 'v=1&magi=give&office-days=ask&fathers-mornings=ask&night-shift=ask');
  await page.getByText('Work it out before you answer').click();
  await expect(page.locator('.formula')).toContainText('0.3 × $150 × (0.9 + 0.92 + … + 0.96)');
  await expect(page.locator('.formula')).toContainText('$189.77');
  const sentence = page.locator('.sentence');
  await expect(sentence).toContainText('Giving would price this relationship at about $210');
  await page.getByRole('textbox', { name: /You give up today/ }).fill('120');
  await expect(sentence).toContainText('Giving would be an investment: $120 today');
  await page.getByRole('slider', { name: 'Number of later deals' }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('textbox', { name: 'Number of later deals' })).toHaveValue('0');
  await expect(sentence).toContainText('nothing of it comes back');
  await expect(status(page)).toContainText('nothing of it comes back');
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the guesses of the text' }).click();
  await expect(page.getByRole('textbox', { name: 'Number of later deals' })).toHaveValue('6');
});

test('a guess that cannot be read is named beside its field, and one out of range is brought in', async ({
  page,
}) => {
  await open(page, 'v=1&magi=give&office-days=ask');
  await answer(page, /Add the sum/);
  await expect(page.locator('.sentence')).toContainText('Giving was an investment: $240 today');
  const likelier = page.getByRole('textbox', { name: /How much likelier/ });
  await likelier.fill('a lot');
  await expect(likelier).toHaveAttribute('aria-invalid', 'true');
  await expect(likelier).toHaveAccessibleDescription('Write a number, such as 12 or 4.5.');
  await likelier.fill('1,000');
  await expect(likelier).toHaveAccessibleDescription('Write it without the comma: 1000.');
  await likelier.fill('250');
  await likelier.blur();
  await expect(likelier).toHaveValue('100');
});

test('a break-even of zero and one below zero are worded as what they are', async ({ page }) => {
  await open(page, everyAnswer.replace('&holiday-cover=give', ''));
  await answer(page, /Say yes and smile/);
  await expect(page.locator('.sentence')).toHaveText(
    'You priced this relationship at about 2 days: by these guesses nothing of it comes back.',
  );
  await open(page, everyAnswer.replace('&cafe-share=leave', ''));
  await answer(page, /full sum/);
  await expect(page.locator('.sentence')).toContainText('more that by these guesses it costs you');
});
