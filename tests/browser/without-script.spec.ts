import { expect, templates, test } from './site.ts';

test.use({ javaScriptEnabled: false });

// Without scripts the watcher's own script does not run either: the pages are judged by what they show.
for (const [name, address] of templates)
  test(`${name}: reads whole without JavaScript`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    // biome-ignore lint/performance/useDomNodeTextContent: text that is hidden must not count.
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
  });

test('the calculator shows a worked example and how to do it by hand', async ({ page }) => {
  await page.goto('tools/pie-calculator/');
  const room = page.locator('#one-pie');
  await expect(room.locator('.sentence')).toContainText('The pie is 6 slices');
  await expect(room.locator('.split-table')).toBeVisible();
  await expect(room.locator('noscript p')).toContainText('By hand:');
  await expect(room.locator('.pie-controls')).toBeHidden();
});

test('the search page lists every page instead', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('form.search-box').first()).toBeHidden();
  await expect(
    page.getByRole('link', { name: 'The Power of Letting Go', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'BATNA', exact: true })).toBeVisible();
});

test('the search door leads to the search page', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('a link to a moment lands on its chapter', async ({ page }) => {
  await page.goto('episodes/letting-go/#t=304');
  const heading = page.getByRole('heading', { name: 'Real-World Applications', level: 2 });
  await expect(heading).toBeInViewport();
});
