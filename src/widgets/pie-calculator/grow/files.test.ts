import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesCase, issuesCases } from '../../../../tests/cases/case-format.ts';
import { formatCaseRows, formatRows, parseCaseRows, parseRows } from './case-csv.ts';
import { formatCase, parseCase } from './case-json.ts';
import { readDraft } from './read-draft.ts';
import { type CatalogScenario, scenarioFrom } from './scenario.ts';
import { sheetOf } from './sheet.ts';
import { show } from './shown.ts';
import { tableRows } from './table-rows.ts';

const sheet = (id: string) => sheetOf(scenarioFrom(issuesCase(id) as unknown as CatalogScenario));
const problemIn = (found: ReturnType<typeof parseCase>) =>
  found.ok ? readDraft(found.draft).problem : found.faults;
const ids = issuesCases.map(({ id }) => id);

describe('a problem as JSON', () => {
  it.each(ids)('is the format of the reference cases: %s', (id) => {
    const { issues, disagreement } = issuesCase(id);
    expect(problemIn(parseCase(JSON.stringify(issuesCase(id))))).toEqual({ issues, disagreement });
  });

  it.each(ids)('comes back as it went out: %s', (id) => {
    expect(parseCase(formatCase(sheet(id)))).toEqual({ ok: true, draft: sheet(id).draft });
  });

  it('keeps two units', () => {
    const { draft, problem } = sheet('tablet');
    const mixed = { ...draft, units: { a: '$', b: 'points' } };
    expect(parseCase(formatCase({ draft: mixed, problem }))).toEqual({ ok: true, draft: mixed });
  });

  const wrong = (change: object) =>
    parseCase(JSON.stringify({ ...issuesCase('orange'), ...change }));
  it.each<[string, object, string]>([
    ['no issues', { issues: [] }, 'issues is []. Write a list of 1 to 6 issues.'],
    [
      'a value that is text',
      { disagreement: { a: '4', b: 0 } },
      'disagreement.a is "4". Write a number.',
    ],
    [
      'a value with three decimals',
      { disagreement: { a: 1.125, b: 0 } },
      'disagreement.a is 1.125. Write at most two decimals, such as 2.25.',
    ],
    [
      'a long name',
      { title: 'x'.repeat(60) },
      `title is "${'x'.repeat(39)}…. Write a name of at most 36 letters, such as "Tablet purchase".`,
    ],
    ['another kind', { kind: 'contingent' }, 'kind is "contingent". Write "issues": this room'],
    ['no parties', { parties: undefined }, 'parties.a is missing. Write a name of at most 20'],
  ])('with %s is refused with the place and what to write', (_, change, fault) => {
    const found = wrong(change);
    expect(found.ok ? '' : found.faults.join('\n')).toContain(fault);
  });

  it('names every fault, and the text that is no JSON at all', () => {
    const found = wrong({ issues: [{ name: 'Juice', options: ['x', 'y'], a: [1], b: [1, 'z'] }] });
    expect(found.ok ? [] : found.faults).toEqual([
      'issues[0].a is [1]. Write a list of 2 numbers, one for each option.',
      'issues[0].b[1] is "z". Write a number.',
    ]);
    const broken = parseCase('{"issues":');
    expect(broken.ok ? '' : broken.faults[0]).toMatch(/^The file is not JSON \(.+\)\. Choose/);
    expect(parseCase('null').ok).toBe(false);
  });
});

describe('a problem as CSV', () => {
  it.each(ids)('comes back as it went out: %s', (id) => {
    const { draft } = sheet(id);
    expect(parseCaseRows(formatRows(formatCaseRows(sheet(id))), draft.title)).toEqual({
      ok: true,
      draft,
    });
  });

  it('is read from a spreadsheet that writes semicolons and decimal commas', () => {
    const text = '\uFEFFissue;option;Ana (euros);Ben (euros)\nPreis;hoch;2,5;-1\n;no deal;0;0\n';
    const found = parseCaseRows(text);
    expect(found.ok && found.draft.units).toEqual({ a: '€', b: '€' });
    expect(problemIn(found)).toEqual({
      issues: [{ name: 'Preis', options: ['hoch'], a: [2.5], b: [-1] }],
      disagreement: { a: 0, b: 0 },
    });
  });

  it.each([
    ['a,b', 'The first line has 2 of 4 columns.'],
    ['i,o,A,B\nPrice,low,1,x\n,no deal,0,0', 'Line 2: “x” does not fit. Write a number'],
    ['i,o,A,B\nPrice,low,1\n,no deal,0,0', 'Line 2: a number is missing. Write a number'],
    ['i,o,A,B\nPrice,low,1,2', 'The last line is missing.'],
    ['i,o,A,B\n,low,1,2\n,no deal,0,0', 'Line 2 names no issue.'],
    ['i,o,A,B\n,no deal,0,0', 'The file has 0 issues. Write 1 to 6.'],
    [`i,o,A,B\n${'x'.repeat(40)},low,1,2\n,no deal,0,0`, 'is too long. Write at most 34 letters.'],
  ])('is refused with the line and what to write: %j', (text, fault) => {
    const found = parseCaseRows(text);
    expect(found.ok ? '' : found.faults.join('\n')).toContain(fault);
  });
});

describe('rows of cells', () => {
  it('come back whatever the cells hold', () => {
    const cell = fc.string().map((text) => `x${text.replaceAll('\r', '')}`);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    const head = ['issue', 'option'];
    fc.assert(
      fc.property(rows, (cells) => {
        const shown = cells.map((row) => row.map((one) => one.trim()));
        expect(parseRows(formatRows([head, ...shown]))).toEqual([head, ...shown]);
      }),
    );
  });

  it('mark as text what a spreadsheet would run as a formula, and unmark it', () => {
    expect(formatRows([['=1+1', -5]])).toBe("'=1+1,-5\r\n");
    expect(parseRows("a,b\r\n'=1+1,'-x\r\n")).toEqual([
      ['a', 'b'],
      ['=1+1', '-x'],
    ]);
  });
});

describe('the table of the picture', () => {
  it('has no deal, the named deals and the frontier, with gains and options', () => {
    const rows = tableRows(show(sheet('tablet'), false));
    expect(rows.map(([name]) => name).slice(0, 4)).toEqual([
      'deal',
      'No deal',
      'Split every difference',
      'Best trade',
    ]);
    expect(rows[3]).toEqual([
      'Best trade',
      125,
      100,
      85,
      70,
      '$500',
      'yes',
      'no',
      'yes',
      'collect in store',
      'yes',
    ]);
    expect(rows).toHaveLength(4 + 28);
  });
});
