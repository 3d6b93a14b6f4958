import { expect, ready, test } from './site.ts';

test('two tables of one assignment are told apart, and playing at one ticks neither', async ({
  page,
}) => {
  const tables = ['scene=tablet&side=a&with=dana', 'scene=bakery&side=b'];
  const query = tables.map((set) => `&do=${encodeURIComponent(`t.practice.${set}`)}`).join('');
  await page.goto(`tools/practice/?${tables[1]}`);
  await ready(page);
  await page.getByRole('button', { name: 'Sit down' }).click();
  await page.getByRole('button', { name: 'Say hello' }).click();
  await page.goto(`assignment/?v=1${query}`);
  await expect(page.locator('ol label')).toHaveText([
    'Try: Practice table, Tablet purchase, as Buyer, across from Dana',
    /Try: Practice table, .+, as .+$/,
  ]);
  await expect(page.getByText('0 of 2 done')).toBeVisible();
});
