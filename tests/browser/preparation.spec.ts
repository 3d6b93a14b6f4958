import { countSheets, overflow } from './fit.ts';
import { box, button, group, open, room, sentence } from './preparation.ts';
import { tabThrough } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';

test('the piano has its limit, its chance and its formula with the numbers put in', async ({
  page,
}) => {
  await open(page);
  await expect(sentence(page)).toContainText('so $4,500 is the least to accept');
  await expect(sentence(page)).toContainText('the chance of a zone of agreement is 87.5%');
  await expect(room(page)).toContainText('75% × 5,500 + 25% × 1,500');
  await expect(room(page)).toContainText('(8,000 − 4,500) ÷ (8,000 − 4,000)');
  await expect(room(page)).toContainText(
    'Both targets are drawn beside the limits and used in no sum',
  );
  await expect(room(page).locator('.prep-picture .mark')).toHaveCount(2);
});

test('limits of 4,500 and 7,000 leave a zone between them, whatever the targets are', async ({
  page,
}) => {
  await open(page);
  await box(page, 'Not below').fill('7000');
  await box(page, 'Not above').fill('7000');
  const words = 'every price from $4,500 to $7,000 suits you both';
  await expect(sentence(page)).toContainText(words);
  await box(page, 'Yours').fill('6900');
  await box(page, 'Theirs, a guess').fill('4600');
  await expect(sentence(page)).toContainText(words);
});

test('waiting has a cost, by keyboard alone', async ({ page }) => {
  await open(page);
  await box(page, 'Percent a month').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('4');
  await expect(sentence(page)).toContainText('is the dealer, so $4,200 is the least');
  await expect(room(page)).toContainText('÷ 1.042');
  await page.keyboard.press('Tab');
  await expect(box(page, 'Not below')).toBeFocused();
});

test('a buyer counts costs, and the limit is the smallest', async ({ page }) => {
  await open(page);
  await button(page, 'You are buying').click();
  await expect(button(page, 'You are buying')).toHaveAttribute('aria-pressed', 'true');
  await expect(sentence(page)).toContainText('is the dealer, so $4,200 is the most to pay');
  await expect(
    group(page, 'Without this deal: the dealer').getByRole('textbox', {
      name: 'Costs if it works',
    }),
  ).toHaveValue('4200');
});

test('a number that cannot be read is told beside its field, and nothing is lost', async ({
  page,
}) => {
  await open(page);
  const chance = group(page, 'Without this deal: the auction').getByRole('textbox', {
    name: 'Chance in percent',
  });
  await chance.fill('often');
  await expect(chance).toHaveAttribute('aria-invalid', 'true');
  await expect(chance).toHaveAccessibleDescription('Write a percentage from 0 to 100.');
  await expect(sentence(page)).toHaveText('Mend the field that is marked, and your limit appears.');
  await expect(chance).toHaveValue('often');
  await chance.fill('75');
  await box(page, 'Not below').fill('9000');
  await expect(box(page, 'Not above')).toHaveAccessibleDescription(/higher end here/);
  await expect(sentence(page)).toContainText('$4,500 is the least to accept');
});

test('an empty sheet is filled in, and what was there can be brought back', async ({ page }) => {
  await open(page);
  await button(page, 'Start from an empty sheet').click();
  await expect(sentence(page)).toContainText('Write what you could do without this deal');
  await expect(room(page).locator('.prep-picture')).toHaveCount(0);
  await box(page, 'What you would do').fill('stay where I am');
  await box(page, 'Brings if it works').fill('300');
  await expect(sentence(page)).toContainText('is stay where I am, so $300 is the least to accept');
  await button(page, 'Add an alternative').click();
  await expect(group(page, 'Without this deal: alternative 2')).toBeVisible();
  await button(page, 'Remove alternative 2').click();
  await expect(button(page, 'Add an alternative')).toBeFocused();
  await button(page, 'Start from the piano').click();
  await button(page, 'Bring back what was here').click();
  await expect(box(page, 'What you would do')).toHaveValue('stay where I am');
  await expect(button(page, 'Start from the piano')).toBeFocused();
});

