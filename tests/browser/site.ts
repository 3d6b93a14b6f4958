import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** One page of each kind: what holds for these holds for the site. */
export const templates = [
  ['home', ''],
  ['list of episodes', 'episodes/'],
  ['episode', 'episodes/letting-go/'],
  ['chapter', 'episodes/letting-go/real-world-applications/'],
  ['list of lessons', 'lessons/'],
  ['lesson', 'lessons/the-pie/'],
  ['lesson with a quiz', 'lessons/fixed-pie/'],
  ['list of tools', 'tools/'],
  ['pie calculator', 'tools/pie-calculator/'],
  ['quiz', 'tools/lose-lose-quiz/'],
  ['chores', 'tools/fair-chores/'],
  ['shadow of the future', 'tools/shadow-of-the-future/'],
  ['countries', 'tools/countries/'],
  ['letting go', 'tools/letting-go/'],
  ['preparation sheet', 'tools/preparation/'],
  ['practice table', 'tools/practice/'],
  ['evidence of the practice table', 'tools/practice/evidence/'],
  ['two agents', 'tools/two-agents/?step=21'],
  ['embedded calculator', 'embed/tools/pie-calculator/'],
  ['embedded quiz', 'embed/tools/lose-lose-quiz/'],
  ['embedded lesson', 'embed/lessons/bets/'],
  ['embedded self-test', 'embed/lessons/bets/self-test/'],
  ['embedded term', 'embed/glossary/batna/'],
  ['glossary', 'glossary/'],
  ['sources', 'references/'],
  ['search', 'search/?q=pie'],
  ['review', 'review/'],
  ['about', 'about/'],
  ['for instructors', 'teach/'],
  ['notes for instructors', 'teach/notes/'],
  ['assignment builder', 'teach/assignment/'],
  ['assignment', 'assignment/?v=1&do=l.the-pie&do=q.the-pie'],
  ['citations of terms', 'glossary/cite/'],
  ['lost', 'nothing/here/'],
] as const;

interface Watched {
  violations: string[];
  errors: string[];
  foreign: string[];
}

/**
 * Every test watches its page: a violation of the policy, an error in the console or a request to another host
 * fails it, whatever the test itself is about.
 */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { violations: [], errors: [], foreign: [] };
      await page.exposeFunction('reportViolation', (text: string) => watched.violations.push(text));
      await page.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI }) => {
            const report = (globalThis as unknown as { reportViolation: (text: string) => void })
              .reportViolation;
            report(`${effectiveDirective} ${blockedURI}`);
          },
        );
      });
      page.on('console', (message) => {
        // The address of a page that does not exist answers 404, which Chromium reports as an error.
        const lost =
          /status of 404/.test(message.text()) && /nothing\/here/.test(message.location().url);
        if (message.type() === 'error' && !lost) watched.errors.push(message.text());
      });
      page.on('pageerror', (error) => watched.errors.push(String(error)));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin)
          watched.foreign.push(request.url());
      });
      await use(watched);
      expect(watched).toEqual({ violations: [], errors: [], foreign: [] });
    },
    { auto: true },
  ],
});

export { expect };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe could not decide, and why that is right: text on the patterned slices of a pie has an outline in the
 * colour of its slice, which axe cannot see.
 */
const UNDECIDED = new Set(['color-contrast']);

/** The faults that axe finds, as `rule: element`; what it could not decide counts, unless it is known and right. */
export async function findFaults(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const undecided = incomplete.filter(({ id }) => !UNDECIDED.has(id));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** The element that has the focus, as its name for assistive technology or its tag. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (
      (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim() ||
      (element?.tagName ?? '')
    );
  });

/**
 * Waits until every island works, once each has been in view. A browser without a screen draws no frame of a page now
 * and then, so that an island goes by unseen: the page is walked through again.
 */
export async function ready(page: Page): Promise<void> {
  await page.bringToFront();
  await expect(async () => {
    await page.evaluate(async () => {
      const frame = () =>
        Promise.race([
          new Promise(requestAnimationFrame),
          new Promise((go) => setTimeout(go, 200)),
        ]);
      for (let y = 0; y < document.body.scrollHeight; y += 500) {
        scrollTo(0, y);
        await frame();
      }
      scrollTo(0, 0);
    });
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 45_000 });
}
