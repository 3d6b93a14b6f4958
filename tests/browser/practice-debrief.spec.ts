import { open, over, press, table } from './practice.ts';
import { expect, findFaults, ready, test } from './site.ts';

test('every deal that both would have preferred to leaving is named', async ({ page }) => {
  await open(page, 'scene=chores&side=b&with=dana');
  await press(page, 'Sit down');
  await press(page, 'Walk away');
  const better = table(page).locator('details', { hasText: 'both of you would have preferred' });
  await expect(better).toBeVisible();
  const count = Number((await better.locator('summary').textContent())?.match(/\d+$/)?.[0]);
  expect(count).toBeGreaterThan(5);
  await better.locator('summary').click();
  await expect(better.locator('li')).toHaveCount(count);
  await expect(
    better.getByText('All of them, from the best for you to the best for Dana.'),
  ).toBeVisible();
  const named = /There was a deal: (.*?)\. Over no deal/.exec(
    (await table(page)
      .getByText(/There was a deal: /)
      .textContent()) ?? '',
  )?.[1];
  await expect(better.locator('li', { hasText: named ?? 'nothing' })).toHaveCount(1);
  expect(await findFaults(page)).toEqual([]);
});

test('a deal that is a bet is told in both cases where it is named', async ({ page }) => {
  await open(page, 'scene=garden-concert&side=b&with=dana');
  await press(page, 'Sit down');
  await press(page, 'Walk away');
  await expect(
    table(page).getByText(
      /^That deal is a bet: .* If over 200 people come: .* for you and .* for Dana\. If not: /,
    ),
  ).toBeVisible();
});

test('a limit counts in a hint and in the debrief', async ({ page }) => {
  await open(page, 'scene=tablet&with=dana&talk=n&limit=120');
  await press(page, 'Sit down');
  await press(page, 'Give me a hint');
  await expect(table(page).getByText(/of the way from your limit to your best/)).toBeVisible();
  await press(page, 'Walk away');
  await expect(table(page).getByText('You did not close.')).toBeVisible();
  await open(page, 'game=1.tablet.a.dana.ly1.p400000.h.h.h.h.h.h.h.h.h.z12kq6oe&limit=900');
  await expect(over(page)).toBeVisible();
  await expect(
    table(page).getByText(/^No: it is worth \$\d+ to you, and your limit was \$900\.$/),
  ).toBeVisible();
  await expect(table(page).getByText(/The deal you have is safe/)).toHaveCount(0);
});

test('a partner is said to remember only where there is a next meeting', async ({ page }) => {
  const remembers = table(page).getByText('A partner who comes back remembers it.');
  await open(page, 'scene=tablet');
  await press(page, 'Sit down');
  await press(page, 'Walk away');
  await expect(table(page).getByText('On a line from −5 to 5')).toBeVisible();
  await expect(remembers).toHaveCount(0);
  await open(page, 'scene=tablet&meet=3');
  await press(page, 'Sit down');
  await press(page, 'Walk away');
  await expect(remembers).toBeVisible();
});

test('a move that was taken back is no last time, and neither is a game that is opened again', async ({
  page,
}) => {
  const last = table(page).getByText(/Last time on this side/);
  const counted = table(page).getByText('What you did, counted');
  await open(page, 'scene=shared-shop&side=b&with=dana');
  await press(page, 'Sit down');
  await press(page, 'What would you offer?');
  await press(page, 'Accept');
  await expect(counted).toBeVisible();
  await press(page, 'Take my last move back');
  await press(page, 'Walk away');
  await expect(counted).toBeVisible();
  await expect(last).toHaveCount(0);
  await expect(page).toHaveURL(/game=1\.shared-shop\.b\.dana\.ly1\.q\.w\./);
  await page.reload();
  await ready(page);
  await expect(counted).toBeVisible();
  await expect(last).toHaveCount(0);
  await open(page, 'scene=shared-shop&side=b&with=dana');
  await press(page, 'Sit down');
  await press(page, 'Walk away');
  await expect(last).toContainText('no deal. This time');
});
