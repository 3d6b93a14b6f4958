import type { Page } from '@playwright/test';
import { overflow } from './fit.ts';
import { expect, findFaults, test } from './site.ts';

const PLACES = [
  ['the episode', 'embed/episodes/letting-go/', 9],
  ['a chapter', 'embed/episodes/letting-go/real-world-applications/', 1],
] as const;

const elapsed = (page: Page) => page.locator('.player-elapsed');
const audio = (page: Page) => page.locator('audio');

for (const [name, address, chapters] of PLACES) {
  test(`${name} in a frame has a player, a way to the whole, and no fault`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('[data-player=on]')).toBeAttached();
    await expect(page.locator('[data-chapter]')).toHaveCount(chapters);
    await expect(page.locator('a[target=_top]').last()).toHaveAttribute(
      'href',
      '/episodes/letting-go/',
    );
    expect(await audio(page).evaluate((one: HTMLAudioElement) => one.paused)).toBe(true);
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('could not be loaded')).toHaveCount(0);
    expect(await findFaults(page)).toEqual([]);
  });

  test(`${name} in a frame fits into 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 500 });
    await page.goto(address);
    await expect(page.locator('[data-player=on]')).toBeAttached();
    expect(await overflow(page)).toBe(0);
  });
}

test('a chapter in a frame begins where the chapter does, and at the seconds that are asked for', async ({
  page,
}) => {
  await page.goto('embed/episodes/letting-go/real-world-applications/');
  await expect(elapsed(page)).toHaveText('5:04');
  await page.goto('embed/episodes/letting-go/real-world-applications/?t=310,320');
  await expect(elapsed(page)).toHaveText('5:10');
  await expect
    .poll(() => audio(page).evaluate((one: HTMLAudioElement) => one.currentTime))
    .toBeCloseTo(310, 0);
});

test('a frame tells the page around it how tall it is, and the script we offer listens', async ({
  page,
  baseURL,
}) => {
  await page.goto('episodes/letting-go/real-world-applications/');
  await page.getByText('Put this chapter on a page of yours').click();
  const [frame = '', listener = ''] = await page.locator('.frame pre').allTextContents();
  expect(frame).toContain('title="Real-World Applications"');
  const origin = new URL(baseURL ?? '').origin;
  const here = (text: string) => text.replaceAll('https://bigger-pie.example', origin);
  // The policy of our own pages forbids such a script: any other page of the host will do.
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title>${here(listener)}${here(frame)}`,
    }),
  );
  await page.goto('host.html');
  const height = () => page.locator('iframe').getAttribute('height');
  await expect.poll(height).not.toBe('320');
  const shown = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  expect(Number(await height())).toBe(shown);
});

test('a tool in a frame tells its height too', async ({ page }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><script>
        addEventListener('message', ({ data }) => { document.title = data.type + ' ' + data.height; });
      </script><iframe src="/embed/tools/pie-calculator/" title="Tool" width="600" height="300"></iframe>`,
    }),
  );
  await page.goto('host.html');
  await expect(page).toHaveTitle(/^bigger-pie:height \d{3,}$/);
});

for (const [page, frame] of [
  ['episodes/letting-go/', 'embed/episodes/letting-go/'],
  ['episodes/letting-go/conclusion/', 'embed/episodes/letting-go/conclusion/'],
] as const)
  test(`${page} says how it can be embedded, and leads to what exists`, async ({
    page: tab,
    request,
    baseURL,
  }) => {
    await tab.goto(page);
    const href = await tab.locator('link[type="application/json+oembed"]').getAttribute('href');
    expect(href).toBe(`https://bigger-pie.example/${page}oembed.json`);
    const response = await request.get(`${page}oembed.json`);
    expect(response.headers()['content-type']).toContain('application/json');
    const file = (await response.json()) as Record<string, string>;
    expect(file).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Bigger Pie' });
    expect(file.html).toContain(`src="https://bigger-pie.example/${frame}"`);
    for (const path of [frame, new URL(file.thumbnail_url ?? '').pathname.slice(1)])
      expect((await request.get(`${baseURL}${path}`)).status()).toBe(200);
  });
