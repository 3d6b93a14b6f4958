import { describe, expect, it } from 'vitest';
import { lessonParts, lessonState, nextStep } from './next-step.ts';
import { applyEvent, emptyRecord, type ProgressEvent } from './record.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
const read = (lesson: string, minute = 0): ProgressEvent => ({
  kind: 'lesson-read',
  lesson,
  at: at(minute),
});
const unread = (lesson: string, minute: number): ProgressEvent => ({
  kind: 'lesson-unread',
  lesson,
  at: at(minute),
});
const answerAt = (place: string, item: string, minute = 0): ProgressEvent => ({
  kind: 'item-answered',
  item,
  attempt: { at: at(minute), rev: 1, answer: `${place}?choice=a`, outcome: 'right' },
});
const answer = (item: string, outcome: 'right' | 'wrong', minute = 0): ProgressEvent => ({
  kind: 'item-answered',
  item,
  attempt: {
    at: at(minute),
    rev: 1,
    answer: `${item === 'c' ? 'two' : 'one'}?choice=a`,
    outcome,
  },
});
const record = (...events: ProgressEvent[]) => events.reduce(applyEvent, emptyRecord());

const lesson = {
  id: 'one',
  items: [
    { id: 'a', rev: 1 },
    { id: 'b', rev: 1 },
  ],
};
const course = [lesson, { id: 'two', items: [{ id: 'c', rev: 1 }] }, { id: 'three', items: [] }];

describe('lessonState and lessonParts', () => {
  it.each([
    ['untouched', '...', []],
    ['untouched', '...', [read('two'), answer('c', 'right')]],
    ['begun', '...', [answer('a', 'wrong')]],
    ['begun', '.+.', [answer('a', 'right')]],
    ['begun', '.++', [answer('a', 'right'), answer('b', 'right')]],
    ['read', '+..', [read('one')]],
    ['read', '++.', [read('one'), answer('a', 'right'), answer('b', 'wrong')]],
    [
      'done',
      '+++',
      [read('one'), answer('a', 'wrong'), answer('a', 'right', 1), answer('b', 'right')],
    ],
    [
      'done',
      '+++',
      [read('one'), answer('a', 'right'), answer('a', 'wrong', 1), answer('b', 'right')],
    ],
    ['begun', '.++', [read('one'), answer('a', 'right'), answer('b', 'right'), unread('one', 5)]],
    // A question of lesson one that returned in another lesson or in the review.
    ['untouched', '.+.', [answerAt('two', 'a')]],
    ['untouched', '.+.', [answerAt('review', 'a')]],
    ['begun', '.+.', [answerAt('two', 'a'), answerAt('one', 'a', 1)]],
  ])('say %s and %s', (state, parts, events) => {
    expect(lessonState(record(...events), lesson)).toBe(state);
    expect(lessonParts(record(...events), lesson)).toEqual([...parts].map((one) => one === '+'));
  });

  it('take a lesson back from done when an item of it is revised', () => {
    const done = record(read('one'), answer('a', 'right'), answer('b', 'right'));
    const revised = {
      id: 'one',
      items: [
        { id: 'a', rev: 2 },
        { id: 'b', rev: 1 },
      ],
    };
    expect(lessonState(done, revised)).toBe('read');
  });

  it('call a lesson without a self-test done when it is read', () => {
    expect(lessonState(record(read('three')), { id: 'three', items: [] })).toBe('done');
  });
});

describe('nextStep', () => {
  it.each([
    ['one', []],
    ['two', [read('one')]],
    ['two', [answer('c', 'wrong')]],
    ['three', [read('two', 1)]],
    ['two', [read('one', 0), answer('c', 'right', 1)]],
    ['one', [read('three', 1), read('two', 2)]],
    ['two', [read('one', 1), read('two', 2), read('three', 3), unread('two', 4)]],
    ['one', [read('gone', 1)]],
    ['three', [read('two', 1), answerAt('two', 'a', 2)]],
    ['three', [read('two', 1), answerAt('review', 'a', 2)]],
    ['one', [read('two', 1), answerAt('one', 'a', 2)]],
  ])('leads to lesson %s', (id, events) => {
    expect(nextStep(record(...events), course)?.id).toBe(id);
  });

  it('leads nowhere when every lesson is read, and in a course without lessons', () => {
    expect(nextStep(record(read('one'), read('two'), read('three')), course)).toBeNull();
    expect(nextStep(emptyRecord(), [])).toBeNull();
  });
});
