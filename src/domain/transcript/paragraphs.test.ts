import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../chapters/chapter.ts';
import type { Cue } from './cue.ts';
import { groupCues } from './paragraphs.ts';

const chapter = (id: string, startSeconds: number, endSeconds: number): Chapter => ({
  id,
  title: id,
  startSeconds,
  endSeconds,
  summary: '',
  notes: [],
});
const cue = (id: string, startSeconds: number, endSeconds: number, speaker = 'Narrator'): Cue => ({
  id,
  startSeconds,
  endSeconds,
  speaker,
  text: id,
});
const shape = (cues: Cue[], chapters: Chapter[]) =>
  groupCues(cues, chapters).map(({ chapter: { id }, paragraphs }) => [
    id,
    paragraphs.map((one) => one.cues.map((sentence) => sentence.id)),
  ]);

describe('groupCues', () => {
  const chapters = [chapter('one', 0, 60), chapter('two', 60, 120)];

  it('puts each sentence into the chapter in which it begins, its first second included', () => {
    expect(shape([cue('a', 1, 59), cue('b', 60, 65)], chapters)).toEqual([
      ['one', [['a']]],
      ['two', [['b']]],
    ]);
  });

  it('leaves a chapter in which nothing is said without paragraphs', () => {
    expect(shape([cue('a', 1, 2)], chapters)[1]).toEqual(['two', []]);
  });

  it('begins a paragraph when the voice changes, and says whose it is', () => {
    const cues = [cue('a', 1, 2), cue('b', 3, 4, 'Partner'), cue('c', 5, 6, 'Partner')];
    expect(groupCues(cues, chapters)[0]?.paragraphs.map((one) => one.speaker)).toEqual([
      'Narrator',
      'Partner',
    ]);
  });

  it('begins a paragraph after a pause that is long for its chapter', () => {
    const cues = [cue('a', 0, 1), cue('b', 2, 3), cue('c', 4, 5), cue('d', 7, 8), cue('e', 9, 10)];
    expect(shape(cues, chapters)[0]).toEqual([
      'one',
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
    ]);
  });

  it('keeps sentences with equal pauses together, however long these are', () => {
    const cues = [cue('a', 0, 1), cue('b', 9, 10), cue('c', 18, 19)];
    expect(shape(cues, chapters)[0]).toEqual(['one', [['a', 'b', 'c']]]);
  });

  it('loses no sentence and keeps their order', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(lengths, (parts) => {
        let time = 0;
        const cues = parts.map(([length, other], index) => {
          time += length;
          return cue(`s${index}`, time - length, time - 0.5, other ? 'Partner' : 'Narrator');
        });
        const grouped = groupCues(cues, [chapter('one', 0, 60), chapter('two', 60, 200)]);
        expect(grouped.flatMap((one) => one.paragraphs.flatMap(({ cues: of }) => of))).toEqual(
          cues,
        );
      }),
    );
  });
});
