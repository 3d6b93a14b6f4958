import { overflow, smallTargets } from './fit.ts';
import { followHints, open, over, press, table, turns } from './practice.ts';
import { countChanges } from './reach.ts';
import { expect, findFaults, focused, ready, test } from './site.ts';

test('a game is played by buttons from the first word to the debrief', async ({ page }) => {
  await open(page);
  await table(page)
    .getByRole('radio', { name: /Tablet purchase/ })
    .check();
  expect(await findFaults(page)).toEqual([]);
  await press(page, 'Sit down');
  await expect(
    table(page).getByRole('heading', {
      name: /Tablet purchase: you are Buyer, across from Ingrid/,
    }),
  ).toBeFocused();
  await press(page, 'What matters most to you?');
  await expect(turns(page)).toHaveCount(2);
  await turns(page).nth(1).getByText('Why did she say that?').click();
  await expect(turns(page).nth(1)).toContainText('you have told nothing yet');
  await expect(page).toHaveURL(/\?game=1\.tablet\.a\.ingrid\.ly1\.o\.z\w+$/);
  expect(await findFaults(page)).toEqual([]);
  await followHints(page);
  await expect(table(page).getByText(/Over no deal: .* for you and .* for Ingrid/)).toBeVisible();
  await expect(table(page).locator('.deal-chart svg')).toBeVisible();
  await expect(table(page).getByText('What did you make together? (left out)')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  expect(await table(page).textContent()).not.toMatch(/\bscore\b|well done|\bwrong\b/i);
});

test('a move that may not be made says why, and nothing is said', async ({ page }) => {
  await open(page);
  await press(page, 'Sit down');
  // It can be pressed, to learn why: disabled for assistive technology only.
  await table(page).getByRole('button', { name: 'Accept' }).click({ force: true });
  await expect(table(page).getByRole('alert')).toHaveText(
    'The other side has not made an offer yet.',
  );
  await expect(turns(page)).toHaveCount(0);
});

test('an offer is built issue by issue, and one left open is a wish', async ({ page }) => {
  await open(page, 'scene=tablet');
  await press(page, 'Sit down');
  await press(page, 'Make an offer');
  await table(page).getByRole('combobox', { name: 'Price' }).selectOption({ index: 1 });
  await press(page, 'Say what you would like');
  await expect(turns(page).first()).toContainText('I would like Price: $400.');
  await press(page, 'Make an offer');
  for (const select of await table(page).getByRole('combobox').all())
    if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
  await expect(table(page).getByText(/To you: .* over no deal/)).toBeVisible();
});

test('each offer says what moved since the one that its side made before', async ({ page }) => {
  await open(page, 'scene=tablet&with=dana');
  await press(page, 'Sit down');
  const offer = async (price: string) => {
    await press(page, 'Make an offer');
    for (const select of await table(page).getByRole('combobox').all())
      if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
    await table(page).getByRole('combobox', { name: 'Price' }).selectOption({ label: price });
    await press(page, 'Offer this');
  };
  await offer('$400 (to you $160)');
  await offer('$420 (to you $140)');
  await expect(turns(page).first()).not.toContainText('went from');
  await expect(turns(page).nth(2)).toContainText('Price went from $400 to $420.');
  await expect(turns(page).nth(3)).toContainText(/went from|Nothing moved|stand by/);
});

test('a trade, three offers, a ranking and a benchmark can be said', async ({ page }) => {
  await open(page, 'game=1.tablet.a.dana.ly1.p010002.z0');
  await expect(turns(page)).toHaveCount(0);
  await open(page, 'scene=tablet&with=dana');
  await press(page, 'Sit down');
  await press(page, 'What matters most to me');
  await press(page, 'Say so');
  await expect(turns(page).first()).toContainText('What matters to me, most first: Price');
  await press(page, 'Three offers, as good for you');
  await press(page, 'Put all three on the table');
  await expect(table(page).getByRole('alert')).toContainText('Make them different');
  await table(page).getByRole('combobox', { name: 'Price' }).nth(1).selectOption({ index: 2 });
  await table(page).getByRole('combobox', { name: 'Price' }).nth(2).selectOption({ index: 3 });
  await press(page, 'Put all three on the table');
  await expect(turns(page).nth(2)).toContainText('Any of three');
  await press(page, 'If you …, then I …');
  await table(page).getByLabel('If you take').selectOption('1.0');
  await table(page).getByLabel('then I take').selectOption('0.3');
  await press(page, 'Offer this trade');
  await expect(turns(page).nth(4)).toContainText('If you take Stylus pen no, I take Price $460');
  await press(page, 'What others settle for');
  await table(page).getByLabel('Others settle for').selectOption('0.3');
  await press(page, 'Say so');
  await expect(turns(page).nth(6)).toContainText('Others settle Price at $460');
});

test('a game that was begun in a lesson goes on where there is room around it', async ({
  page,
}) => {
  await page.goto('lessons/process-and-trust/');
  await table(page).scrollIntoViewIfNeeded();
  await ready(page);
  await press(page, 'Sit down');
  await press(page, 'What matters most to you?');
  await table(page).getByRole('link', { name: 'Open with room around it' }).click();
  await ready(page);
  await expect(
    table(page).getByRole('heading', { name: /Bread for the café: you are Café/ }),
  ).toBeVisible();
  await expect(turns(page)).toHaveCount(2);
});

test('a typed sentence is shown as it was understood before it is said', async ({ page }) => {
  await open(page, 'scene=tablet');
  await press(page, 'Sit down');
  const field = table(page).getByRole('textbox', { name: 'In your own words' });
  await field.fill('give me the moon');
  await field.press('Enter');
  await expect(table(page).locator('.field-error')).toBeVisible();
  await expect(turns(page)).toHaveCount(0);
  await field.fill('what matters most to you?');
  await field.press('Enter');
  await expect(table(page).getByRole('button', { name: 'Yes, say that' })).toBeVisible();
  await expect(turns(page)).toHaveCount(0);
  await press(page, 'Yes, say that');
  await expect(turns(page)).toHaveCount(2);
});

test('by keyboard alone from the form to the debrief', async ({ page }) => {
  await open(page, 'scene=tablet');
  const tabTo = async (name: string) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === name) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await tabTo('Sit down');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('heading', { name: 'Your turn' })).toBeVisible();
  for (let word = 0; word < 12 && !(await over(page).isVisible()); word += 1) {
    await tabTo('Give me a hint');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Say that');
    await page.keyboard.press('Enter');
  }
  await expect(over(page)).toBeFocused();
});

