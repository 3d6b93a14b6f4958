import Ajv from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import webvtt from 'webvtt-parser';
import { Site } from './site.ts';

const site = new Site();

/** The published times and titles, written down once more: whatever the front matter says must be these. */
const PUBLISHED = [
  ['introduction', 0, 122, 'Introduction & Basic Concepts'],
  ['ai-applications', 122, 196, 'AI Applications in Negotiation'],
  ['difficult-negotiators', 196, 304, 'Dealing with Difficult Negotiators'],
  ['real-world-applications', 304, 421, 'Real-World Applications'],
  ['international-relations', 421, 543, 'Scaling Up: International Relations'],
  ['key-concepts', 543, 670, 'Key Concepts Review'],
  ['letting-go', 670, 844, 'The Power of Letting Go'],
  ['advanced-dynamics', 844, 1005, 'Advanced Negotiation Dynamics'],
  ['conclusion', 1005, 1047, 'Conclusion'],
] as const;

const at = (id: string) => `https://bigger-pie.example/episodes/letting-go/${id}/`;
const jsonLd = (address: string) =>
  JSON.parse(
    site.page(address).root.querySelector('script[type="application/ld+json"]')?.text ?? '{}',
  ) as {
    '@type': string;
    duration: string;
    hasPart: {
      '@type': string;
      name: string;
      startOffset: number;
      endOffset: number;
      url: string;
      position: number;
    }[];
  };

describe('the episode page', () => {
  const { root } = site.page('/episodes/letting-go/');

  it('has every published chapter, in order, with its time, title, notes and prose', () => {
    const sections = root.querySelectorAll('section.chapter');
    expect(sections.map((one) => one.id)).toEqual(PUBLISHED.map(([id]) => id));
    sections.forEach((section, index) => {
      const [, start, , title] = PUBLISHED[index] ?? PUBLISHED[0];
      expect(
        section.querySelector('h2')?.text.trim().replace('&amp;', '&').replace('&#38;', '&'),
      ).toBe(title);
      expect(section.querySelector('.chapter-time a')?.getAttribute('href')).toBe(`#t=${start}`);
      expect(section.querySelectorAll('.notes li').length).toBeGreaterThanOrEqual(2);
      expect(section.querySelectorAll('.prose p').length).toBeGreaterThanOrEqual(2);
    });
  });

  it('describes the episode and its nine clips as structured data, in seconds', () => {
    const data = jsonLd('/episodes/letting-go/');
    expect(data['@type']).toBe('PodcastEpisode');
    expect(data.duration).toBe('PT17M27S');
    expect(data.hasPart.map((clip) => [clip.startOffset, clip.endOffset, clip.name])).toEqual(
      PUBLISHED.map(([, start, end, title]) => [start, end, title]),
    );
  });

  it('leads to the show, and copies none of its sound', () => {
    expect(
      root.querySelector('a[href="https://www.buzzsprout.com/2405788/episodes/16558794"]'),
    ).not.toBeNull();
    // The one sound of the site is its own narration.
    expect(site.files.filter((file) => /\.(?:mp3|m4a|ogg|opus|wav)$/.test(file))).toEqual([
      'episodes/letting-go/narration.mp3',
    ]);
  });
});

describe('the player', () => {
  const players = site.pages.flatMap(({ root }) => root.querySelectorAll('.player-about'));

  it('credits the voices of its narration, in sentences with one stop each', () => {
    expect(players.length).toBeGreaterThan(10);
    for (const about of players) {
      expect(about.text).toContain('Carnegie Mellon University.');
      expect(about.text).not.toMatch(/\.\s*\./);
    }
  });
});

