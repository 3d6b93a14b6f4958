import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { renderFramed } from './framed-html.ts';

const frame = (link: string) =>
  `<link rel="canonical" href="https://example.edu/pie/lessons/bets/"><h2 id="pure-bet">x</h2>${link}`;

describe('renderFramed', () => {
  it.each([
    ['an anchor of its own', '<a href="#pure-bet">x</a>'],
    ['the same anchor of the whole page', '<a href="/pie/lessons/bets/#pure-bet">x</a>'],
    ['the whole address of it', '<a href="https://example.edu/pie/lessons/bets/#pure-bet">x</a>'],
    ['a link with a sign in another attribute', '<a title="a > b" href="#pure-bet">x</a>'],
  ])('keeps in the frame what leads to %s', (_, link) => {
    const a = parse(renderFramed(frame(link))).querySelector('a');
    expect(a?.getAttribute('href')).toBe('#pure-bet');
    expect(a?.getAttribute('target')).toBe('_self');
  });

  it.each([
    ['to the page itself', '<a href="/pie/lessons/bets/">x</a>'],
    ['to an anchor that the frame has not', '<a href="/pie/lessons/bets/#self-test">x</a>'],
    ['to the same anchor of another page', '<a href="/pie/lessons/chores/#pure-bet">x</a>'],
    ['to a state of the page', '<a href="/pie/lessons/bets/?v=1#pure-bet">x</a>'],
    ['to another host', '<a href="https://example.org/pie/lessons/bets/#pure-bet">x</a>'],
    ['that has a target', '<a href="#pure-bet" target="_top">x</a>'],
    ['that leads nowhere', '<a id="x">x</a>'],
  ])('leaves a link as it is %s', (_, link) => {
    expect(renderFramed(frame(link))).toBe(frame(link));
  });
});
