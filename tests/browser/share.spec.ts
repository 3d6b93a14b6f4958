import { overflow } from './fit.ts';
import { expect, findFaults, test } from './site.ts';

const share = '#share';
const copied = (page: import('@playwright/test').Page) =>
  page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [noun, address, count] of [
  ['episode', 'episodes/letting-go/', 12],
  ['chapter', 'episodes/letting-go/real-world-applications/', 12],
  ['lesson', 'lessons/bets/', 10],
  ['tool', 'tools/pie-calculator/', 10],
] as const)
  test(`every form of a ${noun} is copied as it stands there, and the page says so`, async ({
    page,
  }) => {
    await page.goto(address);
    const section = page.locator(share);
    await section.getByText(`Share and cite this ${noun}`).click();
    const buttons = section.getByRole('button', { name: /^Copy the/ });
    await expect(buttons).toHaveCount(count);
    for (const [index, text] of (await section.locator('code').allTextContents())
      .filter((one) => one !== '#t=')
      .entries()) {
      const button = buttons.nth(index);
      const name = ((await button.getAttribute('aria-label')) ?? '').replace('Copy the ', '');
      await button.click();
      await expect(section.getByRole('status')).toHaveText(`Copied the ${name}.`);
      expect(await copied(page)).toBe(text);
    }
    expect(await findFaults(page)).toEqual([]);
  });

test('the link to a range plays just these seconds', async ({ page, baseURL }) => {
  await page.goto('episodes/letting-go/real-world-applications/');
  await page.locator(share).getByText('Share and cite').click();
  await page.getByRole('button', { name: 'Copy the link to this range' }).click();
  const link = (await copied(page)).replace('https://bigger-pie.example/', baseURL ?? '');
  await page.goto(link);
  await expect(page).toHaveURL(/episodes\/letting-go\/#t=304,421$/);
  await expect(page.locator('[data-player=on]')).toBeAttached();
});

test('what is set in a tool goes into its links and its frame, and not into its citation', async ({
  page,
}) => {
  await page.goto('tools/lose-lose-quiz/?v=1&a=magi.keep');
  const section = page.locator(share);
  await section.getByText('Share and cite this tool').click();
  const codes = section.locator('code');
  const query = new URL(page.url()).search;
  await expect(codes.first()).toHaveText(
    `https://bigger-pie.example/tools/lose-lose-quiz/${query}`,
  );
  const frame = await codes.filter({ hasText: '<iframe' }).textContent();
  expect(frame).toContain(`/embed/tools/lose-lose-quiz/${query.replaceAll('&', '&amp;')}" title=`);
  for (const text of await section.locator('dl').last().locator('code').allTextContents())
    expect(text).not.toContain('?v=1');
});

test('a browser that forbids copying has the text selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.goto('lessons/bets/');
  await page.locator(share).getByText('Share and cite').click();
  await page.locator(share).getByRole('button', { name: 'Copy the APA' }).click();
  await expect(page.locator(share).getByRole('status')).toContainText('copy it with your keyboard');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(
    await page.locator(share).locator('dl').last().locator('code').first().textContent(),
  );
});

test('a self-test and a term have links and citations of their own', async ({ page }) => {
  await page.goto('lessons/bets/');
  await page.getByText('Share and cite this self-test').click();
  const section = page.locator('#share-self-test');
  await section.getByRole('button', { name: 'Copy the link' }).first().click();
  expect(await copied(page)).toBe('https://bigger-pie.example/lessons/bets/#self-test');
  await page.goto('glossary/#batna');
  await page.getByRole('link', { name: 'Share and cite “BATNA”' }).click();
  await expect(page).toHaveURL(/glossary\/cite\/#batna$/);
  await page.getByRole('button', { name: 'Copy the MLA' }).click();
  expect(await copied(page)).toBe(
    '“BATNA.” Bigger Pie, 2026, https://bigger-pie.example/glossary/#batna. Entry of the glossary.',
  );
});

test('the forms fit 320 pixels and are worked by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('episodes/letting-go/introduction/');
  await page.locator(share).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(share).getByRole('button').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy the link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(share).getByRole('status')).toHaveText('Copied the link.');
  expect(await overflow(page)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every form stands there to be selected, with the code for a camera', async ({ page }) => {
    await page.goto('episodes/letting-go/introduction/');
    await page.locator(share).locator('summary').click();
    await expect(page.locator(share).locator('dd')).toHaveCount(12);
    await expect(page.getByAltText('QR code of the link to this chapter')).toBeVisible();
    await page.goto('glossary/cite/#batna');
    await expect(page.locator('#batna')).toBeVisible();
    await expect(page.getByAltText('QR code of the link to BATNA')).toBeVisible();
  });
});
