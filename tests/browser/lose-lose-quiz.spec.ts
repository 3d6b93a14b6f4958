import { overflow, smallTargets } from './fit.ts';
import { answer, everyAnswer, heading, open, show, status } from './quiz.ts';
import { countChanges } from './reach.ts';
import { expect, findFaults, ready, test } from './site.ts';

/** Counts how often the text of an element changes from here on. */
test('four answers stand beside both sides’ numbers, and none is selected', async ({ page }) => {
  await open(page);
  await expect(heading(page, 'Two presents, one evening')).toBeVisible();
  const choice = page.getByRole('group', { name: 'What would you do?' });
  await expect(choice.getByRole('radio')).toHaveCount(4);
  await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Jim' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Sell your hair/ })).toContainText('11');
});

test('without a selection a message names the question, and the focus goes to the answers', async ({
  page,
}) => {
  await open(page);
  await show(page).click();
  const choice = page.getByRole('group', { name: 'What would you do?' });
  await expect(choice).toHaveAccessibleDescription(
    'Choose one of the four answers to “Two presents, one evening” first.',
  );
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('radio').first().check();
  await expect(page.getByText('Choose one of the four')).toHaveCount(0);
});

test('an answer is explained, then the other three, the structure, the tie and the evidence', async ({
  page,
}) => {
  await open(page);
  await answer(page, /Sell your hair/);
  await expect(heading(page, 'Sell your hair for the chain and tell him nothing')).toBeFocused();
  await expect(page.getByText('two generous acts have cancelled each other')).toBeVisible();
  await expect(page.locator('.reveal details')).toHaveCount(3);
  await expect(heading(page, 'Gift')).toBeVisible();
  await expect(page.locator('.tie').first()).toHaveText(
    'Our judgement: The tie grows stronger, because each sees what the other was ready to lose.',
  );
  await expect(page.getByRole('link', { name: 'Curhan and colleagues (2008)' })).toHaveAttribute(
    'href',
    /\/references\/#curhan-2008$/,
  );
  expect(await findFaults(page)).toEqual([]);
});

test('the story of the two presents is told twice, each time with its table', async ({ page }) => {
  await open(page);
  await answer(page, /Sell your hair/);
  for (const [title, marks] of [
    ['Told by use', '11'],
    ['Told by what each learnt', '99'],
  ] as const) {
    const telling = page.locator('.case').filter({ has: heading(page, title) });
    await expect(telling.getByRole('row', { name: /Sell your hair/ })).toContainText(marks);
  }
});

test('a screen reader hears of each explanation once, and of nothing at load', async ({ page }) => {
  await open(page);
  await expect(status(page)).toBeAttached();
  await expect(status(page)).toHaveText('');
  const changes = await countChanges(status(page));
  await answer(page, /Sell your hair/);
  await expect(status(page)).toHaveText('Gift. The explanation of your answer follows.');
  await page.waitForTimeout(1000);
  expect(await changes()).toBe(1);
  await page.getByRole('button', { name: 'Next situation' }).click();
  await expect(status(page)).toHaveText('');
});

