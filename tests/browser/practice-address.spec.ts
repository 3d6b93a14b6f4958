import { followHints, open, over, press, table, turns } from './practice.ts';
import { expect, ready, test } from './site.ts';

test('the address plays the game again, and a learner can take a move back', async ({ page }) => {
  await open(page, 'scene=chores&side=b');
  await press(page, 'Sit down');
  await followHints(page);
  await expect(page).toHaveURL(/game=1\.chores\.b\.ingrid/);
  const link = await table(page)
    .getByRole('link', { name: 'Link to this game' })
    .getAttribute('href');
  await page.waitForURL(`**${link}`);
  const said = await table(page).locator('.talk').textContent();
  await page.reload();
  await ready(page);
  await expect(over(page)).toBeVisible();
  expect(await table(page).locator('.talk').textContent()).toBe(said);
  const count = await turns(page).count();
  await press(page, 'Take my last move back');
  await expect(over(page)).toHaveCount(0);
  expect(await turns(page).count()).toBeLessThan(count);
});

test('an address that was cut off says so and gives a table', async ({ page }) => {
  await open(page, 'game=1.tablet.a.ingrid');
  await expect(table(page).getByRole('alert')).toContainText('It may have been cut off.');
  await expect(table(page).getByRole('button', { name: 'Make an offer' })).toBeVisible();
});

test('a better deal is taken after the deal, and the address keeps it', async ({ page }) => {
  await open(page, 'game=1.tablet.a.dana.ly1.p400000.h.h.h.h.h.h.h.h.h.z12kq6oe');
  await expect(over(page)).toBeVisible();
  await expect(table(page).getByText('58% of the pie').first()).toBeVisible();
  await press(page, 'Take it, after the deal');
  await expect(table(page).getByText('taken the better deal after the first')).toBeVisible();
  await expect(page).toHaveURL(/&settled=y$/);
  await expect(table(page).getByText('99% of the pie')).toHaveCount(2);
});

test('the round before is set beside this one, and a partner who comes back is met again', async ({
  page,
}) => {
  await open(page, 'scene=tablet&meet=3');
  await press(page, 'Sit down');
  await followHints(page);
  await press(page, 'Meet Ingrid again');
  await expect(table(page).getByText('Meeting 2 of 3')).toBeVisible();
  await press(page, 'Walk away');
  await expect(
    table(page).getByText(/Last time on this side, across from Ingrid: .* for you/),
  ).toBeVisible();
});

test('a limit that came with the address is named, and an offer below it is called so', async ({
  page,
}) => {
  await open(page, 'scene=tablet&limit=500&with=dana&first=they');
  await expect(table(page).getByText('no deal that is worth less to you than 500')).toBeVisible();
  await press(page, 'Sit down');
  await expect(table(page).getByText('which is below your limit')).toBeVisible();
});
