import type { Page } from '@playwright/test';
import { countChanges } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';

/** Room one of the tool's page; the other rooms have sentences and tables of their own. */
const room = (page: Page) => page.locator('#one-pie');
const alice = { name: 'Alice without a deal' };

test('numbers that are typed change the sentence, the table and the picture', async ({ page }) => {
  await page.goto('tools/pie-calculator/');
  await ready(page);
  await page.getByRole('textbox', alice).fill('6');
  await expect(room(page).locator('.sentence')).toContainText('The pie is 4 slices');
  await expect(room(page).locator('[data-split=equal] td').first()).toContainText('8 slices');
  await expect(room(page).locator('.pie-key')).toContainText('Only together: 4 slices');
});

test('a slider and its field set the same number, by keyboard', async ({ page }) => {
  await page.goto('tools/pie-calculator/');
  await ready(page);
  await page.getByRole('slider', alice).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', alice)).toHaveValue('5');
  await page.keyboard.press('Home');
  await expect(page.getByRole('textbox', alice)).toHaveValue('0');
});

test('a number that cannot be read is named beside its field and nothing typed is lost', async ({
  page,
}) => {
  await page.goto('tools/pie-calculator/');
  await ready(page);
  const box = page.getByRole('textbox', alice);
  await box.fill('four');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription('Write a number, such as 12 or 4.5.');
  await expect(box).toHaveValue('four');
  expect(await findFaults(page)).toEqual([]);
});

test('two sides without a pie are told to keep their alternatives', async ({ page }) => {
  await page.goto('tools/pie-calculator/?v=1&together=6&a=4&b=2');
  await ready(page);
  await expect(room(page).locator('.sentence')).toContainText('There is no pie');
  await expect(room(page).locator('.split-table')).toHaveCount(0);
  expect(await findFaults(page)).toEqual([]);
});

test('the address holds the numbers and brings them back', async ({ page }) => {
  await page.goto('tools/pie-calculator/');
  await ready(page);
  await page.getByRole('textbox', alice).fill('5.5');
  await expect(page).toHaveURL(/[?&]a=5\.5/);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('textbox', alice)).toHaveValue('5.5');
  await room(page).getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('textbox', alice)).toHaveValue('4');
});

test('an address with names, a currency and costs shows them', async ({ page }) => {
  await page.goto(
    'tools/pie-calculator/?v=1&together=-150&a=-150&b=-40&nameA=Ana&nameB=Ben&unit=%24',
  );
  await ready(page);
  await expect(room(page).locator('.sentence')).toContainText('The pie is $40');
  await expect(room(page).locator('[data-split=equal] td').nth(1)).toContainText('−$20');
  await expect(page.getByText('A split by power is left out')).toBeVisible();
});

test('an address full of nonsense shows the example', async ({ page }) => {
  await page.goto('tools/pie-calculator/?v=9&together=lots&a=%3Cscript%3E&b=&nameA=%20');
  await ready(page);
  await expect(room(page).locator('.sentence')).toContainText('The pie is 6 slices');
});

test('the result is announced once, after a pause, and not at load', async ({ page }) => {
  await page.goto('tools/pie-calculator/');
  await ready(page);
  const status = room(page).locator('[role=status]');
  await expect(status).toBeAttached();
  await expect(status).toHaveText('');
  const changes = await countChanges(status);
  await page.getByRole('textbox', alice).fill('');
  await page.getByRole('textbox', alice).pressSequentially('3.5', { delay: 40 });
  await expect(status).toContainText('The pie is 6.5 slices');
  expect(await changes()).toBe(1);
});

test('in a lesson the address of the lesson is left alone, and the door carries the numbers', async ({
  page,
}) => {
  await page.goto('lessons/the-pie/');
  await ready(page);
  await page.getByRole('textbox', alice).fill('6');
  const door = page.getByRole('link', { name: 'Open with room around it' });
  await expect(door).toHaveAttribute('href', /\/tools\/pie-calculator\/\?v=1&together=12&a=6&b=2/);
  expect(new URL(page.url()).search).toBe('');
});

test('from the first tab to the last everything in the calculator can be reached and seen', async ({
  page,
}) => {
  await page.goto('embed/tools/pie-calculator/?room=one-pie');
  await ready(page);
  const seen: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const { name, outline } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return {
        name: `${element.tagName} ${element.id}`.trim(),
        outline: getComputedStyle(element).outlineStyle,
      };
    });
    if (name === 'BODY') break;
    expect(outline, name).not.toBe('none');
    seen.push(name);
  }
  expect(seen.filter((name) => name.startsWith('INPUT')).length).toBeGreaterThanOrEqual(6);
  expect(seen).toContain('SUMMARY');
});

test('each room keeps its own part of the address', async ({ page }) => {
  await page.goto('tools/pie-calculator/?v=1&together=20&bet-chanceB=70');
  await ready(page);
  await room(page).getByRole('textbox', alice).fill('6');
  await expect(page).toHaveURL(/bet-chanceB=70.*[?&]a=6|[?&]a=6.*bet-chanceB=70/);
  await page.reload();
  await ready(page);
  await expect(room(page).getByRole('textbox', alice)).toHaveValue('6');
  await expect(
    page.locator('#future').getByRole('textbox', { name: 'The producer says' }),
  ).toHaveValue('70');
});
