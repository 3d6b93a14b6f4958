import fc from 'fast-check';
import { parse } from 'node-html-parser';
import type { Clip, PodcastEpisode, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { chapterUrl, episode, hardTitles, show } from '../../tests/golden/episode.ts';
import { chapterJsonLd, episodeJsonLd, renderJsonLd } from './json-ld.ts';

const at = { episodeUrl: 'https://pie.example/episodes/dinner/', chapterUrl };

const clipsOf = (data: WithContext<PodcastEpisode>) =>
  (data as unknown as { hasPart: Record<string, unknown>[] }).hasPart;

describe('episodeJsonLd', () => {
  it('names the episode, its show and its length', () => {
    expect(episodeJsonLd(episode, show, at)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'PodcastEpisode',
      '@id': at.episodeUrl,
      name: 'Who cooks <tonight>?',
      episodeNumber: 7,
      duration: 'PT12M34S',
      sameAs: 'https://podcast.example/episodes/7',
      partOfSeason: { '@type': 'PodcastSeason', seasonNumber: 2 },
      partOfSeries: { '@type': 'PodcastSeries', name: 'Salt & Pepper' },
    });
  });

  it('names the narration as a work about the episode, with the address of its words', () => {
    const narration = {
      url: 'https://pie.example/n.mp3',
      transcriptUrl: 'https://pie.example/t.txt',
    };
    expect(episodeJsonLd(episode, show, { ...at, narration })).toMatchObject({
      subjectOf: {
        '@type': 'AudioObject',
        contentUrl: narration.url,
        encodingFormat: 'audio/mpeg',
        duration: 'PT12M34S',
        transcript: narration.transcriptUrl,
      },
    });
    expect(episodeJsonLd(episode, show, at)).not.toHaveProperty('subjectOf');
  });

  it('lists each chapter as a clip with its place and its seconds as numbers', () => {
    const expected = [
      { position: 1, startOffset: 0, endOffset: 75.5, url: chapterUrl('menu') },
      { position: 2, startOffset: 105.5, endOffset: 600, url: chapterUrl('shares') },
      { position: 3, startOffset: 600, endOffset: 754.25, url: chapterUrl('dishes') },
    ].map((clip) => ({ '@type': 'Clip', ...clip }) satisfies Clip);
    const clips = clipsOf(episodeJsonLd(episode, show, at));
    expect(clips).toHaveLength(3);
    expect(clips).toMatchObject(expected);
  });
});

describe('chapterJsonLd', () => {
  it.each(episode.chapters.map((chapter, index) => [chapter.id, chapter, index + 1] as const))(
    'holds only the clip of %s, with its place in the episode',
    (id, chapter, position) => {
      const data = chapterJsonLd(episode, show, chapter, at);
      expect(data).toMatchObject({ '@id': at.episodeUrl });
      expect(clipsOf(data)).toEqual([
        expect.objectContaining({ '@id': chapterUrl(id), name: chapter.title, position }),
      ]);
    },
  );
});

describe('renderJsonLd', () => {
  const inPage = (data: object) =>
    parse(
      `<body><script type="application/ld+json">${renderJsonLd(data)}</script><p>after</p></body>`,
    );

  it.each([...hardTitles, '</SCRIPT >', '<!--<script>'])(
    'keeps its script whole with the title %s',
    (title) => {
      const page = inPage({ title });
      const [script, ...others] = page.querySelectorAll('script');
      expect(others).toEqual([]);
      expect(page.querySelector('p')?.text).toBe('after');
      expect(JSON.parse(script?.rawText ?? '')).toEqual({ title });
    },
  );

  it('is JSON without "<" that reads back as what was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const data = { texts: [...texts, '<b>'] };
        const json = renderJsonLd(data);
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual(data);
      }),
    );
  });
});