test('the zone goes to the calculator as a pie', async ({ page }) => {
  await open(page);
  await room(page).getByRole('link', { name: 'Share this zone as a pie' }).click();
  await ready(page);
  await expect(page.locator('#one-pie .sentence')).toContainText('The pie is $1,750');
  await expect(page.locator('#one-pie .sentence')).toContainText('$5,375 for Seller');
});

test('a limit in points goes to the practice table, and a price does not', async ({ page }) => {
  await open(page);
  await expect(room(page).getByRole('link', { name: 'Practise at the table' })).toHaveAttribute(
    'href',
    /\/tools\/practice\/$/,
  );
  await open(page, '?v=1&from=own&side=seller&unit=points&alt=60_100_0_0');
  await room(page).getByRole('link', { name: 'Practise with this limit' }).click();
  await expect(page).toHaveURL(/\/tools\/practice\/\?limit=60$/);
  await ready(page);
  await expect(page.locator('main')).toContainText('no deal that is worth less to you than 60');
});

test('one sheet of paper is printed, with the words and lines for the rest', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    globalThis.print = () => {};
  });
  await box(page, 'What the negotiation is about').fill('The violin');
  await button(page, 'Add an alternative').click();
  await group(page, 'Without this deal: alternative 3')
    .getByRole('textbox', { name: 'Brings if it works' })
    .fill('900');
  await box(page, 'What will you ask before you name a figure?').fill(
    'Who else is looking? What is the date that you cannot move, and what would it cost you to move it? Who decides, and what will they ask you about first?',
  );
  await button(page, 'Print the sheet').click();
  await page.emulateMedia({ media: 'print' });
  await expect(room(page).getByText('Preparation sheet: The violin')).toBeVisible();
  await expect(room(page).locator('p', { hasText: 'Who else is looking?' })).toBeVisible();
  await expect(room(page).locator('.go-line')).toHaveCount(3);
  await expect(room(page).locator('.pie-controls')).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  expect(await countSheets(page, '15mm')).toBe(1);
});

for (const [state, query, words] of [
  ['the piano', '', 'the chance of a zone'],
  ['a known limit', '?alt=4500_100_0_0&low=7000&high=7000&wait=0', 'every price from'],
  ['no zone', '?alt=4500_100_0_0&low=3000&high=4000', 'leaves a price for both'],
  ['an empty sheet', '?alt=_100_0_0', 'your limit appears'],
] as const)
  test(`has no fault that axe can see with ${state}`, async ({ page }) => {
    await open(page, query);
    await expect(sentence(page)).toContainText(words);
    expect(await findFaults(page)).toEqual([]);
  });

test('has no fault that axe can see with errors, words and the list open, in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await box(page, 'Percent a month').fill('a lot');
  await box(page, 'What the negotiation is about').fill('The violin');
  await room(page).getByText('Sheets with words on this device').click();
  expect(await findFaults(page)).toEqual([]);
});

test('the result is announced once, after a pause, and not at load', async ({ page }) => {
  await open(page);
  const status = room(page).locator('[role=status]');
  await page.waitForTimeout(900);
  await expect(status).toHaveText('');
  await box(page, 'Not above').fill('');
  await box(page, 'Not above').pressSequentially('9000', { delay: 40 });
  await expect(status).toContainText('the chance of a zone of agreement is 90%');
});

test('every field, button and link is reached with the tab key and shows it', async ({ page }) => {
  await open(page);
  const stops = await tabThrough(
    room(page),
    button(page, 'Start from an empty sheet'),
    'button:enabled, input:visible, textarea, summary, a, [tabindex="0"]',
  );
  expect(stops).toBeGreaterThanOrEqual(28);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is an empty sheet with the formula', async ({ page }) => {
    await page.goto('tools/preparation/');
    await expect(room(page).locator('noscript p').nth(1)).toContainText('Worth = (chance × value');
    await expect(room(page).locator('.prep')).toBeHidden();
    await expect(room(page).locator('noscript table')).toBeVisible();
  });
});

for (const width of [320, 768])
  test(`nothing has to be moved sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await overflow(page)).toBe(0);
    const tables = await room(page)
      .locator('.table-scroll')
      .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
    expect(Math.max(...tables)).toBeLessThanOrEqual(0);
  });
