import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptsIn, event, progress } from '../../../tests/cases/random-progress.ts';
import { mergeProgress } from './merge.ts';
import { formatProgress, parseProgress } from './parse.ts';
import { applyEvent, emptyRecord, type ProgressEvent } from './record.ts';

const at = '2026-11-22T09:30:00.000Z';
const later = '2026-11-22T09:31:00.000Z';
const read: ProgressEvent = { kind: 'lesson-read', lesson: 'the-pie', at };
const answered: ProgressEvent = {
  kind: 'item-answered',
  item: 'jam',
  attempt: { at, rev: 1, answer: 'keep', outcome: 'wrong' },
};

describe('applyEvent', () => {
  it.each<[string, ProgressEvent, object]>([
    ['a lesson read', read, { lessons: { 'the-pie': { readAt: at } } }],
    [
      'an item answered',
      answered,
      { items: { jam: { attempts: [{ at, rev: 1, answer: 'keep', outcome: 'wrong' }] } } },
    ],
    [
      'a chapter heard',
      { kind: 'chapter-heard', chapter: 'letting-go/introduction', at },
      { chapters: { 'letting-go/introduction': { heardAt: at } } },
    ],
    ['a tool used', { kind: 'tool-used', tool: 'pie', at }, { tools: { pie: { usedAt: at } } }],
  ])('keeps %s', (_, one, part) => {
    expect(applyEvent(emptyRecord(), one)).toEqual({ ...emptyRecord(), ...part });
  });

  it('takes a mark back, and sets it again, even when the clock of the device has gone back', () => {
    const marked = applyEvent(emptyRecord(), { ...read, at: later });
    const unmarked = applyEvent(marked, { kind: 'lesson-unread', lesson: 'the-pie', at });
    expect(unmarked.lessons).toEqual({});
    expect(applyEvent(unmarked, read).lessons).toHaveProperty('the-pie');
  });

  it.each<[string, ProgressEvent]>([
    ['a lesson that is read', { ...read, at: later }],
    ['a chapter that was heard', { kind: 'chapter-heard', chapter: 'x/y', at: later }],
    ['a tool that was used', { kind: 'tool-used', tool: 'pie', at: later }],
    ['a lesson that is not read marked as not read', { kind: 'lesson-unread', lesson: 'x', at }],
    ['an event without a time', { ...read, lesson: 'other', at: 'yesterday' }],
    ['an answer to revision 0', { ...answered, attempt: { ...answered.attempt, rev: 0 } }],
    ['an answer to revision 1.5', { ...answered, attempt: { ...answered.attempt, rev: 1.5 } }],
  ])('gives back the same record for %s', (_, one) => {
    const before = [
      read,
      { kind: 'chapter-heard', chapter: 'x/y', at } as const,
      { kind: 'tool-used', tool: 'pie', at } as const,
    ].reduce(applyEvent, emptyRecord());
    expect(applyEvent(before, one)).toBe(before);
  });

  it('keeps every earlier answer, and a record that can be read again', () => {
    fc.assert(
      fc.property(progress, fc.array(event, { maxLength: 6 }), (start, events) => {
        const record = events.reduce(applyEvent, start);
        expect(attemptsIn(record)).toEqual(expect.arrayContaining(attemptsIn(start)));
        expect(parseProgress(formatProgress(record))).toEqual({ kind: 'record', record });
        expect(formatProgress(mergeProgress(record, start))).toBe(formatProgress(record));
      }),
    );
  });
});
