import { box, button, open, room, sentence } from './preparation.ts';
import { expect, ready, test } from './site.ts';
import { forbidStorage } from './storage.ts';

test('the numbers are in the address, and the words are not', async ({ page }) => {
  await open(page);
  await box(page, 'What the negotiation is about').fill('The uncle’s violin');
  await box(page, 'What will you ask before you name a figure?').fill('Who else is looking?');
  await box(page, 'Not above').fill('9000');
  await expect(page).toHaveURL(/alt=5500_75_1500_2.*high=9000.*sheet=/);
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href).join(' '));
  expect(`${page.url()} ${links}`).not.toMatch(/violin|looking/i);
  await page.reload();
  await ready(page);
  await expect(box(page, 'What the negotiation is about')).toHaveValue('The uncle’s violin');
  await expect(box(page, 'Not above')).toHaveValue('9000');
  await open(page);
  await expect(box(page, 'Not above')).toHaveValue('9000');
});

test('another address has no words of this sheet, and leads to it', async ({ page }) => {
  await open(page);
  await box(page, 'What the negotiation is about').fill('The violin');
  await expect(page).toHaveURL(/sheet=/);
  await open(page, '?v=1&from=own&side=buyer&unit=points&alt=40_100_0_0&low=10&high=60');
  await expect(sentence(page)).toContainText('alternative 1, so 40 points is the most to pay');
  await expect(box(page, 'What the negotiation is about')).toHaveValue('');
  await room(page).getByText('Sheets with words on this device: 1').click();
  await room(page).getByRole('link', { name: 'The violin' }).click();
  await ready(page);
  await expect(box(page, 'What the negotiation is about')).toHaveValue('The violin');
  await expect(sentence(page)).toContainText('$4,500');
});

test('words are deleted from the device, and can be brought back', async ({ page }) => {
  await open(page);
  await box(page, 'What the negotiation is about').fill('The violin');
  await room(page).getByText('Sheets with words on this device: 1').click();
  await button(page, 'Delete its words: The violin').click();
  expect(await page.evaluate(() => localStorage.getItem('bigger-pie/preparation/1'))).toBeNull();
  await expect(box(page, 'What the negotiation is about')).toHaveValue('');
  await expect(button(page, 'Bring back what was here')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page, 'What the negotiation is about')).toHaveValue('The violin');
});

test('it says so where nothing can be kept, and works', async ({ page }) => {
  await forbidStorage(page);
  await open(page);
  await expect(room(page)).toContainText('This browser keeps nothing for this page');
  await box(page, 'What the negotiation is about').fill('The violin');
  await expect(box(page, 'What the negotiation is about')).toHaveValue('The violin');
});
