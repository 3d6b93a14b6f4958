import { ready, test } from './site.ts';

test('shots', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto('tools/practice/');
  await ready(page);
  await page.screenshot({ path: '/tmp/table/s1.png', fullPage: true });
  await page.goto('tools/practice/?game=1.tablet.a.ingrid.ly1.o.O012345.z0');
  await ready(page);
  await page.getByRole('button', { name: 'If you …, then I …' }).click({ force: true });
  await page.getByRole('button', { name: 'Give me a hint' }).click();
  await page.getByText('Why did she say').first().click();
  await page.getByText('Why did she say').nth(1).click();
  await page.screenshot({ path: '/tmp/table/s2.png', fullPage: true });
  await page.goto('tools/practice/?game=1.tablet.a.dana.ly1.p400000.h.h.h.h.h.h.h.h.h.z12kq6oe');
  await ready(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: '/tmp/table/s3.png', fullPage: true });
  await page.setViewportSize({ width: 360, height: 900 });
  await page.screenshot({ path: '/tmp/table/s4.png', fullPage: true });
});
