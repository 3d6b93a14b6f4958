import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in the transcript' });
const status = (page: Page) => page.locator('[data-transcript] [role=status]');
const quote = (page: Page) => page.getByRole('button', { name: 'Copy as quote with link' });

test.beforeEach(async ({ page }) => {
  await page.goto('episodes/letting-go/#transcript');
  await expect(page.locator('.cue[tabindex="0"]')).toHaveCount(1);
});

/** The painted words: all, and the one that is shown. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
    return { all: words('found'), here: words('found-here') };
  });

test('words are counted and painted as one types, one after the other', async ({ page }) => {
  await field(page).fill('slices');
  await expect(status(page)).toHaveText(/^1 of \d+$/);
  const count = Number((await status(page).textContent())?.split(' of ')[1]);
  expect(count).toBeGreaterThan(2);
  expect(await painted(page)).toEqual({ all: Array(count).fill('slices'), here: ['slices'] });

  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(status(page)).toHaveText(`2 of ${count}`);
  await field(page).press('Enter');
  await expect(status(page)).toHaveText(`3 of ${count}`);
  await field(page).press('Shift+Enter');
  await page.getByRole('button', { name: 'Previous', exact: true }).click();
  await page.getByRole('button', { name: 'Previous', exact: true }).click();
  await expect(status(page)).toHaveText(`${count} of ${count}`);
});

test('the match is brought into view, and the Tab key goes on from its sentence', async ({
  page,
}) => {
  await field(page).fill('open a bakery');
  await field(page).fill('four lines');
  const found = page.locator('.cue', { hasText: 'four lines' }).first();
  await expect(found).toBeInViewport();
  await expect(found).toHaveAttribute('tabindex', '0');
});

test('a word that is nowhere is said to be nowhere, and signs of a pattern are plain', async ({
  page,
}) => {
  for (const words of ['xylophone', '.*', '[a-z]']) {
    await field(page).fill(words);
    await expect(status(page)).toHaveText('Not in the transcript');
  }
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  expect((await painted(page)).all).toEqual([]);
});

test('following lets go while somebody looks for words', async ({ page }) => {
  await field(page).fill('slices');
  await expect(status(page)).toHaveText(/^1 of/);
  await page.evaluate(() => {
    const detail = { seconds: 1010, playing: true, source: 'narration' };
    document.dispatchEvent(new CustomEvent('player:time', { detail }));
  });
  await expect(page.getByRole('button', { name: 'Back to what is playing' })).toBeVisible();
});

/** Selects from the first words of a sentence to the end of another. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([first = '', last = '']) => {
      const [start, end] = [first, last].map((id) => document.querySelector(`#${id}`)?.firstChild);
      if (!start || !end) throw new Error('There is no such sentence.');
      getSelection()?.setBaseAndExtent(start, 0, end, end.textContent?.length ?? 0);
    },
    [from, to],
  );

test('what is selected is copied as a quote with the seconds of its sentences', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(quote(page)).toBeHidden();
  await select(page, 'introduction-s01', 'introduction-s02');
  await quote(page).click();
  await expect(status(page)).toHaveText('Quote and link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [words, source, link] = copied.split('\n');
  const sentence = (id: string) => page.locator(`#${id}`).textContent();
  expect(words).toBe(
    `“${await sentence('introduction-s01')} ${await sentence('introduction-s02')}”`,
  );
  expect(source).toMatch(/^Companion narration to “The Hidden Power .*”, 0:00$/);
  const end = await page.locator('#introduction-s02').getAttribute('data-end');
  expect(link).toMatch(new RegExp(`/episodes/letting-go/#t=[\\d.]+,${end}$`));

  await page.goto(link ?? '');
  await expect(page.locator('.cue[aria-current=true]')).toHaveAttribute('id', 'introduction-s01');
});

test('names of voices and words outside are not quoted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const all = document.querySelector('.transcript-text');
    if (all) getSelection()?.selectAllChildren(all);
  });
  await quote(page).click();
  await expect(status(page)).toHaveText('Quote and link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toContain('Narrator');
  expect(copied).not.toContain('Partner');
  expect(copied).toMatch(/#t=[\d.]+,[\d.]+$/);
});

test('a part of a sentence is quoted as that part', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const words = document.querySelector('#introduction-s01')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 5, words, 9);
  });
  await quote(page).click();
  await expect(status(page)).toHaveText('Quote and link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“is a”\n/);
});

test('where copying is refused the link is in the address bar, and that is said', async ({
  page,
}) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await select(page, 'introduction-s03', 'introduction-s03');
  await quote(page).click();
  await expect(status(page)).toContainText('The link is in the address bar.');
  await expect(page).toHaveURL(/#t=[\d.]+,[\d.]+$/);
});

test('the offer goes with the selection', async ({ page }) => {
  await select(page, 'introduction-s03', 'introduction-s03');
  await expect(quote(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(quote(page)).toBeHidden();
});