describe.each(PUBLISHED)('the page of the chapter %s', (id, start, end, title) => {
  const page = site.page(`/episodes/letting-go/${id}/`);

  it('has its own clip, with its own start and end', () => {
    const { hasPart } = jsonLd(page.address);
    expect(hasPart).toHaveLength(1);
    expect(hasPart[0]).toMatchObject({
      '@type': 'Clip',
      name: title,
      startOffset: start,
      endOffset: end,
      url: at(id),
    });
  });

  it('has prose of its own and of no other chapter, and leads on', () => {
    expect(page.root.querySelectorAll('article > .prose')).toHaveLength(1);
    const own = page.root.querySelector('article > .prose')?.text ?? '';
    const whole = site
      .page('/episodes/letting-go/')
      .root.querySelector(`section#${id} .prose`)?.text;
    expect(own.trim()).toBe(whole?.trim());
    const steps = page.root.querySelectorAll('nav.steps a').length;
    expect(steps).toBe(start === 0 || end === 1047 ? 1 : 2);
  });
});

describe('the chapter files', () => {
  const text = (extension: string) => site.text(`episodes/letting-go/chapters.${extension}`);

  it('give JSON chapters 1.2 with nothing but known fields, in ascending order', () => {
    const chapters = JSON.parse(text('json')) as {
      chapters: { startTime: number; title: string }[];
    };
    const chapter = {
      type: 'object',
      required: ['startTime'],
      additionalProperties: false,
      properties: {
        startTime: { type: 'number', minimum: 0 },
        endTime: { type: 'number' },
        title: { type: 'string', minLength: 1 },
        url: { type: 'string', pattern: '^https://' },
        toc: { type: 'boolean' },
      },
    };
    const schema = {
      type: 'object',
      required: ['version', 'chapters'],
      additionalProperties: false,
      properties: {
        version: { const: '1.2.0' },
        title: { type: 'string' },
        podcastName: { type: 'string' },
        chapters: { type: 'array', items: chapter },
      },
    };
    const validate = new Ajv().compile(schema);
    expect(validate(chapters), JSON.stringify(validate.errors)).toBe(true);
    expect(chapters.chapters.map(({ startTime, title }) => [startTime, title])).toEqual(
      PUBLISHED.map(([, start, , title]) => [start, title]),
    );
  });

  it('give WebVTT that its own parser accepts as chapters', () => {
    const parser = new webvtt.WebVTTParser({ '&amp': '&', '&lt': '<', '&gt': '>' });
    const { cues, errors } = parser.parse(text('vtt'), 'chapters');
    expect(errors).toEqual([]);
    expect(cues.map(({ id, startTime, endTime }) => [id, startTime, endTime])).toEqual(
      PUBLISHED.map(([id, start, end]) => [id, start, end]),
    );
  });

  it('give Podlove Simple Chapters 1.2', () => {
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(text('psc.xml')) as {
      'psc:chapters': {
        '@_version': string;
        'psc:chapter': { '@_start': string; '@_title': string; '@_href': string }[];
      };
    };
    const { '@_version': version, 'psc:chapter': chapters } = parsed['psc:chapters'];
    expect(version).toBe('1.2');
    expect(chapters.map((one) => one['@_href'])).toEqual(PUBLISHED.map(([id]) => at(id)));
    expect(chapters[5]?.['@_start']).toBe('00:09:03.000');
  });

  it('give a block for descriptions that starts at zero', () => {
    expect(text('txt').split('\n').slice(0, 2)).toEqual([
      '00:00 Introduction & Basic Concepts',
      '02:02 AI Applications in Negotiation',
    ]);
  });

  it('group no thousands anywhere', () => {
    for (const extension of ['json', 'vtt', 'psc.xml', 'txt'])
      expect(text(extension)).not.toContain('1,047');
  });
});

describe('chapters and lessons', () => {
  it('lead to each other, both ways', () => {
    const lessons = site.pages.filter(({ address }) => /^\/lessons\/[^/]+\/$/.test(address));
    expect(lessons.length).toBeGreaterThanOrEqual(3);
    for (const lesson of lessons) {
      const chapters = lesson.root
        .querySelectorAll('.from-episode a')
        .map((a) => a.getAttribute('href') ?? '');
      expect(chapters.length).toBeGreaterThan(0);
      for (const chapter of chapters)
        expect(
          site.page(chapter).root.querySelector(`a[href="${lesson.address}"]`),
          chapter,
        ).not.toBeNull();
    }
  });
});
