import { expect, type Page, test } from '@playwright/test';
import { ALONE, open, room, start } from '../browser/grow.ts';

/** Prints a figure; whether it is good enough is for a person to say, on a quiet machine. Goal: under 100 ms. */
const print = (milliseconds: number) =>
  console.log(
    `${test.info().title}: ${milliseconds} ms to the next paint, processor four times as slow`,
  );

/** The longest wait from an event of the pointer or the keyboard to the next frame, in milliseconds. */
async function slowest(page: Page, act: () => Promise<void>): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({
      type: 'event',
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
  });
  await act();
  await page.waitForTimeout(800);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  return Math.max(0, ...seen);
}

async function drag(page: Page, name: string) {
  const slider = room(page).getByRole('slider', { name });
  const box = await slider.boundingBox();
  if (!box) throw new Error('There is no slider.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  for (let step = 0; step <= 40; step += 1)
    await page.mouse.move(box.x + box.width * (0.3 + step * 0.012), y);
  await page.mouse.up();
}

test('a slider of the largest default scenario', async ({ page }) => {
  await open(page);
  await start(page, 'Trade and environment talks');
  await room(page).getByRole('button', { name: 'Values of Farm tariff cut' }).click();
  const name = '20%, worth to Northland';
  await room(page).getByRole('slider', { name }).scrollIntoViewIfNeeded();
  print(await slowest(page, () => drag(page, name)));
});

test('a slider with 262,144 deals', async ({ page }) => {
  await open(page, ALONE);
  const issues = Array.from({ length: 6 }, (_, i) => ({
    name: `Issue number ${i + 1}`,
    options: Array.from({ length: 8 }, (_, o) => `choice ${o + 1}`),
    a: Array.from({ length: 8 }, (_, o) => (7 - o) * (i + 2) + ((o * i * 5) % 4)),
    b: Array.from({ length: 8 }, (_, o) => o * (8 - i) + ((o * i * 3) % 5)),
  }));
  const file = { title: 'Largest', parties: { a: 'You', b: 'They' }, issues };
  await room(page).getByText('Files: download, or open one').click();
  await room(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'largest.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...file, disagreement: { a: 60, b: 60 } })),
    });
  await expect(room(page).getByText('262,144 deals can be made')).toBeVisible();
  await room(page).getByRole('button', { name: 'Values of Issue number 1' }).click();
  const name = 'choice 3, worth to You';
  await room(page).getByRole('slider', { name }).scrollIntoViewIfNeeded();
  print(await slowest(page, () => drag(page, name)));
});
