import { describe, expect, it } from 'vitest';
import { addresses, momentAddress, parseChapterName } from './addresses.ts';

describe('addresses', () => {
  it('keeps the published forms', () => {
    expect(addresses.chapter('letting-go', 'introduction')).toBe(
      '/episodes/letting-go/introduction/',
    );
    expect(addresses.chapterFile('letting-go', 'psc.xml')).toBe(
      '/episodes/letting-go/chapters.psc.xml',
    );
    expect(addresses.embeddedTool('pie-calculator')).toBe('/embed/tools/pie-calculator/');
    expect(addresses.term('batna')).toBe('/glossary/#batna');
    expect(addresses.transcriptFile('letting-go', 'vtt')).toBe(
      '/episodes/letting-go/transcript.vtt',
    );
    expect(addresses.narration('letting-go')).toBe('/episodes/letting-go/narration.mp3');
    expect(addresses.embeddedEpisode('letting-go')).toBe('/embed/episodes/letting-go/');
    expect(addresses.embeddedChapter('letting-go', 'conclusion')).toBe(
      '/embed/episodes/letting-go/conclusion/',
    );
    expect(addresses.oembed('/episodes/letting-go/')).toBe('/episodes/letting-go/oembed.json');
    expect(addresses.card('/lessons/the-pie/')).toBe('/lessons/the-pie/card.png');
  });

  it('writes a moment in plain seconds, zero included', () => {
    expect(momentAddress('letting-go', 0)).toBe('/episodes/letting-go/#t=0');
    expect(momentAddress('letting-go', 1005, 1047)).toBe('/episodes/letting-go/#t=1005,1047');
    expect(momentAddress('letting-go', 1005.1 + 0.2, 1047)).toBe(
      '/episodes/letting-go/#t=1005.3,1047',
    );
  });
});

describe('parseChapterName', () => {
  it('splits an episode from its chapter', () => {
    expect(parseChapterName('letting-go/conclusion')).toEqual({
      episode: 'letting-go',
      chapter: 'conclusion',
    });
  });

  it.each(['letting-go', '/conclusion', 'letting-go/', 'a/b/c', ''])('refuses "%s"', (text) => {
    expect(parseChapterName(text)).toBeNull();
  });
});
