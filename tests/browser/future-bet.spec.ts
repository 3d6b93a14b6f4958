import type { Page } from '@playwright/test';
import { overflow } from './fit.ts';
import { countChanges, tabThrough } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';

const room = (page: Page) => page.locator('#future');
const box = (page: Page, name: string) => room(page).getByRole('textbox', { name, exact: true });
const slider = (page: Page, name: string) => room(page).getByRole('slider', { name, exact: true });
const sentence = (page: Page) => room(page).locator('.sentence');

const open = async (page: Page, query = '') => {
  await page.goto(`tools/pie-calculator/${query}#future`);
  await ready(page);
};

test('the TV show has no fixed price but a contract, and a warning that it is mostly a bet', async ({
  page,
}) => {
  await open(page);
  await expect(sentence(page)).toContainText(
    'No fixed price will do. The station pays $1.5 million',
  );
  await expect(room(page).locator('.bet-warning')).toContainText('Mostly a bet.');
  await expect(room(page).locator('[data-payment=fixed]')).toContainText('No deal: it leaves');
  await expect(room(page).locator('[data-payment=contract]')).toContainText('bet +1.44');
  await expect(room(page).locator('.worlds svg')).toHaveCount(2);
  await expect(room(page)).toContainText('Harvard Business Review 1999');
});

test('the other example brings its own numbers, words and source', async ({ page }) => {
  await open(page);
  await room(page).getByRole('button', { name: 'The used tablet' }).click();
  await expect(sentence(page)).toContainText('The buyer pays $370 in either case and $103.57 more');
  await expect(room(page)).toContainText('The numbers are our own.');
  await expect(box(page, 'If the battery passes')).toHaveValue('560');
  await expect(
    room(page).getByRole('button', { name: 'The used tablet', pressed: true }),
  ).toBeFocused();
});

test('a field and its slider set the same chance, in percent, by keyboard', async ({ page }) => {
  await open(page);
  await slider(page, 'The station says').focus();
  await page.keyboard.press('ArrowRight');
  await expect(box(page, 'The station says')).toHaveValue('21');
  await page.keyboard.press('End');
  await expect(box(page, 'The station says')).toHaveValue('100');
  await box(page, 'The station says').fill('35%');
  await expect(slider(page, 'The station says')).toHaveValue('35');
  await expect(slider(page, 'The station says')).toHaveAttribute('aria-valuetext', '35%');
});

test('a missing loss limit is asked for beside its field, and the other sliders stay', async ({
  page,
}) => {
  await open(page);
  await box(page, 'The producer at most').fill('');
  await expect(box(page, 'The producer at most')).toHaveAttribute('aria-invalid', 'true');
  await expect(box(page, 'The producer at most')).toHaveAccessibleDescription(/^Write a limit/);
  await box(page, 'The producer says').fill('180');
  await expect(box(page, 'The producer says')).toHaveAccessibleDescription(
    'Write a percentage from 0 to 100.',
  );
  await expect(sentence(page)).toHaveText(
    'Write a number in each field, and the contract appears.',
  );
  await expect(slider(page, 'The station says')).toHaveValue('20');
  await expect(room(page).locator('.worlds')).toHaveCount(0);
});

for (const [state, query, words] of [
  ['a contract', '', 'No fixed price will do'],
  ['no payment within the limits', '?bet-lossB=0.5', 'No payment meets the limits'],
  ['no deal', '?bet-chanceB=10', 'No deal is possible'],
  ['a fixed price', '?bet-noDealB=1&bet-chanceB=20&bet-lossA=4', 'No bonus would raise'],
] as const)
  test(`has no fault that axe can see with ${state}`, async ({ page }) => {
    await open(page, query);
    await expect(sentence(page)).toContainText(words);
    expect(await findFaults(page)).toEqual([]);
  });

test('has no fault that axe can see with errors, names open and in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await box(page, 'The station says').fill('maybe');
  await room(page).getByText('Names and unit').click();
  expect(await findFaults(page)).toEqual([]);
});

test('the address holds the numbers beside those of other rooms and brings them back', async ({
  page,
}) => {
  await open(page, '?v=1&together=20&a=4&b=2');
  await box(page, 'The producer says').fill('70');
  await expect(page).toHaveURL(/\?v=1&together=20&a=4&b=2&bet-v=1&.*bet-chanceB=70.*#future$/);
  await page.reload();
  await ready(page);
  await expect(box(page, 'The producer says')).toHaveValue('70');
  await room(page).getByRole('button', { name: 'Start again' }).click();
  await expect(box(page, 'The producer says')).toHaveValue('80');
  await expect(room(page).getByRole('button', { name: 'Start again' })).toBeDisabled();
});

test('an address with names of its own shows them, and one full of nonsense the example', async ({
  page,
}) => {
  await open(
    page,
    '?bet-buyer=Ana&bet-seller=Ben&bet-ifH=it+rains&bet-ifL=it+stays+dry&bet-unit=%24',
  );
  await expect(sentence(page)).toContainText(
    'Ana pays $1.50 in either case and $2.40 more if it rains',
  );
  await open(page, '?bet-v=9&bet-worthH=lots&bet-lossA=-4&bet-from=moon&bet-ifH=%20');
  await expect(sentence(page)).toContainText('The station pays $1.5 million');
});

test('the result is announced once, after a pause, and not at load', async ({ page }) => {
  await open(page);
  const status = room(page).locator('[role=status]');
  await expect(status).toHaveText('');
  const changes = await countChanges(status);
  await box(page, 'The producer says').fill('');
  await box(page, 'The producer says').pressSequentially('75', { delay: 40 });
  await expect(status).toContainText('each side expects to gain $0.38 million');
  await expect(status).toContainText('Mostly a bet.');
  expect(await changes()).toBe(1);
});

test('every field, slider and button is reached with the tab key and shows it', async ({
  page,
}) => {
  await open(page);
  const stops = await tabThrough(
    room(page),
    room(page).getByRole('button', { name: 'The TV show' }),
    'button:enabled, input:visible, summary, a, [tabindex="0"]',
  );
  expect(stops).toBeGreaterThanOrEqual(21);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the example whole, its numbers, and how to do it by hand', async ({ page }) => {
    await page.goto('tools/pie-calculator/');
    await expect(sentence(page)).toContainText('The station pays $1.5 million');
    await expect(room(page).locator('[data-payment=contract]')).toBeVisible();
    await expect(room(page)).toContainText('Given: worth $4 million to the station');
    await expect(room(page).locator('noscript p')).toContainText('By hand:');
    await expect(room(page).locator('.pie-controls')).toBeHidden();
  });
});

for (const width of [320, 768])
  test(`nothing has to be moved sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await overflow(page)).toBe(0);
  });
