import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { episode, episodeWithTitles, hardTitles, readGolden } from '../../tests/golden/episode.ts';
import { parseTime } from '../domain/time/parse-time.ts';
import { renderChaptersText } from './chapters-text.ts';

const linesOf = (text: string) => text.split('\n').slice(0, -1);
const stampsOf = (text: string) => linesOf(text).map((line) => line.slice(0, line.indexOf(' ')));

const episodeOf = (starts: number[], durationSeconds: number) => ({
  ...episodeWithTitles(starts.map(() => 'Title')),
  durationSeconds,
  chapters: episodeWithTitles(starts.map(() => 'Title')).chapters.map((chapter, index) => ({
    ...chapter,
    startSeconds: starts[index] ?? 0,
  })),
});

describe('renderChaptersText', () => {
  it('writes the pinned block', () => {
    expect(renderChaptersText(episode)).toBe(readGolden('chapters.txt'));
  });

  it.each([
    [[0, 61, 605], 3599, ['00:00', '01:01', '10:05']],
    [[0, 61, 605], 3600, ['00:00:00', '00:01:01', '00:10:05']],
    [[0, 3599, 3912], 4000, ['00:00:00', '00:59:59', '01:05:12']],
    [[0, 36_000, 360_000], 400_000, ['00:00:00', '10:00:00', '100:00:00']],
    [[0, 59.999], 120, ['00:00', '00:59']],
  ])('stamps the starts %j of an episode of %d seconds with %j', (starts, duration, stamps) => {
    expect(stampsOf(renderChaptersText(episodeOf(starts, duration)))).toEqual(stamps);
  });

  it('begins with a stamp of zero when a gap opens the episode', () => {
    const gaps = [{ reason: 'Jingle', startSeconds: 0, endSeconds: 20 }];
    const late = { ...episodeOf([20, 40], 60), gaps };
    expect(linesOf(renderChaptersText(late))[0]).toBe('00:00 Jingle');
  });

  it.each([...hardTitles, 'two\nlines', 'a\r\nreturn'])(
    'keeps the title %j in one line',
    (title) => {
      const lines = linesOf(renderChaptersText(episodeWithTitles(['First', title])));
      expect(lines).toEqual(['00:00 First', `00:20 ${title.replace(/\s+/g, ' ')}`]);
    },
  );

  it('writes stamps of one width, in order, that read back as the starts', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 86_399 }), { minLength: 1 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 86_400 }), (unsorted, length) => {
        const sorted = [...unsorted].sort((one, other) => one - other);
        const duration = (sorted.at(-1) ?? 0) + length;
        const stamps = stampsOf(renderChaptersText(episodeOf(sorted, duration)));
        expect(stamps.map(parseTime)).toEqual(sorted);
        expect(new Set(stamps.map(({ length: width }) => width))).toEqual(
          new Set([duration >= 3600 ? 8 : 5]),
        );
      }),
    );
  });
});
