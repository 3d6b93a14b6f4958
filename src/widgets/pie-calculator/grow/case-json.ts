import { type Both, type Draft, draftOf, type Side } from './draft.ts';
import { limits } from './limits.ts';
import { nameCost } from './name-code.ts';
import { amountFault } from './read-draft.ts';
import { unitSign, unitWord } from './scenario.ts';
import type { Sheet } from './sheet.ts';

/** What a file held, or every fault: where, what stands there, and what to write instead. */
export type Import = { ok: true; draft: Draft } | { ok: false; faults: string[] };

/** The problem in the format of the reference cases, version 1, two spaces deep. */
export function formatCase({ draft, problem }: Pick<Sheet, 'draft' | 'problem'>): string {
  const { a, b } = draft.units;
  const file = {
    format: 1,
    kind: 'issues',
    title: draft.title,
    unit: a === b ? unitWord(a) : { a: unitWord(a), b: unitWord(b) },
    parties: draft.parties,
    ...problem,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads that format; `expected`, `story` and whatever else a file may hold is passed over. */
export function parseCase(text: string): Import {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : '';
    return {
      ok: false,
      faults: [`The file is not JSON (${found}). Choose a file that this page has saved.`],
    };
  }
  const faults: string[] = [];
  const draft = readCase(file, (where, found, write) => {
    faults.push(`${where} is ${show(found)}. Write ${write}.`);
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, draft };
}

type Fault = (where: string, found: unknown, write: string) => void;

function show(found: unknown): string {
  if (found === undefined) return 'missing';
  const text = JSON.stringify(found);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function readCase(file: unknown, fault: Fault): Draft {
  const field = (of: unknown, key: string): unknown =>
    typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[key] : undefined;
  const name = (where: string, found: unknown, limit: number, example: string): string => {
    const fine = typeof found === 'string' && nameCost(found) <= limit;
    if (!fine) fault(where, found, `a name of at most ${limit} letters, such as ${example}`);
    return fine ? found : '';
  };
  const list = (where: string, found: unknown, most: number, what: string): unknown[] => {
    const fine = Array.isArray(found) && found.length >= 1 && found.length <= most;
    if (!fine) fault(where, found, `a list of 1 to ${most} ${what}`);
    return fine ? found : [];
  };
  const amount = (where: string, found: unknown): number => {
    const wrong = typeof found === 'number' ? amountFault(plain(found)) : 'Write a number.';
    if (wrong) fault(where, found, wrong.replace(/^Write |\.$/g, ''));
    return wrong ? 0 : (found as number);
  };
  const forBoth = <T>(read: (side: Side) => T): Both<T> => ({ a: read('a'), b: read('b') });

  if (field(file, 'kind') !== 'issues' && field(file, 'kind') !== undefined)
    fault('kind', field(file, 'kind'), '"issues": this room reads no other kind of case');
  const unit = field(file, 'unit');
  const problem = {
    issues: list('issues', field(file, 'issues'), limits.issues, 'issues').map((issue, i) => {
      const where = `issues[${i}]`;
      const options = list(
        `${where}.options`,
        field(issue, 'options'),
        limits.optionsBrought,
        'options',
      ).map((option, o) => name(`${where}.options[${o}]`, option, limits.option, '"5 days"'));
      const values = (side: Side) => {
        const found = field(issue, side);
        const fine = Array.isArray(found) && found.length === options.length;
        if (!fine)
          fault(
            `${where}.${side}`,
            found,
            options.length === 1
              ? 'a list with one number for its option'
              : `a list of ${options.length} numbers, one for each option`,
          );
        return fine ? found.map((value, o) => amount(`${where}.${side}[${o}]`, value)) : [];
      };
      return {
        name: name(`${where}.name`, field(issue, 'name'), limits.issue, '"Price"'),
        options,
        ...forBoth(values),
      };
    }),
    disagreement: forBoth((side) =>
      amount(`disagreement.${side}`, field(field(file, 'disagreement'), side)),
    ),
  };
  const inAll = problem.issues.reduce((sum, { options }) => sum + options.length, 0);
  if (inAll > limits.optionsInAll)
    fault('The number of options in all issues', inAll, `at most ${limits.optionsInAll}`);
  return draftOf({
    title: name('title', field(file, 'title') ?? '', limits.title, '"Tablet purchase"'),
    parties: forBoth((side) =>
      name(`parties.${side}`, field(field(file, 'parties'), side), limits.party, '"Buyer"'),
    ),
    units: forBoth((side) => {
      const found = typeof unit === 'object' ? field(unit, side) : (unit ?? 'points');
      return unitSign(name('unit', found, limits.unit, '"points" or "dollars"'));
    }),
    problem,
  });
}

const plain = (value: number) => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
};
