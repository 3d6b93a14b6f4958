import { overflow } from './fit.ts';
import { ALONE, chart, open, PAGE, room, sentence, start, told } from './grow.ts';
import { countChanges } from './reach.ts';
import { expect, findFaults, test } from './site.ts';

test('the default scenario stands with its best trade, and another can be started from', async ({
  page,
}) => {
  await open(page);
  await expect(sentence(page)).toContainText('+15 for you, +23 for them.');
  await start(page, 'Tablet purchase');
  await expect(sentence(page)).toContainText('+$40 for you, +$26 for them.');
  await expect(room(page).locator('[data-deal=best] td').first()).toContainText('+$85');
  await expect(room(page).getByRole('button', { name: 'Tablet purchase' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('by keyboard alone a deal is found, chosen and improved', async ({ page }) => {
  await open(page, ALONE);
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    if (await chart(page).evaluate((element) => element === document.activeElement)) break;
  }
  await expect(chart(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(told(page)).toContainText('This deal: Alex +70 (100 in all), Sam +2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  const before = await told(page).textContent();
  await page.keyboard.press('Enter');
  await expect(room(page).locator('[data-deal=table]')).toBeVisible();
  expect(before).toContain('This deal');
  await page.keyboard.press('Escape');
  await expect(told(page)).toContainText('On the table');
  await expect(room(page).getByRole('status').first()).toContainText('have this deal on the table');
  for (let stop = 0; stop < 10; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name === 'Take the best trade') break;
  }
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('No other deal is better for one of you');
});

test('pointing at a dot tells the deal, and a press puts it on the table with what is better', async ({
  page,
}) => {
  await open(page);
  const svg = chart(page).locator('svg');
  const box = await svg.boundingBox();
  if (!box) throw new Error('There is no picture.');
  const before = await room(page).locator('.better').getAttribute('d');
  const place = { x: box.width * 0.5, y: box.height * 0.72 };
  await svg.hover({ position: place });
  await expect(told(page)).toContainText('This deal: Alex');
  await svg.click({ position: place });
  await expect(room(page).locator('[data-deal=table]')).toBeVisible();
  const after = await room(page).locator('.better').getAttribute('d');
  expect((after ?? '').length).toBeGreaterThan((before ?? '').length);
});

test('a number that is typed or set by its slider redraws the picture', async ({ page }) => {
  await open(page);
  await start(page, 'Tablet purchase');
  await room(page).getByRole('button', { name: 'Values of Docking station' }).click();
  const worth = { name: 'yes, worth to Buyer' };
  await room(page).getByRole('textbox', worth).fill('60');
  await expect(sentence(page)).toContainText('Docking station (from no to yes)');
  await expect(room(page).getByRole('slider', worth)).toHaveValue('60');
  await room(page).getByRole('slider', worth).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(room(page).getByRole('textbox', worth)).toHaveValue('59');
});

test('a number that cannot be read is named beside its field and nothing typed is lost', async ({
  page,
}) => {
  await open(page);
  const field = room(page).getByRole('textbox', { name: 'Alex without a deal' });
  await field.fill('thirty');
  await expect(field).toHaveAccessibleDescription('Write a number, such as 40 or -2.5.');
  await expect(field).toHaveValue('thirty');
  await expect(sentence(page)).toContainText('+15 for you');
  expect(await findFaults(page)).toEqual([]);
});

test('where no deal suits both, both are told to keep their alternatives', async ({ page }) => {
  await open(page);
  await room(page).getByRole('textbox', { name: 'Alex without a deal' }).fill('300');
  await expect(sentence(page)).toContainText('Keep your alternatives: Alex keeps 300 points');
  await expect(room(page).locator('[data-deal=best]')).toHaveCount(0);
  await expect(room(page).locator('[data-deal=split]')).toContainText(
    'Alex would do better without a deal',
  );
});

test('an own problem is built from nothing, undone and redone', async ({ page }) => {
  await open(page);
  await start(page, 'Start empty');
  await expect(sentence(page)).toContainText('Every deal is worth the same so far');
  await start(page, 'Add an issue');
  await expect(room(page).getByRole('textbox', { name: 'Issue', exact: true })).toBeFocused();
  await page.keyboard.type('Holidays');
  await expect(room(page).getByRole('button', { name: 'Values of Holidays' })).toBeVisible();
  await start(page, 'Add an option');
  await room(page).getByRole('textbox', { name: 'option 3, worth to You' }).fill('12');
  await expect(told(page)).toContainText('Holidays');
  for (let step = 0; step < 4; step += 1) await start(page, 'Undo');
  await expect(room(page).getByRole('button', { name: 'Values of Holidays' })).toHaveCount(0);
  await start(page, 'Redo');
  await start(page, 'Redo');
  await expect(room(page).getByRole('button', { name: 'Values of Holidays' })).toBeVisible();
});

test('the sentence is announced once, after a pause, and not at load', async ({ page }) => {
  await open(page);
  const status = room(page).getByRole('status').first();
  await expect(status).toHaveText('');
  const changes = await countChanges(status);
  const slider = room(page).getByRole('slider', { name: 'Alex without a deal' });
  await slider.focus();
  // What a first touch fetches has come: nothing typed waits for it.
  await expect(room(page).locator('.pie-names input').first()).toBeAttached();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await slider.fill('50');
  await room(page).getByRole('textbox', { name: 'Alex without a deal' }).fill('400');
  await page.clock.runFor(500);
  await expect(sentence(page)).toContainText('Keep your alternatives: Alex keeps 400 points');
  await expect(status).toHaveText('');
  await page.clock.runFor(1000);
  await expect(status).toContainText('Keep your alternatives: Alex keeps 400 points');
  expect(await changes()).toBe(1);
});

test('the sentence follows in a browser that draws no frame', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await open(page);
  await room(page).getByRole('textbox', { name: 'Alex without a deal' }).fill('400');
  await expect(sentence(page)).toContainText('Keep your alternatives: Alex keeps 400 points');
});

test('the rooms stand below each other, and a frame can show one alone', async ({ page }) => {
  await open(page, `${PAGE}#grow`);
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('link')).toHaveCount(3);
  await open(page, ALONE);
  await expect(page.locator('#one-pie')).toHaveCount(0);
  await expect(room(page)).toBeVisible();
  await open(page, 'embed/tools/pie-calculator/?room=kitchen');
  await expect(page.locator('#one-pie')).toBeVisible();
});

for (const [width, scheme] of [
  [360, 'light'],
  [768, 'dark'],
  [1440, 'light'],
] as const) {
  test(`nothing is wider than a page of ${width} pixels, and nothing is inaccessible after use`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    expect(await findFaults(page)).toEqual([]);
    await room(page).getByLabel('Mark three answers').check();
    await start(page, 'Tablet purchase');
    await room(page).getByRole('button', { name: 'Values of Price' }).click();
    await room(page).getByText('The frontier as a table').click();
    await room(page).getByText('Names, points or money').click();
    await expect(room(page).locator('[data-deal=equal]')).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the default scenario stands with picture, sentence and both tables', async ({ page }) => {
    await page.goto(PAGE);
    await expect(sentence(page)).toContainText('+15 for you, +23 for them.');
    expect(((await room(page).locator('.dot').getAttribute('d')) ?? '').match(/M/g)).toHaveLength(
      675,
    );
    await expect(room(page).locator('[data-deal=best]')).toContainText('+41');
    await room(page).getByText('The frontier as a table').click();
    await expect(room(page).locator('details[open] tbody tr')).toHaveCount(22);
    await expect(room(page).getByRole('button')).toHaveCount(0);
  });
});