test('a screen reader hears the newest reply once', async ({ page }) => {
  await open(page, 'scene=tablet');
  await press(page, 'Sit down');
  const status = table(page).locator('p.visually-hidden[role=status]');
  await expect(status).toHaveText('');
  const changes = await countChanges(status);
  await press(page, 'What would you offer?');
  await expect(status).toContainText('Ingrid:');
  expect(await changes()).toBe(1);
});

for (const [state, query] of [
  ['at the form', ''],
  ['to the debrief', 'game=1.tablet.a.ingrid.ly1.o.z0'],
] as const)
  test(`at 320 pixels nothing scrolls sideways ${state}, and every target has 24 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, query);
    if (query) {
      await press(page, 'Make an offer');
      await followHints(page);
    }
    expect(await overflow(page)).toBe(0);
    expect(await smallTargets(table(page))).toEqual([]);
  });

test('on paper stand the transcript with its reasons and the debrief, and no button', async ({
  page,
}) => {
  await open(page, 'scene=tablet');
  await press(page, 'Sit down');
  await followHints(page);
  await page.emulateMedia({ media: 'print' });
  await expect(table(page).locator('.talk dl').first()).toBeVisible();
  await expect(table(page).getByText(/Over no deal: /)).toBeVisible();
  await expect(table(page).getByRole('button', { name: 'Another table' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the scenarios, the moves and one whole game with its reasons and its debrief can be read', async ({
    page,
  }) => {
    await page.goto('tools/practice/');
    await expect(table(page).locator('.quiz').first()).toBeHidden();
    const told = table(page).locator('section.told');
    await expect(told.getByRole('heading', { name: /One game: Tablet purchase/ })).toBeVisible();
    expect(await told.locator('.talk > li').count()).toBeGreaterThan(6);
    await told.getByText('Why did she say that?').first().click();
    await expect(told.locator('.talk details p').first()).toBeVisible();
    await expect(told.locator('.deal-chart svg')).toBeVisible();
    await expect(told.getByText(/Over no deal: .* for you and .* for Ingrid/)).toBeVisible();
    await expect(told.getByRole('button')).toHaveCount(0);
  });
});

test('the evidence page names every table where trading made no more', async ({ page }) => {
  await page.goto('tools/practice/evidence/');
  await expect(page.getByRole('table')).toHaveCount(7);
  await expect(page.getByText('so a part of that pie is a bet')).toBeVisible();
  await expect(
    page.getByText('Where trading did not make more for the two together:'),
  ).toBeVisible();
  await expect(
    page.getByText(
      /Household chores, as Alex against Ingrid: the trader ended with \d+% of the pie/,
    ),
  ).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});
