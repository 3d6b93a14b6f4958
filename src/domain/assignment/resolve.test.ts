import { describe, expect, it } from 'vitest';
import { applyEvent, emptyRecord, type ProgressEvent } from '../progress/record.ts';
import type { AssignmentItem } from './assignment.ts';
import { progressOf } from './item-progress.ts';
import type { KnownChapter, KnownItems } from './known-items.ts';
import { parseRange } from './range.ts';
import { missingSentence, resolveItem } from './resolve.ts';
import { parseToolAddress } from './tool-address.ts';

const chapter: KnownChapter = {
  id: 'talk/opening',
  title: 'Opening',
  path: '/pie/episodes/talk/',
  startSeconds: 60,
  endSeconds: 122,
};
const known: KnownItems = {
  version: 1,
  chapters: [chapter],
  lessons: [
    {
      id: 'the-pie',
      order: 1,
      title: 'What the pie is',
      path: '/pie/lessons/the-pie/',
      minutes: 25,
      items: [
        { id: 'one', rev: 1 },
        { id: 'two', rev: 1 },
      ],
    },
    { id: 'bare', order: 2, title: 'Bare', path: '/pie/lessons/bare/', minutes: 5, items: [] },
  ],
  tools: [
    {
      id: 'calculator',
      title: 'Calculator',
      path: '/pie/tools/calculator/',
      reads: ['v=1'],
      states: [
        { when: ['of=tablet'], words: 'Tablet' },
        { when: ['of=tablet', 'side=b'], words: 'as Seller' },
        { when: ['side=b', 'of=bread'], words: 'as Baker' },
      ],
    },
    { id: 'plain', title: 'Plain', path: '/pie/tools/plain/', reads: [], states: [] },
  ],
};
const tool = (state: string): AssignmentItem => ({ kind: 'tool', id: 'calculator', state });

describe('resolveItem', () => {
  it.each<[string, AssignmentItem, string, string]>([
    [
      'a chapter from its start to its end',
      { kind: 'chapter', id: 'talk/opening', range: null },
      'Listen: Opening, 1:00 to 2:02',
      '/pie/episodes/talk/#t=60,122',
    ],
    [
      'a range of a chapter',
      { kind: 'chapter', id: 'talk/opening', range: [70, 80.5] },
      'Listen: Opening, 1:10 to 1:20',
      '/pie/episodes/talk/#t=70,80.5',
    ],
    [
      'a lesson',
      { kind: 'lesson', id: 'the-pie' },
      'Read: What the pie is',
      '/pie/lessons/the-pie/',
    ],
    [
      'a self-test',
      { kind: 'self-test', id: 'the-pie' },
      'Answer: Self-test, What the pie is',
      '/pie/lessons/the-pie/#self-test',
    ],
    ['a tool', tool(''), 'Try: Calculator', '/pie/tools/calculator/'],
    [
      'a tool with what is set in it',
      tool('v=1&a=4#grow'),
      'Try: Calculator, as set here',
      '/pie/tools/calculator/?v=1&a=4#grow',
    ],
    [
      'a tool with what can be told of it',
      tool('v=1&side=b&of=tablet#grow'),
      'Try: Calculator, Tablet, as Seller',
      '/pie/tools/calculator/?v=1&side=b&of=tablet#grow',
    ],
    ['a room of a tool', tool('#grow'), 'Try: Calculator', '/pie/tools/calculator/#grow'],
  ])('leads to %s', (_, item, title, path) => {
    expect(resolveItem(item, known)).toEqual({ title, path });
  });

  it.each<AssignmentItem>([
    { kind: 'chapter', id: 'talk/gone', range: null },
    { kind: 'lesson', id: 'gone' },
    { kind: 'self-test', id: 'bare' },
    { kind: 'tool', id: 'gone', state: '' },
  ])('knows that the site has no $kind $id, and there is a sentence for it', (item) => {
    expect(resolveItem(item, known)).toBeNull();
    expect(missingSentence(item)).toContain(`“${item.id}” is not on this site`);
  });
});

