import { describe, expect, it } from 'vitest';
import { Site } from './site.ts';

const site = new Site();
const lessons = site.pages.filter(({ address }) => /^\/lessons\/[^/]+\/$/.test(address));

/** The words of a lesson's running text: no widget, no table, nothing hidden. */
function countWords(address: string): number {
  const prose = site.page(address).root.querySelector('main .prose');
  const blocks = prose?.querySelectorAll('p, li, h2, h3') ?? [];
  const read = blocks.filter((block) => !block.closest('figure, table, noscript, [hidden]'));
  return read.reduce((sum, block) => {
    for (const hidden of block.querySelectorAll('[hidden]')) hidden.remove();
    return sum + (block.textContent.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0);
  }, 0);
}

describe('the lessons', () => {
  it('are twelve', () => {
    expect(lessons).toHaveLength(12);
  });

  it.each(lessons)('have 900 to 1,600 words each: $address', ({ address }) => {
    const words = countWords(address);
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThanOrEqual(1600);
  });

  it.each(lessons)('have all their parts: $address', ({ root }) => {
    const has = (selector: string) => root.querySelector(`main ${selector}`) !== null;
    expect(has('.evidence'), 'the evidence').toBe(true);
    expect(has('.try'), 'something to try').toBe(true);
    expect(has('.two-cases'), 'two cases').toBe(true);
    expect(has('#self-test'), 'a self-test').toBe(true);
    expect(has('a.listen'), 'a way to the episode').toBe(true);
    expect(has('#sources'), 'its sources').toBe(true);
  });
});
