import { parseAmount } from '../../../domain/quantity/amount.ts';
import type { Import } from './case-json.ts';
import { type Draft, type DraftIssue, type Side, sides, typedAmount } from './draft.ts';
import { limits } from './limits.ts';
import { nameCost } from './name-code.ts';
import { amountFault } from './read-draft.ts';
import { unitSign, unitWord } from './scenario.ts';
import type { Sheet } from './sheet.ts';

/** Rows of cells as CSV with commas; a cell that a spreadsheet would take for a formula is marked as text. */
export function formatRows(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' ? value.replace(/^(?=['=+@\t-])/, "'") : String(value);
    return /[",;\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The cells of CSV with commas, semicolons or tabs, whichever its first line has. */
export function parseRows(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const head = plain.split('\n', 1)[0] ?? '';
  const comma = [';', '\t'].find((one) => head.includes(one)) ?? ',';
  const rows: string[][] = [[]];
  const cells = new RegExp(
    `(?!$)(?:"((?:[^"]|"")*)"|([^${comma}\\r\\n]*))(${comma}|\\r?\\n|$)`,
    'g',
  );
  for (const [, quoted, bare = '', end = ''] of plain.matchAll(cells)) {
    const cell = quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/^'(?=['=+@\t-])/, ''));
    if (end !== comma) rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const NO_DEAL = 'no deal';

/**
 * One row for each option: issue, option, what it is worth to each side. The heads of the last two columns are the
 * sides' names and units; the no-deal values stand in the last row, whose issue is empty.
 */
export function formatCaseRows({ draft, problem }: Pick<Sheet, 'draft' | 'problem'>) {
  const head = (side: Side) => `${draft.parties[side]} (${unitWord(draft.units[side])})`;
  const { a, b } = problem.disagreement;
  return [
    ['issue', 'option', head('a'), head('b')],
    ...problem.issues.flatMap((issue) =>
      issue.options.map((option, o) => [issue.name, option, issue.a[o] ?? 0, issue.b[o] ?? 0]),
    ),
    ['', NO_DEAL, a, b],
  ];
}

/** Reads what `formatCaseRows` writes, also from a spreadsheet that writes semicolons and decimal commas. */
export function parseCaseRows(text: string, title = ''): Import {
  const faults: string[] = [];
  const [head = [], ...rows] = parseRows(text);
  if (head.length < 4)
    return {
      ok: false,
      faults: [
        `The first line has ${head.length} of 4 columns. Write issue, option, and the names of both sides.`,
      ],
    };
  const parties = { a: '', b: '' };
  const units = { a: 'points', b: 'points' };
  for (const [i, side] of sides.entries()) {
    const [, party = '', unit = 'points'] =
      /^(.*?)\s*(?:\(([^()]*)\))?$/.exec(head[2 + i] ?? '') ?? [];
    parties[side] = checkName(faults, 'Line 1', party, limits.party);
    units[side] = unitSign(checkName(faults, 'Line 1', unit, limits.unit));
  }
  const issues: DraftIssue[] = [];
  const noDeal = { a: '', b: '' };
  rows.forEach(([issue = '', option = '', a = '', b = ''], index) => {
    const line = `Line ${index + 2}`;
    const amounts = { a: checkAmount(faults, line, a), b: checkAmount(faults, line, b) };
    if (issue === '' && option.toLowerCase() === NO_DEAL) {
      Object.assign(noDeal, amounts);
      return;
    }
    const last = issues.at(-1);
    const open =
      last?.name === issue && issue !== ''
        ? last
        : { name: checkName(faults, line, issue, limits.issue), options: [], a: [], b: [] };
    if (open !== last) issues.push(open);
    if (issue === '')
      faults.push(`${line} names no issue. Write one, or “${NO_DEAL}” as its option.`);
    open.options.push(checkName(faults, line, option, limits.option));
    open.a.push(amounts.a);
    open.b.push(amounts.b);
  });
  checkSize(faults, issues);
  if (noDeal.a === '')
    faults.push(
      `The last line is missing. Write: an empty cell, ${NO_DEAL}, and what each side has without a deal.`,
    );
  const draft: Draft = { title, parties, units, issues, noDeal };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, draft };
}

function checkSize(faults: string[], issues: DraftIssue[]): void {
  const inAll = issues.reduce((sum, { options }) => sum + options.length, 0);
  const found = (what: string, count: number, most: number) =>
    faults.push(`The file has ${count} ${what}. Write 1 to ${most}.`);
  if (issues.length < 1 || issues.length > limits.issues)
    found('issues', issues.length, limits.issues);
  if (inAll > limits.optionsInAll) found('options', inAll, limits.optionsInAll);
  for (const { name, options } of issues)
    if (options.length > limits.optionsBrought)
      found(`options for ${name}`, options.length, limits.optionsBrought);
}

function checkName(faults: string[], line: string, name: string, limit: number): string {
  if (nameCost(name) > limit)
    faults.push(`${line}: “${name}” is too long. Write at most ${limit} letters.`);
  return name;
}

function checkAmount(faults: string[], line: string, text: string): string {
  const fault = amountFault(text);
  const what = text === '' ? 'a number is missing' : `“${text}” does not fit`;
  if (fault) faults.push(`${line}: ${what}. ${fault}`);
  return fault ? '0' : typedAmount(parseAmount(text) ?? 0);
}
