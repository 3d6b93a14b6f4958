import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { hardTitles, readGolden } from '../../tests/golden/episode.ts';
import { spoken } from '../../tests/golden/transcript.ts';
import { renderChapterTranscriptHtml, renderTranscriptHtml } from './transcript-html.ts';

const momentUrl = (seconds: number) => `/episodes/dinner/#t=${seconds}`;

describe('renderTranscriptHtml', () => {
  const root = parse(renderTranscriptHtml(spoken));

  it('writes the pinned HTML', () => {
    expect(`${renderTranscriptHtml(spoken)}\n`).toBe(readGolden('transcript.html'));
  });

  it('makes each sentence a link to its second that is its own lasting anchor', () => {
    const links = root.querySelectorAll('a.cue');
    expect(links.map((link) => [link.id, link.getAttribute('href')])).toEqual([
      ['menu-s01', '#t=0.35'],
      ['menu-s02', '#t=5'],
      ['menu-s03', '#t=9'],
      ['menu-s05', '#t=12.5'],
      ['menu-s06', '#t=18'],
      ['dishes-s01', '#t=600'],
    ]);
    expect(links.at(-1)?.attributes).toMatchObject({ 'data-start': '600', 'data-end': '603.007' });
  });

  it('heads each chapter in which something is said, and names a voice where it begins', () => {
    expect(root.querySelectorAll('h3').map((one) => [one.id, one.text])).toEqual([
      ['transcript-menu', 'Fish & chips'],
      ['transcript-dishes', 'Who washes up? 🍽️'],
    ]);
    expect(root.querySelectorAll('p b').map((one) => one.text)).toEqual([
      'Narrator',
      'Partner',
      'Narrator',
      'Partner & Sons',
    ]);
  });

  it.each([...hardTitles, '<img src=x onerror=alert(1)>'])('keeps %s as text', (text) => {
    const [first] = spoken.cues;
    if (!first) throw new Error('There is no cue.');
    const html = renderTranscriptHtml({ ...spoken, cues: [{ ...first, text, speaker: text }] });
    const page = parse(html);
    expect(page.querySelectorAll('p > *')).toHaveLength(2);
    expect(page.querySelectorAll('a > *, b > *')).toEqual([]);
    expect(html).not.toMatch(/<(?:img|script|SCRIPT)/);
    expect(
      page
        .querySelector('a')
        ?.innerHTML.replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    ).toBe(text);
  });

  it('is empty without sentences', () => {
    expect(renderTranscriptHtml({ ...spoken, cues: [] })).toBe('');
  });
});

describe('renderChapterTranscriptHtml', () => {
  it('gives the paragraphs of one chapter with links to their moments and no anchors', () => {
    const root = parse(renderChapterTranscriptHtml(spoken, 'menu', momentUrl));
    expect(root.querySelectorAll('p')).toHaveLength(4);
    expect(
      root.querySelectorAll('p a').map((link) => [link.getAttribute('href'), link.text]),
    ).toEqual([
      ['/episodes/dinner/#t=0.35', '0:00'],
      ['/episodes/dinner/#t=9', '0:09'],
      ['/episodes/dinner/#t=12.5', '0:12'],
      ['/episodes/dinner/#t=18', '0:18'],
    ]);
    expect(root.querySelectorAll('[id]')).toEqual([]);
  });

  it('is empty for a chapter in which nothing is said', () => {
    expect(renderChapterTranscriptHtml(spoken, 'shares', momentUrl)).toBe('');
  });
});
