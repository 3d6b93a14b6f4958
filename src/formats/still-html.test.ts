import { describe, expect, it } from 'vitest';
import { parseWhole, standStill } from './still-html.ts';

function still(html: string): string {
  const root = parseWhole(html);
  standStill(root);
  return root.toString();
}

describe('standStill', () => {
  it.each([
    [
      'an island becomes what it draws first',
      '<div><script>x()</script><astro-island uid="1"><p>7</p><astro-slot>8</astro-slot></astro-island></div>',
      '<div><p>7</p>8</div>',
    ],
    [
      'what stands in a noscript is said',
      '<noscript><p>By <b>hand</b>.</p></noscript>',
      '<p>By <b>hand</b>.</p>',
    ],
    [
      'what needs a script is gone',
      '<p class="aside needs-script">Drag.</p><a data-search-opener>Search</a>',
      '',
    ],
    [
      'a promise of what scripts would do is gone, and the rest of its sentence stays',
      '<p>Open the answers. <span data-scripted>Each is checked here.</span></p>',
      '<p>Open the answers. </p>',
    ],
    [
      'a dialog and what it says to screen readers are gone',
      '<dialog>x</dialog><p role="status">x</p>',
      '',
    ],
    [
      'a chart that keys would move is a picture',
      '<div role="application" tabindex="0" aria-label="Deals" aria-describedby="keys"></div>',
      '<div role="img" aria-label="Deals"></div>',
    ],
    [
      'a description that stays keeps its reader',
      '<a aria-describedby="m">x</a><i id="m">y</i>',
      '<a aria-describedby="m">x</a><i id="m">y</i>',
    ],
  ])('%s', (_, html, expected) => {
    expect(still(html)).toBe(expected);
  });

  it('prefers the whole telling of a widget to its first screen', () => {
    const told = '<section class="told">Everything.</section>';
    const html = `<figure data-widget="quiz"><div><astro-island><button>Next</button></astro-island></div><noscript>${told}</noscript></figure>`;
    expect(still(html)).toBe(`<figure data-widget="quiz"><div></div>${told}</figure>`);
  });
});
