import { expect, type Page, test } from '@playwright/test';

/** Prints a figure; whether it is good enough is for a person to say, on a quiet machine. Goal: under 50 ms. */
const print = (what: string, milliseconds: number) =>
  console.log(`${what}: ${milliseconds} ms to the next paint, processor four times as slow`);

/** A negotiation with 262,144 deals: six issues of eight options. */
const largest = {
  id: 'tablet',
  title: 'Largest',
  parties: { a: 'You', b: 'They' },
  unit: 'points',
  problem: {
    issues: Array.from({ length: 6 }, (_, i) => ({
      name: `Issue ${i + 1}`,
      options: Array.from({ length: 8 }, (_, o) => `choice ${o + 1}`),
      a: Array.from({ length: 8 }, (_, o) => (7 - o) * (i + 2) + ((o * i * 5) % 4)),
      b: Array.from({ length: 8 }, (_, o) => o * (8 - i) + ((o * i * 3) % 5)),
    })),
    disagreement: { a: 60, b: 60 },
  },
};

/** As the properties of an island are written. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return [1, value.map(written)];
  if (value === null || typeof value !== 'object') return [0, value];
  return [0, Object.fromEntries(Object.entries(value).map(([key, one]) => [key, written(one)]))];
}

/** The page with the largest scenario in the place of its own. */
async function open(page: Page, agent: string) {
  await page.route('**/tools/practice/*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const scenes = JSON.stringify(written([{ scene: largest, story: '' }])).replaceAll(
      '"',
      '&quot;',
    );
    const body = html.replace(
      /(&quot;scenes&quot;:).*?(,&quot;start&quot;)/,
      (_, before: string, behind: string) => `${before}${scenes}${behind}`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`tools/practice/?scene=tablet&with=${agent}`);
  await page.locator('[data-widget=practice]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-widget=practice] astro-island[ssr]')).toHaveCount(0);
}

/** The longest wait from a press to the next frame since the last call, in milliseconds. */
const slowest = (page: Page) =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: number[] };
    return Math.max(0, ...seen.splice(0));
  });

for (const agent of ['dana', 'ingrid'])
  test(`a reply of ${agent} among 262,144 deals`, async ({ page }) => {
    await open(page, agent);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Sit down');
    await expect(page.getByRole('heading', { name: /^Largest/ })).toBeVisible();
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(entry.duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const over = page.getByRole('heading', { name: /There is a deal|there is no deal/ });
    for (let word = 1; word <= 12 && !(await over.isVisible()); word += 1) {
      await press('Give me a hint');
      await page.waitForTimeout(300);
      print(`hint ${word}`, await slowest(page));
      await press('Say that');
      await page.waitForTimeout(500);
      print(`reply ${word}`, await slowest(page));
    }
  });
