import type { Page } from '@playwright/test';
import { tabThrough } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';

const widget = (page: Page) => page.locator('[data-widget=fair-chores]');
const verdict = (page: Page) => widget(page).locator('#chores-verdict');
const who = (page: Page, chore: string) => widget(page).getByRole('combobox', { name: chore });
const points = (page: Page, chore: string) =>
  widget(page).getByRole('button', { name: `Points of ${chore}` });
const minds = (page: Page, name: string) => widget(page).getByRole('group', { name });

const open = async (page: Page, query = '') => {
  await page.goto(`tools/fair-chores/${query}`);
  await ready(page);
};

test('a swap is said in words, taken, and undone', async ({ page }) => {
  await open(page);
  await expect(verdict(page)).toContainText('Neither Alex nor Sam would swap lists.');
  await expect(widget(page).locator('.swap').first()).toContainText(
    'Alex takes cooking; Sam takes the dishes on weekdays: +10.5 for Alex, +7 for Sam.',
  );
  await widget(page).getByRole('button', { name: 'Do this' }).last().click();
  await expect(verdict(page)).toContainText('No other division is better');
  await expect(verdict(page)).toBeFocused();
  await expect(who(page, 'The laundry')).toHaveValue('1');
  await expect(widget(page).locator('.fridge')).toContainText('the laundry (at any time)');
  await widget(page).getByRole('button', { name: 'Undo' }).click();
  await expect(who(page, 'The laundry')).toHaveValue('2');
});

test('a list set by hand makes one of the two wish for the other’s', async ({ page }) => {
  await open(page);
  await who(page, 'Cooking').selectOption('Sam');
  await who(page, 'The bathroom').selectOption('Sam');
  await expect(verdict(page)).toContainText('Sam would rather have Alex’s list.');
  await expect(widget(page).locator('.scales')).toContainText('Alex’s list');
});

test('the fewest points are shown with what they cost one of the two', async ({ page }) => {
  await open(page);
  const row = widget(page).getByRole('row', { name: /Fewest points/ });
  await expect(row).toContainText('Alex would rather have Sam’s list.');
  await expect(row).toContainText('minds 58 (8 more)');
  await row.getByRole('button').click();
  await expect(verdict(page)).toContainText('Alex would rather have Sam’s list.');
});

test('points are typed or moved by keyboard, and change the best trade', async ({ page }) => {
  await open(page);
  await points(page, 'Cooking').focus();
  await page.keyboard.press('Enter');
  await expect(points(page, 'Cooking')).toHaveAttribute('aria-expanded', 'true');
  const sam = minds(page, 'Sam minds it');
  await sam.getByRole('textbox').fill('2');
  await expect(widget(page).locator('.swap').last()).not.toContainText('Alex takes cooking');
  await sam.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect(sam.getByRole('textbox')).toHaveValue('3');
  await sam.getByRole('textbox').fill('3x');
  await expect(sam.getByRole('textbox')).toHaveAccessibleDescription(
    'Write a number from −1000 to 1000.',
  );
  await expect(sam.getByRole('slider')).toHaveValue('3');
  expect(await findFaults(page)).toEqual([]);
});

test('a chore gets times, chores are added up to ten and removed, names are changed', async ({
  page,
}) => {
  await open(page);
  await points(page, 'Shopping').click();
  await widget(page).getByRole('checkbox', { name: 'It matters when it is done' }).check();
  await expect(minds(page, 'Alex minds it').getByRole('textbox')).toHaveCount(3);
  await expect(who(page, 'Shopping').locator('option')).toHaveCount(6);
  const add = widget(page).getByRole('button', { name: 'Add a chore' });
  await add.click();
  await expect(widget(page).getByRole('textbox', { name: 'Chore' })).toBeFocused();
  await page.keyboard.type('the plants');
  await expect(who(page, 'The plants')).toBeVisible();
  await add.click();
  await add.click();
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await widget(page).getByRole('button', { name: 'Remove this chore' }).click();
  await expect(add).toBeFocused();
  await expect(widget(page).locator('.issue-list > li')).toHaveCount(9);
  await widget(page).getByText('Names', { exact: true }).click();
  await widget(page).getByRole('textbox', { name: 'One of the two' }).fill('You');
  await expect(verdict(page)).toContainText('Neither you nor Sam would swap lists.');
});

test('the address holds the list and brings it back, and says what it could not read', async ({
  page,
}) => {
  await open(page);
  await who(page, 'Cooking').selectOption('Alex');
  await expect(page).toHaveURL(/\?chores=1&one=Alex&other=Sam&chore=s_0_10_24_cooking&/);
  await page.reload();
  await expect(who(page, 'Cooking')).toHaveValue('0');
  await widget(page).getByRole('button', { name: 'Start again' }).click();
  await expect(who(page, 'Cooking')).toHaveValue('1');
  await open(page, '?chore=s_1_5_x_bins&chore=s_1_5_9_the+dog&one=Ana');
  await expect(widget(page).locator('.grow-notice')).toContainText('could not be read');
  await expect(widget(page).locator('.issue-list > li')).toHaveCount(1);
  await expect(verdict(page)).toContainText('Neither Ana nor Sam');
});

for (const query of ['', '?chore=s_0_0_7_bins', '?chore=s_0_20_4_x&chore=s_2_3_20_y&one=You'])
  test(`has no fault that axe can see, by day and night: ${query}`, async ({ page }) => {
    await open(page, query);
    await widget(page).locator('summary').first().click();
    await widget(page).locator('summary').last().click();
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page)).toEqual([]);
  });

test('the verdict is announced after a change, and not at load', async ({ page }) => {
  await open(page);
  const status = widget(page).locator('[role=status]');
  await expect(status).toHaveText('');
  await who(page, 'Cooking').selectOption('Sam');
  await expect(status).toContainText('Sam would rather have Alex’s list.');
});

test('every field and button is reached with the tab key and shows it', async ({ page }) => {
  await open(page);
  const stops = 'button:enabled, select, input:visible, summary, a, .table-scroll:visible';
  const first = widget(page).getByRole('button', { name: 'Do this' }).first();
  expect(await tabThrough(widget(page), first, stops)).toBeGreaterThan(0);
});

test('on paper stands who does what, first of all, and no control', async ({ page }) => {
  await open(page);
  await widget(page).getByRole('button', { name: 'Do this' }).last().click();
  await page.emulateMedia({ media: 'print' });
  const list = widget(page).locator('.fridge');
  await expect(list).toContainText('the laundry (at any time)');
  const top = async (name: string) => (await widget(page).locator(name).boundingBox())?.y ?? 0;
  expect(await top('.fridge')).toBeLessThan(await top('.chores-chart'));
  await expect(widget(page).getByRole('button').first()).toBeHidden();
  await expect(widget(page).getByRole('combobox').first()).toBeHidden();
  await expect(widget(page).locator('.in-print').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the list, what would be better, and how to do it by hand', async ({ page }) => {
    await page.goto('tools/fair-chores/');
    await expect(verdict(page)).toContainText('25 other divisions');
    await expect(widget(page).locator('.swap')).toHaveCount(2);
    await expect(widget(page).locator('.fridge')).toBeVisible();
    await expect(widget(page).locator('noscript p')).toContainText('By hand:');
    await expect(widget(page).getByRole('combobox').first()).toBeHidden();
  });
});
