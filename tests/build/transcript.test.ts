import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import webvtt from 'webvtt-parser';
import { compressedSize, Site } from './site.ts';

const site = new Site();
const EPISODE = '/episodes/letting-go/';
const page = site.page(EPISODE);
const links = page.root.querySelectorAll('[data-transcript] a.cue');
const file = (extension: string) => site.text(`episodes/letting-go/transcript.${extension}`);
const plain = (html: string) =>
  html
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const shown = links.map((link) => ({
  id: link.id,
  start: Number(link.getAttribute('data-start')),
  end: Number(link.getAttribute('data-end')),
  text: plain(link.innerHTML),
}));

type Node = { type: string; value?: string | number; children?: Node[] };
const textOf = (node: Node): string =>
  node.type === 'text' ? String(node.value) : (node.children ?? []).map(textOf).join('');
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const read = (text: string) => {
  const { cues, errors } = new webvtt.WebVTTParser(ENTITIES).parse(text, 'subtitles');
  expect(errors).toEqual([]);
  return cues.map(({ id, startTime: start, endTime: end, tree }) => ({
    id,
    start,
    end,
    text: tree.children.map(textOf).join('').replace(/\s+/g, ' ').trim(),
  }));
};

describe('the transcript on the page', () => {
  it('has every sentence of the file once, in order, with its name, its seconds and its words', () => {
    expect(shown.length).toBeGreaterThan(150);
    expect(shown).toEqual(read(file('vtt')));
  });

  it('has a heading for every chapter that something is said in, and says whose words these are', () => {
    const section = page.root.querySelector('#transcript');
    expect(section?.querySelectorAll('h3')).toHaveLength(9);
    expect(section?.querySelector('.transcript-notes')?.text).toContain(
      'It is not a transcript of the episode.',
    );
    expect(section?.querySelector('.transcript-notes')?.text).toContain('CMU ARCTIC');
  });

  it('carries no moments of words, and comes after what is to be seen first', () => {
    expect(page.html).not.toMatch(/<\d\d:\d\d/);
    expect(page.html.match(/data-start="/g)?.length).toBeLessThan(shown.length + 20);
    const before = page.html.slice(0, page.html.indexOf('id="transcript"'));
    expect(before).toContain('section class="chapter"');
    expect(compressedSize(before)).toBeLessThanOrEqual(14_000);
  });

  it("stands in part on each chapter's own page, without a second anchor for a sentence", () => {
    const ids = new Set(shown.map(({ id }) => id));
    for (const { address, html, root } of site.pages.filter(({ address }) =>
      /^\/episodes\/letting-go\/[^/]+\/$/.test(address),
    )) {
      expect(root.querySelectorAll('.transcript-text p').length, address).toBeGreaterThan(1);
      expect(root.querySelectorAll('[id]').filter((one) => ids.has(one.id))).toEqual([]);
      expect(compressedSize(html), address).toBeLessThanOrEqual(8000);
    }
  });
});

describe("the transcript's files", () => {
  it('give SubRip that reads back with the same sentences', () => {
    const asVtt = file('srt')
      .replace(/(\d\d),(\d{3})/g, '$1.$2')
      .replace(/&/g, '&amp;');
    const cues = read(`WEBVTT\n\n${asVtt}`);
    expect(cues.map(({ start, end }) => [start, end])).toEqual(
      shown.map(({ start, end }) => [start, end]),
    );
    cues.forEach(({ id, text }, index) => {
      expect(id).toBe(String(index + 1));
      expect(text.replace(/^(?:Narrator|Partner): /, '')).toBe(shown[index]?.text);
    });
  });

  it('give JSON of the podcast namespace', () => {
    const segment = {
      type: 'object',
      required: ['speaker', 'startTime', 'endTime', 'body'],
      additionalProperties: false,
      properties: {
        speaker: { enum: ['Narrator', 'Partner'] },
        startTime: { type: 'number' },
        endTime: { type: 'number' },
        body: { type: 'string' },
      },
    };
    const validate = new Ajv().compile({
      type: 'object',
      required: ['version', 'segments'],
      additionalProperties: false,
      properties: {
        version: { const: '1.0.0' },
        segments: { type: 'array', items: segment, minItems: 150 },
      },
    });
    expect(validate(JSON.parse(file('json'))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('give text in which every sentence stands', () => {
    for (const { text } of shown) expect(file('txt')).toContain(text);
  });
});

describe('what a page says to a site that would embed it', () => {
  const pages = site.pages.filter(({ address }) =>
    /^\/episodes\/letting-go\/(?:[^/]+\/)?$/.test(address),
  );

  it.each(pages.map(({ address, root }) => [address, root] as const))(
    'leads from %s to pages and pictures that exist',
    (address, root) => {
      const link = root.querySelector('link[type="application/json+oembed"]');
      const path = new URL(link?.getAttribute('href') ?? '').pathname;
      expect(path).toBe(`${address}oembed.json`);
      const oembed = JSON.parse(site.text(path.slice(1))) as Record<string, string>;
      expect(oembed.title).toBe(plain(root.querySelector('h1')?.innerHTML.trim() ?? ''));
      const frame = /src="([^"]+)"/.exec(oembed.html ?? '')?.[1] ?? '';
      const embedded = site.page(new URL(frame).pathname);
      expect(embedded.address).toBe(`/embed${address}`);
      expect(embedded.root.querySelector('[data-player]')).not.toBeNull();
      const card = site.bytes(new URL(oembed.thumbnail_url ?? '').pathname.slice(1));
      expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([
        oembed.thumbnail_width,
        oembed.thumbnail_height,
      ]);
    },
  );

  it('is said on ten pages', () => {
    expect(pages).toHaveLength(10);
  });
});