describe('progressOf', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const right = (item: string): ProgressEvent => ({
    kind: 'item-answered',
    item,
    attempt: { at, rev: 1, answer: 'a', outcome: 'right' },
  });
  const after = (...events: ProgressEvent[]) => events.reduce(applyEvent, emptyRecord());
  it.each<[string, AssignmentItem, ProgressEvent[], boolean, string]>([
    ['nothing yet', { kind: 'lesson', id: 'the-pie' }, [], false, ''],
    [
      'a lesson that was read',
      { kind: 'lesson', id: 'the-pie' },
      [{ kind: 'lesson-read', lesson: 'the-pie', at }],
      true,
      'read',
    ],
    [
      'a chapter that was heard',
      { kind: 'chapter', id: 'talk/opening', range: null },
      [{ kind: 'chapter-heard', chapter: 'talk/opening', at }],
      true,
      'heard',
    ],
    [
      'a tool that was used',
      tool('v=1'),
      [{ kind: 'tool-used', tool: 'calculator', at }],
      true,
      'used',
    ],
    [
      'half a self-test',
      { kind: 'self-test', id: 'the-pie' },
      [right('one')],
      false,
      '1 of 2 right',
    ],
    [
      'a whole self-test',
      { kind: 'self-test', id: 'the-pie' },
      [right('one'), right('two')],
      true,
      '2 of 2 right',
    ],
    ['a self-test without questions', { kind: 'self-test', id: 'bare' }, [], false, ''],
  ])('says of %s what is done', (_, item, events, done, words) => {
    expect(progressOf(item, [item], known, after(...events))).toEqual({ done, words });
  });

  it('cannot say which of two settings of a tool was used', () => {
    const record = after({ kind: 'tool-used', tool: 'calculator', at });
    const two = [tool('v=1&of=tablet'), tool('v=1&of=bread')];
    for (const item of two)
      expect(progressOf(item, two, known, record)).toEqual({ done: false, words: '' });
  });
});

describe('parseRange', () => {
  it.each([
    ['', '', null],
    ['1:00', '2:02', null],
    ['1:10', '', [70, 122]],
    ['', '90', [60, 90]],
    ['1m5s', '1:20.5', [65, 80.5]],
  ] as const)('reads %j to %j', (from, to, range) => {
    expect(parseRange(chapter, from, to)).toEqual({
      item: { kind: 'chapter', id: 'talk/opening', range },
    });
  });

  it.each([
    ['soon', '', 'minutes and seconds'],
    ['0:30', '', 'from 1:00 to 2:02'],
    ['', '3:00', 'from 1:00 to 2:02'],
    ['1:30', '1:20', 'the earlier first'],
  ])('says what is wrong with %j to %j', (from, to, sentence) => {
    expect(parseRange(chapter, from, to)).toEqual({ fault: expect.stringContaining(sentence) });
  });
});

describe('parseToolAddress', () => {
  const here = 'https://example.edu/pie/teach/assignment/?v=1';
  const read = (text: string) => parseToolAddress(text, known, here);

  it.each([
    ['https://example.edu/pie/tools/calculator/?v=1&a=4#grow', 'calculator', 'v=1&a=4#grow'],
    [' https://example.edu/pie/tools/calculator/ ', 'calculator', ''],
    ['/pie/tools/calculator/?v=1', 'calculator', 'v=1'],
    ['https://example.edu/pie/embed/tools/calculator/?v=1', 'calculator', 'v=1'],
    ['https://example.edu/pie/tools/plain/?anything=x', 'plain', 'anything=x'],
  ])('takes %s', (text, id, state) => {
    expect(read(text)).toEqual({ item: { kind: 'tool', id, state } });
  });

  it.each([
    ['pie calculator', 'no address'],
    ['', 'no address'],
    ['javascript:alert(1)', 'no address'],
    ['https://example.org/pie/tools/calculator/?v=1', 'another site'],
    ['https://example.edu/pie/lessons/the-pie/', 'none of a tool'],
    ['https://example.edu/pie/tools/calculator/?w=1', 'Nothing in it'],
    [`https://example.edu/pie/tools/calculator/?v=1&x=${'y'.repeat(2000)}`, 'too long'],
  ])('says what is wrong with %s', (text, sentence) => {
    expect(read(text)).toEqual({ fault: expect.stringContaining(sentence) });
  });
});