test('a given answer stays until it is reconsidered', async ({ page }) => {
  await open(page);
  await answer(page, /Sell your hair/);
  await expect(page.getByRole('radio', { name: /Keep your hair/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Reconsider' }).click();
  await expect(page.getByRole('radio', { name: /Sell your hair/ })).toBeFocused();
  await expect(page.locator('.reveal')).toHaveCount(0);
  await answer(page, /Keep your hair/);
  await expect(page.getByText('hair takes years')).toBeVisible();
});

test('nothing in the quiz grades an answer', async ({ page }) => {
  await open(page, everyAnswer);
  await expect(heading(page, 'Where your answers lie')).toBeVisible();
  const text = await page.locator('[data-widget=lose-lose-quiz] .quiz').textContent();
  expect(text).not.toMatch(/\b(?:in)?correct\b|\bwrong\b|\bscore\b|well done/i);
});

test('what an address holds that is unknown is mentioned once and left out', async ({ page }) => {
  await open(page, 'v=1&magi=give&nobody=ask&office-days=perhaps');
  const mention = page.getByText('Part of this page’s address could not be read');
  await expect(mention).toHaveCount(1);
  await expect(heading(page, 'The day you both come in')).toBeVisible();
  await expect(page).toHaveURL(/\?v=1&magi=give$/);
  await page.getByRole('radio').first().check();
  await expect(mention).toHaveCount(0);
});

test('in a lesson one situation stands alone, and the address of the lesson is left alone', async ({
  page,
}) => {
  await page.goto('lessons/fixed-pie/');
  await ready(page);
  await expect(page.getByRole('button', { name: 'Next situation' })).toHaveCount(0);
  await answer(page, /Thursday is fine/);
  await expect(heading(page, 'False lose-lose')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the whole quiz' })).toHaveAttribute(
    'href',
    '/tools/lose-lose-quiz/?v=1&office-days=give',
  );
  expect(new URL(page.url()).search).toBe('');
  expect(await findFaults(page)).toEqual([]);
});

test('the whole quiz can be taken by keyboard alone, and the focus can always be seen', async ({
  page,
}) => {
  await page.goto('embed/tools/lose-lose-quiz/');
  await ready(page);
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle } = getComputedStyle(element);
        return { text: element.textContent, type: element.getAttribute('type'), outlineStyle };
      });
      expect(here.outlineStyle, `${here.type} ${here.text}`).not.toBe('none');
      if (here.text === name || here.type === name) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  for (let situation = 1; situation <= 9; situation += 1) {
    await tabTo('radio');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo('Show what it does');
    await page.keyboard.press('Enter');
    await expect(page.locator('.reveal h3').first()).toBeFocused();
    await tabTo(situation === 9 ? 'All answers together' : 'Next situation');
    await page.keyboard.press('Enter');
    await expect(page.locator('.quiz h2')).toBeFocused();
  }
  await expect(page.locator('.answers tbody tr')).toHaveCount(9);
  await expect(page).toHaveURL(/magi=give.*cafe-share=give$/);
});

for (const [state, query] of [
  ['at rest', ''],
  ['at the summary', everyAnswer],
] as const)
  test(`at 320 pixels nothing scrolls sideways ${state}, and every target has 24 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, query);
    if (query === '') await answer(page, /Sell your hair/);
    else await expect(heading(page, 'Where your answers lie')).toBeVisible();
    expect(await overflow(page)).toBe(0);
    expect(await smallTargets(page.locator('.quiz'))).toEqual([]);
  });

test('with forced colours the two sides keep two fills', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const fills = await page
    .locator('.outcome-bars rect[class^=fill-]')
    .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
  expect(new Set(fills).size).toBe(2);
});

test('a part that cannot be fetched says so and comes when it is asked for again', async ({
  page,
  watched,
}) => {
  let offline = true;
  await page.route('**/more.*.js', (route) => (offline ? route.abort() : route.continue()));
  await open(page);
  await answer(page, /Sell your hair/);
  await expect(page.getByText('This part could not be fetched.')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  // The browser reports the request that failed, as it should.
  expect(watched.errors.splice(0)).toHaveLength(1);
  offline = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page, 'Sell your hair for the chain and tell him nothing')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every situation can be read with all four explanations', async ({ page }) => {
    await page.goto('tools/lose-lose-quiz/');
    await expect(page.locator('.quiz')).toBeHidden();
    await expect(page.locator('section.told')).toHaveCount(9);
    await expect(page.locator('section.told details')).toHaveCount(36);
    const boxes = page.locator('section.told', { has: page.locator('h2', { hasText: 'boxes' }) });
    await boxes.locator('summary', { hasText: 'Go on with the boxes' }).click();
    const explanation = boxes.locator('p', { hasText: 'The habit defends itself' });
    await expect(explanation).toBeVisible();
    await expect(page.locator('h3', { hasText: 'Would you tell them' })).toBeVisible();
  });
});
