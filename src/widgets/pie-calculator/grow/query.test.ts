import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesCase } from '../../../../tests/cases/case-format.ts';
import { formatAmounts } from './amount-code.ts';
import type { Draft } from './draft.ts';
import { limits } from './limits.ts';
import { clipName, formatName, nameCost } from './name-code.ts';
import { parseAmounts, parseName, parseSheet, readQuery } from './parse-word.ts';
import { formatSheet, writeQuery } from './query.ts';
import { readDraft } from './read-draft.ts';
import { scenarioFrom } from './scenario.ts';
import { type Sheet, sheetOf as sheetFrom } from './sheet.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const name = (limit: number) =>
  fc.oneof(fc.string({ maxLength: 60 }), anyText).map((text) => clipName(text, limit));
const amount = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => String(hundredths / 100));

const issueOf = (length: number) =>
  fc.record({
    name: name(limits.issue),
    options: fc.array(name(limits.option), { minLength: length, maxLength: length }),
    a: fc.array(amount, { minLength: length, maxLength: length }),
    b: fc.array(amount, { minLength: length, maxLength: length }),
  });
const both = <T>(one: fc.Arbitrary<T>) => fc.record({ a: one, b: one });
const draftWith = (issues: fc.Arbitrary<Draft['issues']>): fc.Arbitrary<Draft> =>
  fc.record({
    title: name(limits.title),
    parties: both(name(limits.party)),
    units: both(name(limits.unit)),
    issues,
    noDeal: both(amount),
  });
const drafts = draftWith(
  fc.array(fc.integer({ min: 1, max: 8 }).chain(issueOf), { minLength: 1, maxLength: 6 }),
);
const largest = draftWith(fc.array(issueOf(8), { minLength: 6, maxLength: 6 }));

const sheetOf = (draft: Draft, takesDeal = true): Sheet => ({
  draft,
  ...readDraft(draft),
  deal: takesDeal ? draft.issues.map(({ options }) => options.length - 1) : null,
});
const numbersOf = (draft: Draft) => readDraft(draft).problem;

describe('the word of an address', () => {
  it('brings back every problem and deal', () => {
    fc.assert(
      fc.property(drafts, fc.boolean(), (draft, takesDeal) => {
        const sheet = sheetOf(draft, takesDeal);
        const back = parseSheet(formatSheet(sheet));
        expect(back?.deal).toEqual(sheet.deal);
        expect(back && { ...back.draft, issues: [], noDeal: 0 }).toEqual({
          ...draft,
          issues: [],
          noDeal: 0,
        });
        expect(back && numbersOf(back.draft)).toEqual(numbersOf(draft));
      }),
    );
  });

  it('needs no escape and stays below 1,850 characters for the largest problem', () => {
    fc.assert(
      fc.property(largest, (draft) => {
        const word = formatSheet(sheetOf(draft));
        expect(word).toMatch(/^[\w.~-]+$/);
        expect(encodeURIComponent(word)).toBe(word);
        expect(word.length).toBeLessThan(1850);
      }),
      { numRuns: 40 },
    );
  });

  it('stays below 2,000 characters with the whole address when every name and number is as long as can be', () => {
    const draft: Draft = {
      title: 'W'.repeat(limits.title),
      parties: { a: 'W'.repeat(limits.party), b: 'W'.repeat(limits.party) },
      units: { a: 'W'.repeat(limits.unit), b: 'W'.repeat(limits.unit) },
      issues: Array.from({ length: 6 }, () => ({
        name: 'W'.repeat(limits.issue),
        options: Array.from({ length: 8 }, () => 'W'.repeat(limits.option)),
        a: Array.from({ length: 8 }, () => '-999999.99'),
        b: Array.from({ length: 8 }, () => '999999.99'),
      })),
      noDeal: { a: '-1000000', b: '999999.99' },
    };
    const query = writeQuery('?room=grow', formatSheet(sheetOf(draft)));
    const address = `https://bigger-pie.example/embed/tools/pie-calculator/${query}#grow`;
    expect(address.length).toBeLessThan(2000);
    expect(formatSheet(sheetOf(draft)).length).toBeGreaterThan(1700);
  });

  it.each([
    ['cut off', (word: string) => word.slice(0, -5)],
    ['of another version', (word: string) => `2${word.slice(1)}`],
    ['with a foreign sign', (word: string) => word.replace('.', '.%')],
    ['with a name too few', (word: string) => word.replace('.', '')],
    ['without its numbers', (word: string) => `${word.slice(0, word.lastIndexOf('.') + 1)}z`],
    ['with seven issues', (word: string) => `1H${word.slice(2)}`],
    ['empty', () => ''],
  ])('is refused whole when it is %s', (_, damage) => {
    const word = formatSheet(sheetFrom(scenarioFrom(issuesCase('tablet') as never)));
    expect(parseSheet(word)).not.toBeNull();
    expect(parseSheet(damage(word))).toBeNull();
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `1BB${text}z`),
        ),
        (word) => {
          expect(() => parseSheet(word)).not.toThrow();
        },
      ),
    );
  });

  it('stands beside what other rooms have written', () => {
    expect(writeQuery('?v=1&a=4&grow=old&room=grow', 'new')).toBe('?v=1&a=4&room=grow&grow=new');
    expect(writeQuery('', 'new')).toBe('?grow=new');
    expect(readQuery('?v=1&a=4')).toBe('nothing');
    expect(readQuery('?grow=rubbish')).toBe('broken');
  });
});

describe('formatName', () => {
  it('keeps letters and digits readable', () => {
    expect(formatName('Delivery in 5 days')).toBe('Delivery_in_5_days');
    expect(formatName('$400')).toBe('-A400');
  });

  it('is read back exactly, any sign of any script included', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseName(formatName(text))).toBe(text);
      }),
    );
  });

  it('is clipped between characters, to the cost that is allowed', () => {
    expect(clipName('Übergabe', 5)).toBe('Über');
    expect(clipName('🥧🥧', 12)).toBe('🥧');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 40 }), (text, limit) => {
        const clipped = clipName(text, limit);
        expect(nameCost(clipped)).toBeLessThanOrEqual(limit);
        expect(text.startsWith(clipped)).toBe(true);
      }),
    );
  });
});

describe('formatAmounts', () => {
  it('takes two characters for each number of a table of tens and hundreds', () => {
    expect(formatAmounts([160, 140, 0, -15], 0)).toHaveLength(1 + 4 * 2);
  });

  it('is read back, and says what follows', () => {
    expect(parseAmounts(`${formatAmounts([1.25, -3, 0], 2)}rest`, 3, 2)).toEqual({
      amounts: [1.25, -3, 0],
      rest: 'rest',
    });
    expect(parseAmounts('CAB', 2, 0)).toBeNull();
    expect(parseAmounts('', 1, 0)).toBeNull();
    expect(parseAmounts('B!', 1, 0)).toBeNull();
  });
});
