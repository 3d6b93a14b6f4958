import { Cite } from '@citation-js/core';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import {
  citeBare,
  citeInBrackets,
  citeInSentence,
  describeReading,
  type Reference,
  renderBibtex,
  renderCslJson,
  renderReference,
} from './citation.ts';

const person = (family: string, given: string) => ({ family, given });
const year = (...parts: number[]) => ({ 'date-parts': [parts] });

const article: Reference = {
  id: 'thompson-hastie-1990',
  type: 'article-journal',
  title: 'Social perception in negotiation',
  author: [person('Thompson', 'Leigh'), person('Hastie', 'Reid')],
  issued: year(1990, 10),
  'container-title': 'Organizational Behavior and Human Decision Processes',
  volume: '47',
  issue: '1',
  page: '98-123',
  DOI: '10.1016/0749-5978(90)90048-E',
  read: 'abstract',
  note: 'Only the abstract was read.',
};
const page: Reference = {
  id: 'a-page',
  type: 'webpage',
  title: 'How to share',
  read: 'full text',
  note: 'A note.',
};

describe('citations in a text', () => {
  it.each([
    ['two authors', article, 'Thompson & Hastie, 1990', 'Thompson & Hastie (1990)'],
    [
      'one author',
      { ...article, author: [person('Nalebuff', 'Barry')] },
      'Nalebuff, 1990',
      'Nalebuff (1990)',
    ],
    [
      'three authors',
      { ...article, author: ['Curhan', 'Neale', 'Ross'].map((name) => person(name, 'A.')) },
      'Curhan et al., 1990',
      'Curhan et al. (1990)',
    ],
    [
      'a body',
      { ...page, author: [{ literal: 'Program on Negotiation' }], issued: year(2020, 3, 4) },
      'Program on Negotiation, 2020',
      'Program on Negotiation (2020)',
    ],
    [
      'a body with commas and brackets of its own',
      { ...page, author: [{ literal: 'Smith, Jones & Co (Ltd)' }], issued: year(2020) },
      'Smith, Jones & Co (Ltd), 2020',
      'Smith, Jones & Co (Ltd) (2020)',
    ],
    ['no author', { ...page, issued: year(1999) }, 'How to Share, 1999', 'How to Share (1999)'],
    [
      'no author and a title in brackets',
      { ...page, title: 'What to share (now)', issued: year(1999) },
      'What to Share (Now), 1999',
      'What to Share (Now) (1999)',
    ],
    [
      'no date',
      { ...article, issued: undefined },
      'Thompson & Hastie, n.d.',
      'Thompson & Hastie (n.d.)',
    ],
    ['neither author nor date', page, 'How to Share, n.d.', 'How to Share (n.d.)'],
  ])('names %s in the APA form', (_, reference, bare, inSentence) => {
    expect(citeBare(reference)).toBe(bare);
    expect(citeInBrackets(reference)).toBe(`(${bare})`);
    expect(citeInSentence(reference)).toBe(inSentence);
  });

  it.each([
    'article-journal',
    'article-newspaper',
    'article-magazine',
    'book',
    'broadcast',
    'chapter',
    'dataset',
    'paper-conference',
    'post-weblog',
    'webpage',
  ])('gives only the year of a %s that has a full date', (type) => {
    const reference = { ...article, type, issued: year(2020, 3, 4) };
    expect(citeInSentence(reference)).toBe('Thompson & Hastie (2020)');
  });
});

describe('renderReference', () => {
  const textOf = (reference: Reference) => parse(renderReference(reference)).text;

  it('writes an article with its journal in italics and its DOI as a link', () => {
    expect(renderReference(article)).toBe(
      'Thompson, L., &#38; Hastie, R. (1990). Social perception in negotiation. ' +
        '<i>Organizational Behavior and Human Decision Processes</i>, <i>47</i>(1), 98–123. ' +
        '<a href="https://doi.org/10.1016/0749-5978(90)90048-E">https://doi.org/10.1016/0749-5978(90)90048-E</a>',
    );
  });

  it.each([
    [
      'a body and a full date',
      { ...page, author: [{ literal: 'Program on Negotiation' }], issued: year(2020, 3, 4) },
      'Program on Negotiation. (2020, March 4). How to share.',
    ],
    ['no author', { ...page, issued: year(1999) }, 'How to share. (1999).'],
    ['neither author nor date', page, 'How to share. (n.d.).'],
  ])('writes a page with %s', (_, reference, text) => {
    expect(textOf(reference)).toBe(text);
  });

  it.each([
    ['https://example.org/a?x=1&y=2', 'https://example.org/a?x=1&#38;y=2'],
    ['https://example.org/wiki/Pie_(food)', 'https://example.org/wiki/Pie_(food)'],
    ['https://example.org/folder/', 'https://example.org/folder/'],
    ['http://example.org/a)b', 'http://example.org/a)b'],
    ['https://example.org/a?b&', 'https://example.org/a?b&#38;'],
  ])('links the whole of %s', (url, escaped) => {
    const html = renderReference({ ...page, URL: url, issued: year(2020) });
    expect(html).toContain(`<a href="${escaped}">${escaped}</a>`);
  });

  it('leaves what follows an address in a sentence outside of its link', () => {
    const html = renderReference({ ...page, title: 'A list (see https://example.org/list)...' });
    expect(html).toContain('(see <a href="https://example.org/list">https://example.org/list</a>)');
  });

  it('escapes what a title brings along', () => {
    const html = renderReference({
      ...page,
      title: 'Yours & mine <script>alert(1)</script> 1 < 2',
    });
    expect(html).toContain('Yours &#38; mine &#60;script&#62;alert(1)&#60;/script&#62; 1 &#60; 2');
    expect(html).not.toContain('<script');
  });

  it('lets no address out of its attribute', () => {
    const html = renderReference({ ...page, URL: 'https://example.org/a"onmouseover="x' });
    const links = parse(html).querySelectorAll('a');
    expect(links.map(({ attributes }) => attributes)).toEqual([{ href: 'https://example.org/a' }]);
  });
});

describe('describeReading', () => {
  it.each([
    ['full text', 'Read in full.'],
    ['abstract', 'Read as an abstract only.'],
    ['secondary', 'Read second hand.'],
    ['data', 'The published data were analysed.'],
  ] as const)('says of "%s": %s', (read, sentence) => {
    expect(describeReading({ ...page, read })).toBe(sentence);
  });
});

describe('sources as files', () => {
  it('are BibTeX that a reader of BibTeX takes back, with the id as the key', () => {
    const text = renderBibtex([article, page]);
    expect(text).toContain('@article{thompson-hastie-1990,');
    const [read] = new Cite(text).data;
    expect(read).toMatchObject({
      type: 'article-journal',
      title: article.title,
      DOI: article.DOI,
      page: '98-123',
      author: article.author,
    });
  });

  it('keep what BibTeX would read as a command', () => {
    const text = renderBibtex([{ ...page, title: 'Profit & 50% {loss} $1_000 \\ #3' }]);
    expect(new Cite(text).data[0]?.title).toBe('Profit & 50% {loss} $1_000 \\ #3');
  });

  it('are a list of CSL-JSON without our remarks', () => {
    const [item, ...others] = JSON.parse(renderCslJson([article]));
    expect(others).toEqual([]);
    const { read: _read, note: _note, ...bare } = article;
    expect(item).toEqual(bare);
  });
});
