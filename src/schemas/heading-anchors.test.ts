import { describe, expect, it } from 'vitest';
import { headingAnchors } from './heading-anchors.ts';

const anchors = (body: string) => [...headingAnchors(body).keys()];

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

  it.each([
    ['## What isn’t: *said*, `done`', 'what-isnt-said-done', 'What isn’t: said, done'],
    ['<h2 id="two">Two <em>errors</em></h2>\n', 'two', 'Two errors'],
    ['<h2 id="sum">About {sum}</h2>', 'sum', ''],
    ['<p id="where">Here</p>', 'where', ''],
    ['<section id="out"><h3 id="in">Inside</h3></section>', 'in', 'Inside'],
  ])('the words of %o at %s are %o', (body, anchor, words) => {
    expect(headingAnchors(body).get(anchor)).toBe(words);
  });
});
