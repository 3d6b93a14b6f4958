import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from './site.ts';

test('a learner unpacks the course and reads it from disk, without the site', async ({
  page,
  request,
}, info) => {
  const zip = await (await request.get('lessons/bigger-pie-course.zip')).body();
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(info.outputPath(name)), { recursive: true });
    writeFileSync(info.outputPath(name), bytes);
  }
  const missing: string[] = [];
  // A page that is left may give up what it was still reading: that file is not missing.
  page.on('requestfailed', (failed) => {
    if (failed.failure()?.errorText !== 'net::ERR_ABORTED') missing.push(failed.url());
  });
  const start = join(info.outputPath(), 'bigger-pie-course/index.html');

  await page.goto(pathToFileURL(start).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The course');
  await page.getByRole('link', { name: /^3\. / }).first().click();
  await expect(page).toHaveURL(/^file:.*lessons\/the-tablet\/index\.html$/);
  await expect(page.getByText('This is a copy to read from disk')).toBeVisible();
  await expect(page.locator('.deal-chart svg')).toBeVisible();
  await page.getByText('Question 1', { exact: true }).last().click();
  await expect(page.locator('[data-why]').first()).toBeVisible();

  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/glossary\/index\.html#/);
  const loaded = () =>
    document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded'));
  expect(await page.evaluate(loaded)).toBe(true);

  await page.getByRole('link', { name: 'Tools', exact: true }).click();
  await page
    .getByRole('link', { name: /calculator/ })
    .first()
    .click();
  await expect(page.locator('.pie-picture svg').first()).toBeVisible();
  await page.goto(pathToFileURL(join(dirname(start), 'course-book/index.html')).href);
  await expect(page.locator('.book-lesson')).toHaveCount(12);
  expect(missing).toEqual([]);
});
