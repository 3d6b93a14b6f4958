import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindIds } from './kinds.ts';
import {
  addSheet,
  applyChange,
  emptySheet,
  formatSheet,
  type Item,
  isEmpty,
  itemsOf,
  LONGEST,
  parseSheet,
  questionOf,
  type Sheet,
  withBlanks,
} from './sheet.ts';
import { formatTextSheet } from './text-sheet.ts';

const item = (id: string, change: Partial<Item> = {}): Item => ({
  id,
  kind: 'grievance',
  text: `text of ${id}`,
  frame: 0,
  question: null,
  ...change,
});
const sheet = (...items: Item[]): Sheet => ({ about: 'The lease', items });

describe('applyChange', () => {
  it('puts an item in the place of the one with its id, or at the end', () => {
    const two = sheet(item('a'), item('b'));
    const changed = applyChange(two, { type: 'put', item: item('a', { text: 'other' }) });
    expect(changed.items.map(({ text }) => text)).toEqual(['other', 'text of b']);
    expect(applyChange(two, { type: 'put', item: item('c') }).items).toHaveLength(3);
  });

  it('removes one item, or everything', () => {
    const two = sheet(item('a'), item('b'));
    expect(applyChange(two, { type: 'remove', id: 'a' }).items).toEqual([item('b')]);
    expect(applyChange(two, { type: 'clear' })).toEqual(emptySheet);
  });
});

describe('a sheet', () => {
  it('has something of each kind to write in', () => {
    const whole = withBlanks(sheet(item('a')), (kind) => `new-${kind}`);
    expect(kindIds.map((kind) => itemsOf(whole, kind).map(({ id }) => id))).toEqual([
      ['new-assumption'],
      ['new-position'],
      ['new-winning'],
      ['a'],
    ]);
    expect(withBlanks(whole, () => 'never')).toBe(whole);
  });

  it('takes back what was taken from it, beside what has come since', () => {
    const since = sheet(item('c'));
    const back = addSheet({ ...since, about: '' }, sheet(item('a'), item('b', { text: ' ' })));
    expect(back).toEqual(sheet(item('c'), item('a')));
    expect(addSheet(since, { ...emptySheet, about: '' }).about).toBe('The lease');
  });

  it('keeps the learner’s own question, and follows the words otherwise', () => {
    expect(questionOf(item('a', { question: 'Well?' }))).toEqual({
      ask: 'them',
      question: 'Well?',
    });
    expect(questionOf(item('a')).question).toContain('text of a');
  });
});

describe('what is kept', () => {
  it('is nothing for a sheet without a word', () => {
    expect(formatSheet({ about: ' ', items: [item('a', { text: ' ' })] })).toBe('');
    expect(isEmpty(parseSheet(''))).toBe(true);
  });

  it('is read as it was written', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((one) => one.trim() !== '');
    const any: fc.Arbitrary<Sheet> = fc.record({
      about: text,
      items: fc.uniqueArray(
        fc.record({
          id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
          kind: fc.constantFrom(...kindIds),
          text,
          frame: fc.nat(9),
          question: fc.option(text),
        }),
        { selector: ({ id }) => id },
      ),
    });
    fc.assert(
      fc.property(any, (one) => {
        expect(parseSheet(formatSheet(one))).toEqual(one);
      }),
    );
  });

  it.each([
    null,
    undefined,
    'notes',
    '7',
    'null',
    '[]',
    '{"items":7,"about":3}',
    '{"items":[null,7,{"id":"a"},{"id":"","kind":"grievance","text":"x"},{"id":"a","kind":"rage","text":"x"}]}',
  ])('never breaks a page: %s', (text) => {
    expect(parseSheet(text)).toEqual(emptySheet);
  });

  it('is read as far as it makes sense', () => {
    const text = JSON.stringify({
      items: [{ id: 'a', kind: 'position', text: 'x'.repeat(999), frame: -1, question: 4 }, 'b'],
    });
    expect(parseSheet(text)).toEqual({
      about: '',
      items: [{ id: 'a', kind: 'position', text: 'x'.repeat(LONGEST), frame: 0, question: null }],
    });
  });
});

describe('the text file', () => {
  it('has what is written in the order of the lesson, each with its question, and no empty part', () => {
    const text = formatTextSheet(
      sheet(
        item('g', { text: 'The planer' }),
        item('a', { kind: 'assumption', text: 'He likes the hall', question: 'Which hall?' }),
        item('p', { kind: 'position', text: ' ' }),
      ),
    );
    expect(text).toBe(
      [
        'Letting go: The lease',
        '',
        '',
        'The assumption',
        '',
        '- He likes the hall',
        '  Ask them: Which hall?',
        '',
        '',
        'The grievance',
        '',
        '- The planer',
        '  Ask them: About “The planer”: what would settle it between us?',
        '',
      ].join('\n'),
    );
  });
});
