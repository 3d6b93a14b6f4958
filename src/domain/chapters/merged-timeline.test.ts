import { expect, it } from 'vitest';
import { mergeTimeline } from './merged-timeline.ts';

it('puts gaps between the chapters by their times, called by their reasons and without a page', () => {
  const chapter = (id: string, startSeconds: number, endSeconds: number) => ({
    id,
    title: id.toUpperCase(),
    startSeconds,
    endSeconds,
    summary: '',
    notes: [],
  });
  const chapters = [chapter('a', 0, 100), chapter('b', 130, 200)];
  const gaps = [{ reason: 'Advertisement', startSeconds: 100, endSeconds: 130 }];
  expect(mergeTimeline({ chapters, gaps })).toEqual([
    { title: 'A', startSeconds: 0, endSeconds: 100, chapter: 'a' },
    { title: 'Advertisement', startSeconds: 100, endSeconds: 130, chapter: null },
    { title: 'B', startSeconds: 130, endSeconds: 200, chapter: 'b' },
  ]);
});
