import type { FrameLocator, Page } from '@playwright/test';
import { answer, answerAll, end, question } from './self-test.ts';
import { expect, test } from './site.ts';

const LESSON = 'embed/lessons/the-pie/';
const TEST = 'embed/lessons/the-pie/self-test/';

/** A page of another origin with a frame, and the script that we offer for its height. */
async function host(page: Page, baseURL: string | undefined, frame: string): Promise<FrameLocator> {
  await page.setContent(`<!doctype html><title>Host</title><iframe src="${baseURL}${frame}" title="Frame" width="100%" height="300"></iframe>
    <script>addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      if (data?.type === 'bigger-pie:height' && frame.contentWindow === source) frame.height = data.height;
    });</script>`);
  return page.frameLocator('iframe');
}

for (const [noun, address, heading] of [
  ['lesson', LESSON, 'What the pie is'],
  ['self-test', TEST, 'What the pie is'],
  ['term', 'embed/glossary/batna/', 'Glossary'],
] as const)
  test(`a ${noun} opens on a page of another origin, as tall as its text`, async ({
    page,
    baseURL,
  }) => {
    const frame = await host(page, baseURL, address);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(await page.evaluate(() => origin)).toBe('null');
    const tall = () =>
      frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect
      .poll(
        async () => Number(await page.locator('iframe').getAttribute('height')) - (await tall()),
      )
      .toBe(0);
    expect(await tall()).toBeGreaterThan(320);
  });

test('a self-test in a frame is answered by keyboard, and says what may not be kept', async ({
  page,
  baseURL,
}) => {
  const frame = await host(page, baseURL, TEST);
  await expect(frame.locator('.self-test[data-ready]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(frame.locator('#self-test-pie-shared-van input')).toBeFocused();
  await page.keyboard.type('55');
  await page.keyboard.press('Enter');
  await expect(frame.locator('#self-test-pie-shared-van .why')).toContainText('half of the bill');
  await answerAll(frame);
  await expect(end(frame)).toBeVisible();
  await expect(end(frame)).toContainText(
    'Your browser may keep what you answer here apart from the site',
  );
  await expect(end(frame).getByRole('link', { name: /review/ })).toHaveCount(0);
  const missed = end(frame).locator('[data-missed] a').first();
  await missed.click();
  await expect(frame.locator('[data-item]:target')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('what is answered in a frame on a page of the same host comes back in the lesson', async ({
  page,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe src="/${TEST}" title="Frame" width="600" height="900"></iframe>`,
    }),
  );
  await page.goto('host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.self-test[data-ready]')).toHaveCount(1);
  await answer(frame, 'pie-shared-van', { number: '70' });
  await expect(question(frame, 'pie-shared-van').locator('.why')).toContainText('Right.');
  await page.goto('lessons/the-pie/#self-test');
  await expect(question(page, 'pie-shared-van').locator('.why')).toContainText('Right.');
});

test('a link of a framed lesson opens around the frame, and one to its own text in it', async ({
  page,
  baseURL,
}) => {
  const frame = await host(page, baseURL, `${LESSON}#self-test`);
  await expect(frame.locator('.self-test[data-ready]')).toHaveCount(1);
  await answer(frame, 'pie-shared-van', { number: '70' });
  await question(frame, 'pie-shared-van').locator('.why a').click();
  await expect(frame.locator('h2:target')).toHaveCount(1);
  await frame.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#/);
  await expect(page.locator('h1')).toHaveText('Glossary');
});

test('a tool in a frame opens its links around the frame, and its rooms in it', async ({
  page,
  baseURL,
}) => {
  const frame = await host(page, baseURL, 'embed/tools/pie-calculator/');
  await frame.locator('a[href="#grow"]').click();
  await expect(frame.locator('#grow:target')).toHaveCount(1);
  await frame.locator('a[href^="/tools/pie-calculator/?v=1"]').first().click();
  await expect(page).toHaveURL(/^http:\/\/127.*\/tools\/pie-calculator\/\?v=1/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a self-test in a frame leads from each question to its answer', async ({
    page,
    baseURL,
  }) => {
    const frame = await host(page, baseURL, TEST);
    await frame.getByRole('link', { name: 'The answer to question 2' }).click();
    await expect(frame.locator('#self-test-pie-market-stall-key')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(1);
  });
});
