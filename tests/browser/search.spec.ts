import { expect, findFaults, test } from './site.ts';

const field = (page: import('@playwright/test').Page) => page.locator('#dialog-query');
const dialog = (page: import('@playwright/test').Page) => page.locator('#search-dialog');

test('the slash key, Ctrl+K and the door each open the search on any page', async ({ page }) => {
  await page.goto('lessons/the-pie/');
  for (const open of [
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
    () => page.getByRole('link', { name: 'Search', exact: true }).click(),
  ]) {
    await open();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
});

test('closing the search gives the focus back to where it was', async ({ page }) => {
  await page.goto('about/');
  const link = page.getByRole('link', { name: 'Glossary' });
  await link.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('the focus never leaves the open search', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await field(page).fill('pie');
  await expect(dialog(page).locator('[data-search-results] a').first()).toBeVisible();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body || element?.closest('#search-dialog') !== null;
    });
    expect(inside).toBe(true);
  }
});

test('the single key can be switched off for good, and the chord still works', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByLabel('Open with the single key').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('the slash key types a slash in a field', async ({ page }) => {
  await page.goto('tools/pie-calculator/');
  await page.getByRole('textbox', { name: 'Alice without a deal' }).focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
});

test('results come as one types, grouped by kind, counted aloud, with the words marked', async ({
  page,
}) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await field(page).pressSequentially('grievances');
  const results = dialog(page).locator('[data-search-results]');
  await expect(results.getByRole('heading', { name: 'Chapters' })).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results? for “grievances”$/);
  await expect(results.locator('mark').first()).toHaveText(/grievance/i);
  expect(await findFaults(page)).toEqual([]);
});

test('a hit in a chapter opens that chapter', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await field(page).fill('contingent contract');
  const chapter = dialog(page).getByRole('link', {
    name: 'Real-World Applications',
    exact: true,
  });
  await chapter.click();
  await expect(page).toHaveURL(/\/episodes\/letting-go\/real-world-applications\//);
});

test('a hit in a transcript opens at its sentence', async ({ page }) => {
  await page.goto('search/?q=pizzeria');
  const hit = page
    .locator('[data-search-page]')
    .getByRole('link', { name: /^Narration: / })
    .first();
  await hit.click();
  await expect(page).toHaveURL(/\/episodes\/letting-go\/#introduction-s\d\d$/);
  await expect(page.locator('.cue:target')).toContainText('pizzeria');
  await expect(page.locator('.cue:target')).toBeInViewport();
});

test('a term opens at its place in the glossary', async ({ page }) => {
  await page.goto('search/?q=logrolling');
  const term = page
    .locator('[data-search-page]')
    .getByRole('link', { name: 'logrolling', exact: true });
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#logrolling$/);
});

test('filters leave only the kinds that are chosen', async ({ page }) => {
  await page.goto('search/?q=pie');
  const place = page.locator('[data-search-page]');
  await expect(place.getByRole('heading', { name: 'Lessons' })).toBeVisible();
  await place.getByLabel('Chapter', { exact: true }).check();
  await expect(place.getByRole('heading', { name: 'Lessons' })).toBeHidden();
  await expect(place.getByRole('heading', { name: 'Chapters' })).toBeVisible();
});

test('arrow keys walk from the field through the hits and back', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await field(page).fill('pie');
  const hits = dialog(page).locator('[data-search-results] a');
  await expect(hits.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});

test('a search is in the address of the search page and comes back with it', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#page-query').fill('fixed pie');
  await expect(page).toHaveURL(/\?q=fixed%20pie$/);
  await page.reload();
  await expect(page.locator('#page-query')).toHaveValue('fixed pie');
  await expect(page.locator('[data-search-page] [data-search-results] a').first()).toBeVisible();
});

test('a word that is nowhere is said to be nowhere', async ({ page }) => {
  await page.goto('search/?q=xylophone');
  await expect(page.locator('[data-search-page] [role=status]')).toHaveText(
    'No results for “xylophone”',
  );
});

test('a query full of markup is text', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('[data-search-page] [role=status]')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('about/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => loaded.some((url) => url.includes('pagefind'))).toBe(true);
});
