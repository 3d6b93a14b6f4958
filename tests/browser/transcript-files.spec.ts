import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole transcript is there, sentence by sentence, with links to seconds and files', async ({
    page,
  }) => {
    await page.goto('episodes/letting-go/#introduction-s10');
    await expect(page.locator('#introduction-s10')).toBeInViewport();
    await expect(page.locator('#introduction-s10')).toHaveAttribute('href', /^#t=[\d.]+$/);
    expect(await page.locator('.cue').count()).toBeGreaterThan(150);
    await expect(page.locator('.transcript h3')).toHaveCount(9);
    await expect(page.locator('.transcript-bar')).toBeHidden();
    await expect(page.locator('.transcript-notes')).toContainText(
      'not a transcript of the episode',
    );
    await expect(page.getByRole('link', { name: 'WebVTT' })).toHaveCount(2);
    await page.getByRole('link', { name: 'To the end of the transcript' }).click();
    await expect(page.locator('#transcript-end')).toBeInViewport();
  });

  test('a chapter has its own words, and each time leads to its second', async ({ page }) => {
    await page.goto('episodes/letting-go/ai-applications/');
    const section = page.locator('.transcript');
    await expect(section.getByRole('heading', { name: 'What our narration says' })).toBeVisible();
    await expect(section.locator('p a').nth(1)).toHaveAttribute(
      'href',
      /^\/episodes\/letting-go\/#t=\d/,
    );
  });
});

test('each file is what it says', async ({ request }) => {
  for (const [extension, type, words] of [
    ['vtt', 'text/vtt', 'WEBVTT'],
    ['srt', 'application/x-subrip', '00:00:0'],
    ['json', 'application/json', '"version": "1.0.0"'],
    ['txt', 'text/plain', 'The Hidden Power of Letting Go'],
  ]) {
    const response = await request.get(`episodes/letting-go/transcript.${extension}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain(type);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    expect(await response.text()).toContain(words);
  }
});
