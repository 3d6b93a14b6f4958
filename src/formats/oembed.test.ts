import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { hardTitles, readGolden } from '../../tests/golden/episode.ts';
import { renderFrame, renderHeightListener, renderOEmbed } from './oembed.ts';

const page = {
  title: 'Who cooks <tonight>?',
  author: { name: 'Salt & Pepper', url: 'https://podcast.example/' },
  provider: { name: 'Bigger Pie', url: 'https://pie.example/' },
  frameUrl: 'https://pie.example/embed/episodes/dinner/',
  cardUrl: 'https://pie.example/episodes/dinner/card.png',
};

describe('renderOEmbed', () => {
  it('writes the pinned file', () => {
    expect(renderOEmbed(page)).toBe(readGolden('oembed.json'));
  });

  it('has what oEmbed 1.0 requires of the type rich, and of a thumbnail', () => {
    expect(JSON.parse(renderOEmbed(page))).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: renderFrame(page),
      width: expect.any(Number),
      height: expect.any(Number),
      thumbnail_url: page.cardUrl,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});

describe('renderFrame', () => {
  it.each([...hardTitles, '" onload="alert(1)'])('keeps the title %s an attribute', (title) => {
    const [frame, ...others] = parse(renderFrame({ ...page, title })).querySelectorAll('*');
    expect(others).toEqual([]);
    expect(Object.keys(frame?.attributes ?? {}).sort()).toEqual([
      'allow',
      'height',
      'loading',
      'src',
      'title',
      'width',
    ]);
  });
});

describe('renderHeightListener', () => {
  it('gives a frame the height that the frame itself reports, and believes no other origin', () => {
    const frames = [
      { contentWindow: 'one', height: '320' },
      { contentWindow: 'two', height: '320' },
    ];
    const script = renderHeightListener('https://pie.example').replace(/<\/?script>/g, '');
    let listen: (event: object) => void = () => {};
    new Function('addEventListener', 'document', script)(
      (_: string, call: typeof listen) => {
        listen = call;
      },
      { querySelectorAll: () => frames },
    );
    const data = { type: 'bigger-pie:height', height: 411 };
    listen({ data, origin: 'https://elsewhere.example', source: 'one' });
    listen({ data: { ...data, type: 'other' }, origin: 'https://pie.example', source: 'one' });
    listen({ data: null, origin: 'https://pie.example', source: 'one' });
    expect(frames.map(({ height }) => height)).toEqual(['320', '320']);
    listen({ data, origin: 'https://pie.example', source: 'two' });
    expect(frames.map(({ height }) => height)).toEqual(['320', 411]);
  });
});
