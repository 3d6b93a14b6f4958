import type { Page } from '@playwright/test';
import { followHints, open, press, table, turns } from './practice.ts';
import { expect, findFaults, test } from './site.ts';

/** The fee of the concert depends on how many come; everything else is settled as it creates most. */
async function bet(page: Page, ifSo: string, ifNot: string) {
  await press(page, 'An offer that depends on …');
  await table(page).getByLabel('Fee if not').selectOption(ifNot);
  await table(page).getByLabel('Fee if over 200 people come').selectOption(ifSo);
  await expect(table(page).getByLabel('Fee if not')).toHaveValue(ifNot);
  for (const issue of ['Loudspeakers', 'Start', 'Beds for the band', 'Film of the evening'])
    await table(page).getByRole('combobox', { name: issue }).selectOption('1');
}

for (const agent of ['Dana', 'Ingrid'])
  test(`an offer that depends on an event is made to ${agent}, who answers`, async ({ page }) => {
    await open(page, `scene=garden-concert&with=${agent.toLowerCase()}`);
    await press(page, 'Sit down');
    await expect(table(page).getByText('you think it 80% likely')).toBeVisible();
    await bet(page, '2', '0');
    await expect(
      table(page).getByText('as you expect it: +$340 if over 200 people come, −$60 if not'),
    ).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
    await press(page, 'Offer this');
    await expect(turns(page).first()).toContainText(
      'I offer: Fee: $900 if over 200 people come, else $500',
    );
    await expect(turns(page)).toHaveCount(2);
    await followHints(page);
    await expect(
      turns(page)
        .filter({ hasText: `${agent}:` })
        .filter({ hasText: 'if over 200' }),
    ).not.toHaveCount(0);
    await expect(table(page).getByText(/^If over 200 people come: .* If not: /)).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });

test('a chance is told with the fee, and none above 100 per cent', async ({ page }) => {
  await open(page, 'scene=garden-concert&side=b');
  await press(page, 'Sit down');
  await press(page, 'How much … is worth to me');
  const chance = table(page).getByRole('textbox', { name: 'Per cent likely that over 200' });
  await expect(chance).toHaveValue('30');
  await chance.fill('130');
  await expect(table(page).getByRole('alert')).toHaveText('A chance is a number from 0 to 100.');
  await chance.fill('45');
  await press(page, 'Say so');
  await expect(turns(page).first()).toContainText(
    'I think it 45% likely that over 200 people come',
  );
  await expect(turns(page)).toHaveCount(2);
});

test('a scenario without an event offers no bet', async ({ page }) => {
  await open(page, 'scene=tablet');
  await press(page, 'Sit down');
  await expect(table(page).getByRole('button', { name: 'Make an offer' })).toBeVisible();
  await expect(table(page).getByRole('button', { name: /depends/ })).toHaveCount(0);
});
