import { describe, expect, it } from 'vitest';
import { bindLink } from './book-links.ts';

const bound = {
  lessons: new Set(['the-pie', 'bets']),
  terms: new Set(['batna']),
  sources: new Set(['raiffa-1985']),
};

describe.each(['', '/pie'])('a link of a lesson below "%s"', (base) => {
  const bind = (href: string) => bindLink(href, 'bets', bound, (path) => `${base}${path}`);
  it.each([
    ['to another lesson', `${base}/lessons/the-pie/`, '#the-pie'],
    ['to a part of another lesson', `${base}/lessons/the-pie/#three-answers`, '#the-pie'],
    ['to a lesson by the way from here', '../the-pie/#three-answers', '#the-pie'],
    ['to a part of its own', '#the-bet', '#bets'],
    ['to a term', `${base}/glossary/#batna`, '#term-batna'],
    ['to a source', `${base}/references/#raiffa-1985`, '#source-raiffa-1985'],
  ])('%s stays in the book', (_, href, expected) => {
    expect(bind(href)).toBe(expected);
  });

  it.each([
    ['to a term that the book leaves out', '/glossary/#zopa'],
    ['to a source that the book leaves out', '/references/#pon-2004'],
    ['to a lesson that is not published', '/lessons/draft/'],
    ['to a state of a tool', '/tools/pie-calculator/?t=12#grow'],
    ['to a second of the episode', '/episodes/letting-go/#t=12'],
  ])('%s leads to the site', (_, path) => {
    expect(bind(`${base}${path}`)).toBe(`${base}${path}`);
  });

  it.each(['https://doi.org/10.1037/a', 'mailto:someone@example.edu'])('leaves %s', (href) => {
    expect(bind(href)).toBe(href);
  });
});
