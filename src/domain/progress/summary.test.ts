import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progress } from '../../../tests/cases/random-progress.ts';
import { mergeProgress } from './merge.ts';
import { emptyRecord } from './record.ts';
import { countBeyond, formatCounts } from './summary.ts';

describe('countBeyond', () => {
  it('counts nothing between a record and itself', () => {
    fc.assert(
      fc.property(progress, (record) => {
        expect(formatCounts(countBeyond(record, record))).toBe('');
      }),
    );
  });

  it('counts as many answers as a merge adds', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const all = (record: typeof a) => countBeyond(record, emptyRecord()).answers;
        const added = countBeyond(b, a).answers;
        expect(all(mergeProgress(a, b))).toBe(all(a) + added);
      }),
    );
  });
});

describe('formatCounts', () => {
  it.each([
    [{ lessons: 0, answers: 0, chapters: 0, tools: 0 }, ''],
    [{ lessons: 1, answers: 0, chapters: 0, tools: 0 }, '1 lesson read'],
    [{ lessons: 0, answers: 1, chapters: 0, tools: 2 }, '1 answer and 2 tools used'],
    [
      { lessons: 2, answers: 14, chapters: 1, tools: 1 },
      '2 lessons read, 14 answers, 1 chapter heard and 1 tool used',
    ],
  ])('says %j as %j', (counts, words) => {
    expect(formatCounts(counts)).toBe(words);
  });
});
