import { countSheets, overflow } from './fit.ts';
import { expect, findFaults, test } from './site.ts';

test('a reader opens the course book from the course and finds a lesson by its contents', async ({
  page,
}) => {
  await page.goto('lessons/');
  await page.getByRole('link', { name: 'The course book, to print' }).click();
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: /^3\. / })
    .click();
  await expect(page.locator('#the-tablet')).toBeInViewport();
  await expect(page.locator('.grow-room svg').first()).toBeVisible();
});

test('axe finds no fault in the course book', async ({ page }) => {
  // Twelve lessons on one page are much to read; their colours by night are those of each lesson's own page.
  test.slow();
  await page.goto('course-book/');
  expect(await findFaults(page)).toEqual([]);
});

for (const width of [320, 2000])
  test(`in the course book nothing scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('course-book/');
    expect(await overflow(page)).toBe(0);
  });

test('on paper each lesson starts on a page of its own', async ({ page }) => {
  await page.goto('course-book/');
  const lessons = await page.locator('.book-lesson').count();
  // Title, contents, answers, terms and sources come besides.
  expect(await countSheets(page)).toBeGreaterThan(lessons + 5);
  await page.emulateMedia({ media: 'print' });
  const names = await page
    .locator('.book-lesson')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).getPropertyValue('page')));
  expect(new Set(names).size).toBe(lessons);
});
