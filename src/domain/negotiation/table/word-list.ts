import type { Problem } from '../problem.ts';
import { amountIn, withoutThousands } from './describe-move.ts';

/** Something a run of words can stand for. */
export type Meaning =
  | { kind: 'issue'; issues: number[] }
  | { kind: 'option'; terms: { issue: number; option: number }[] };

/** Phrases as lists of words, the longest first, each with all it can stand for. */
export interface WordList {
  phrase: string[];
  meaning: Meaning;
}

// Words of an issue's name that say nothing about which issue it is.
const weak = new Set([
  'a',
  'an',
  'the',
  'of',
  'by',
  'when',
  'must',
  'be',
  'done',
  'for',
  'and',
  'or',
  'to',
  'in',
  'off',
  'all',
  'cut',
]);

/** Letters, digits, signs of money and percent; everything else parts words. A comma before thousands is left out. */
export function wordsOf(text: string): string[] {
  return (
    withoutThousands(text)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[$€£]?\d+(?:\.\d+)?%?|[\p{L}']+/gu) ?? []
  );
}

/**
 * What can be named in a problem: whole names of issues, words that only one issue's name has, and the names of
 * options. A phrase that two things share stands for both, and whoever reads has to ask.
 */
export function wordListOf(problem: Problem): WordList[] {
  const list = new Map<string, Meaning>();
  problem.issues.forEach(({ name, options }, issue) => {
    const whole = wordsOf(name);
    addIssue(list, whole, issue);
    const telling = whole.filter((word) => !weak.has(word) && whole.length > 1);
    for (const word of new Set(telling)) addIssue(list, [word], issue);
    options.forEach((option, i) => {
      const term = { issue, option: i };
      addOption(list, wordsOf(option), term);
      addOption(list, wordsOf(option.replace(/[$€£]/g, '')), term);
      const amount = amountIn(option);
      if (amount !== null) addOption(list, [String(amount)], term);
    });
  });
  return [...list]
    .map(([phrase, meaning]) => ({ phrase: phrase.split(' '), meaning }))
    .sort((p, q) => q.phrase.length - p.phrase.length);
}

/** The entry that stands at a place among some words: the longest; or else the one issue whose word starts so, or lacks only the s. */
export function entryAt(
  list: readonly WordList[],
  words: readonly string[],
  at: number,
): WordList | null {
  const exact = list.find(({ phrase }) => phrase.every((part, i) => words[at + i] === part));
  if (exact) return exact;
  const stem = (words[at] as string).replace(/s$/, '');
  if (stem.length < 3) return null;
  const near = list.filter(
    ({ phrase: [word = '', ...more], meaning }) =>
      meaning.kind === 'issue' &&
      more.length === 0 &&
      (word === stem || (stem.length > 3 && word.startsWith(stem))),
  );
  return near.length === 1 ? (near[0] as WordList) : null;
}

function addIssue(list: Map<string, Meaning>, phrase: string[], issue: number): void {
  const key = phrase.join(' ');
  const known = list.get(key);
  if (key === '' || known?.kind === 'option') return;
  if (known === undefined) list.set(key, { kind: 'issue', issues: [issue] });
  else if (!known.issues.includes(issue)) known.issues.push(issue);
}

function addOption(
  list: Map<string, Meaning>,
  phrase: string[],
  term: { issue: number; option: number },
): void {
  const key = phrase.join(' ');
  if (key === '' || key === 'yes' || key === 'no') return;
  const known = list.get(key);
  if (known?.kind !== 'option') list.set(key, { kind: 'option', terms: [term] });
  else if (
    !known.terms.some(({ issue, option }) => issue === term.issue && option === term.option)
  ) {
    known.terms.push(term);
  }
}
