import { describe, expect, it } from 'vitest';
import { Site } from './site.ts';

const site = new Site();
// The course book repeats the lessons: it is for paper, and a search engine should lead to the lessons.
const NOT_LISTED = new Set(['/404.html', '/course-book/']);
const listed = site.pages.filter(
  ({ address }) => !address.startsWith('/embed/') && !NOT_LISTED.has(address),
);
const content = (root: (typeof site.pages)[number]['root'], selector: string) =>
  root.querySelector(selector)?.getAttribute('content') ?? '';

describe('every page', () => {
  it('has a title of its own', () => {
    const titles = listed.map(({ root }) => root.querySelector('title')?.text ?? '');
    expect(new Set(titles).size).toBe(titles.length);
    expect(Math.min(...titles.map((title) => title.length))).toBeGreaterThan(10);
  });

  it('has a description of its own, short enough to be shown whole', () => {
    const descriptions = listed.map(({ root }) => content(root, 'meta[name=description]'));
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const text of descriptions) {
      expect(text.length).toBeGreaterThan(40);
      expect(text.length, text).toBeLessThanOrEqual(160);
    }
  });

  it('has one main heading and its canonical address', () => {
    for (const { root, address } of listed) {
      expect(root.querySelectorAll('h1'), address).toHaveLength(1);
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        `https://bigger-pie.example${address}`,
      );
    }
  });

  it('has a picture for shared links of the size that it states', () => {
    for (const { root } of listed) {
      const file = new URL(content(root, 'meta[property="og:image"]')).pathname.slice(1);
      const png = site.bytes(file);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it('stands in the sitemap exactly once, and nothing else does', () => {
    const inMap = [...site.text('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect(inMap.sort()).toEqual(listed.map(({ address }) => address).sort());
  });
});

describe('a frame', () => {
  it.each([
    ['/tools/pie-calculator/', '/tools/pie-calculator/'],
    ['/lessons/bets/', '/lessons/bets/'],
    ['/lessons/bets/self-test/', '/lessons/bets/#self-test'],
    ['/glossary/batna/', '/glossary/#batna'],
  ])('%s has none of the site around it and leads to %s', (frame, whole) => {
    const { root } = site.page(`/embed${frame}`);
    expect(root.querySelector('.site-header')).toBeNull();
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://bigger-pie.example${whole.replace(/#.*/, '')}`,
    );
    expect(content(root, 'meta[name=robots]')).toBe('noindex');
    expect(root.querySelector('a[target=_top]')?.getAttribute('href')).toBe(whole);
  });

  const frames = site.pages.filter(({ address }) => address.startsWith('/embed/'));
  const links = frames.flatMap(({ root, address }) => {
    const whole = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
    return root.querySelectorAll('main a[href]').map((link) => {
      const url = new URL(link.getAttribute('href') ?? '', `https://bigger-pie.example${address}`);
      const id = decodeURIComponent(url.hash.slice(1));
      const page = url.href.replace(/#.*/, '');
      const own = page === `https://bigger-pie.example${address}`;
      const target = link.getAttribute('target');
      return { address, href: url.href, own, repeats: page === whole && ids.has(id), target };
    });
  });

  it('opens every link around it, but of those to its own text, which stay in it', () => {
    expect(frames.every(({ root }) => root.querySelector('base[target=_top]'))).toBe(true);
    expect(links.filter(({ own }) => own).length).toBeGreaterThan(100);
    expect(links.filter(({ own, target }) => own !== (target === '_self'))).toEqual([]);
    expect(links.filter(({ repeats }) => repeats)).toEqual([]);
  });

  it('is there for every episode, chapter, lesson, self-test, tool and term, and its line on their pages', () => {
    const offered = site.pages.flatMap(({ root }) =>
      root
        .querySelectorAll('[data-forms] code')
        .flatMap(({ text }) => /^<iframe src="([^"]+)"/.exec(text)?.[1] ?? []),
    );
    expect(offered.map((url) => new URL(url).pathname).sort()).toEqual(
      frames.map(({ address }) => address).sort(),
    );
  });
});

describe('the feed of lessons', () => {
  const feed = site.text('feed.xml');
  it('lists every lesson with a lasting id and a date of 24 hours', () => {
    const lessons = site.pages.filter(({ address }) => /^\/lessons\/[^/]+\/$/.test(address));
    expect(feed.match(/<item>/g)).toHaveLength(lessons.length);
    for (const { address } of lessons)
      expect(feed).toContain(`https://bigger-pie.example${address}</guid>`);
    for (const [, date = ''] of feed.matchAll(/<pubDate>([^<]+)<\/pubDate>/g))
      expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
  });
});

describe('the search index', () => {
  it('knows episodes, chapters, lessons, tools and the glossary, and no page that repeats them', () => {
    const found = site.pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));
    const kinds = found.map(({ root }) =>
      root.querySelector('[data-pagefind-filter=kind]')?.text.trim(),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'Chapter',
      'Episode',
      'Glossary',
      'Lesson',
      'Tool',
    ]);
    const entry = JSON.parse(site.text('pagefind/pagefind-entry.json')) as {
      languages: { en: { page_count: number } };
    };
    expect(entry.languages.en.page_count).toBe(found.length);
  });

  it('ships the engine and none of the interfaces that the site does not use', () => {
    const files = site.files.filter((file) => file.startsWith('pagefind/'));
    expect(files).toContain('pagefind/pagefind.js');
    expect(files.filter((file) => /ui|worker|highlight/.test(file))).toEqual([]);
  });
});

describe('a table in a lesson', () => {
  it('has its numbers aligned as the author wrote it', () => {
    const { root } = site.page('/lessons/the-tablet/');
    expect(root.querySelectorAll('td[data-align=right]').length).toBeGreaterThan(10);
    expect(root.querySelectorAll('th[data-align=right]').length).toBeGreaterThan(2);
  });
});
