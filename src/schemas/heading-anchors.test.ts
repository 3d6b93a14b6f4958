import { describe, expect, it } from 'vitest';
import { headingAnchors } from './heading-anchors.ts';

const anchors = (body: string) => [...headingAnchors(body)];

describe('headingAnchors', () => {
  it.each([
    ['## Three moves', ['three-moves']],
    ['Text\n\n### Two offers of $900\n', ['two-offers-of-900']],
    ["## What isn't: *said*, `done`", ['what-isnt-said-done']],
    ['## Café & bar', ['café--bar']],
    ['## A [link](/b/) here ##', ['a-link-here']],
    ['## Same\n\n## Same\n\n## Same', ['same', 'same-1', 'same-2']],
    ['<h2 id="by-hand">Title</h2>', ['by-hand']],
    ['## The {pie} here', []],
    ['<PieCalculator id="pie" />', []],
    ['```\n## Code\n```\n## Real', ['real']],
    ['#hashtag', []],
    ['', []],
  ])('of %o are %o', (body, expected) => {
    expect(anchors(body)).toEqual(expected);
  });
});
