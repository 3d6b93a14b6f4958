import type { Term } from '../agents/move.ts';
import type { Problem } from '../problem.ts';
import { entryAt, type Meaning, type WordList, wordListOf, wordsOf } from './word-list.ts';

export type TermsRead = { ok: true; terms: Term[] } | { ok: false; why: string };

type Token =
  | Meaning
  /** `not` negates what is said, as "don't" does; `bare` comes right after something named, in the same clause. */
  | { kind: 'polarity'; yes: boolean; not: boolean; bare: boolean }
  | { kind: 'or' }
  | { kind: 'unknown'; word: string };

const yesWords = new Set(['with', 'add', 'include', 'including', 'plus', 'yes', 'keep']);
const noWords = new Set(['without', 'no', 'remove', 'drop', 'skip', 'minus', 'excluding']);
const notWord = /^(?:not|never|cannot)$|n't$/;
const negated = 'You say what you do not want. Say which option you offer instead.';
// Words that carry nothing the rest of a sentence does not say.
const fillers = new Set(
  "i i'll i'd we will would can could offer propose suggest give pay take accept agree agreed to the a an for at of and or is be it me you my your then also instead let's let us on in by settle that's fine ok okay please get have want like dollars points price's make up down go do so but".split(
    ' ',
  ),
);

/**
 * The terms that some words name. Refuses, with the reason, whatever is unknown, open or said twice; and a "no" that
 * leaves out nothing, since an option that somebody does not want is none that they offer.
 */
export function readTerms(text: string, problem: Problem): TermsRead {
  const tokens = tokensOf(text, wordListOf(problem));
  const unknown = tokens.find((token) => token.kind === 'unknown');
  if (unknown?.kind === 'unknown') return refuse(unknownWord(unknown.word, problem));
  const terms: Term[] = [];
  let yes: boolean | null = null;
  let waiting = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'polarity') {
      if (waiting || (token.not && token.bare)) return refuse(negated);
      yes = token.yes;
      waiting = !yes;
      continue;
    }
    if (token.kind === 'or') return refuse('An offer says one thing or the other. Say which.');
    const read = readOne(problem, tokens, i, yes);
    if ('why' in read) return refuse(read.why);
    i += read.used - 1;
    waiting = false;
    // "no dock or pen" is two things left out; "no dock and a pen" is anybody's guess.
    if (yes === false && tokens[i + 1]?.kind === 'or' && tokens[i + 2]?.kind === 'issue') i += 1;
    else if (yes === false) yes = null;
    if (
      terms.some(({ issue, option }) => issue === read.term.issue && option !== read.term.option)
    ) {
      return refuse(
        `"${nameOf(problem, read.term.issue)}" is settled twice, in two ways. Say it once.`,
      );
    }
    if (!terms.some(({ issue }) => issue === read.term.issue)) terms.push(read.term);
  }
  if (waiting) return refuse(negated);
  return terms.length > 0
    ? { ok: true, terms }
    : refuse('No issue of this negotiation is named in it.');
}

type One = { term: Term; used: number } | { why: string };

/** The term that starts at a token: an issue and its option in either order, an option alone, or yes and no. */
function readOne(problem: Problem, tokens: Token[], at: number, yes: boolean | null): One {
  const [token, next] = [tokens[at] as Meaning, tokens[at + 1]];
  const issue = token.kind === 'issue' ? token : next?.kind === 'issue' ? next : null;
  const option = token.kind === 'option' ? token : next?.kind === 'option' ? next : null;
  if (issue && issue.issues.length > 1 && option === null) {
    return {
      why: `Which of these do you mean: ${issue.issues.map((i) => nameOf(problem, i)).join(' or ')}?`,
    };
  }
  if (issue && option) {
    const fitting = option.terms.filter((term) => issue.issues.includes(term.issue));
    if (fitting.length === 1 && yes === false) return { why: negated };
    if (fitting.length === 1) return { term: fitting[0] as Term, used: 2 };
  }
  if (token.kind === 'option') {
    if (yes === false) return { why: negated };
    if (token.terms.length === 1) return { term: token.terms[0] as Term, used: 1 };
    const names = token.terms.map((term) => nameOf(problem, term.issue)).join(' or ');
    return { why: `More than one issue has that option. Name the issue: ${names}?` };
  }
  return readYesNo(problem, tokens, at, yes);
}

function readYesNo(problem: Problem, tokens: Token[], at: number, before: boolean | null): One {
  const issue = (tokens[at] as Extract<Meaning, { kind: 'issue' }>).issues[0] as number;
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  const after = next?.kind === 'polarity' && !next.not ? next.yes : null;
  // "with the card, pen no" and "not pen no" say two things; in "with pen no card" the second is about the card.
  const clash =
    next?.kind === 'polarity' &&
    next.bare &&
    before !== null &&
    (last?.kind === 'polarity' ? last.not : next.yes !== before);
  const options = (problem.issues[issue]?.options ?? []).map((option) => option.toLowerCase());
  const wanted = clash ? null : (before ?? after);
  const place = wanted === null ? -1 : options.indexOf(wanted ? 'yes' : 'no');
  if (place >= 0) return { term: { issue, option: place }, used: before === null ? 2 : 1 };
  const names = problem.issues[issue]?.options.join(', ');
  return { why: `How should "${nameOf(problem, issue)}" be settled? It can be: ${names}.` };
}

function tokensOf(text: string, list: WordList[]): Token[] {
  const words: string[] = [];
  const starts = new Set<number>();
  // "drop the price to $440" leaves nothing out.
  const kept = text.replace(/\bdrop (?=(?:(?:the|my|your) )?(?:\w+ )?(?:down )?to [$€£]?\d)/g, '');
  for (const clause of kept.split(/[,;.] /)) {
    starts.add(words.length);
    words.push(...wordsOf(clause));
  }
  const tokens: Token[] = [];
  let bare = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const pair = `${word} ${words[at + 1]}`;
    const found = fillers.has(word) ? null : entryAt(list, words, at);
    if (starts.has(at) || word === 'but' || word === 'and') bare = false;
    const last = tokens.at(-1);
    const afterNot = last?.kind === 'polarity' && last.not;
    const add = (yes: boolean, not = false) => tokens.push({ kind: 'polarity', yes, not, bare });
    if (found) {
      tokens.push(found.meaning);
      at += found.phrase.length - 1;
      bare = true;
    } else if (pair === 'leave out' || pair === 'instead of') {
      add(false);
      at += 1;
    } else if (word === 'or' || word === 'nor') tokens.push({ kind: 'or' });
    else if (notWord.test(word)) add(false, true);
    // "not ok" is no word about what follows.
    else if (noWords.has(word) || (afterNot && /^(?:okay|ok|fine)$/.test(word))) add(false);
    // "do not add" is one word against it.
    else if (yesWords.has(word)) {
      if (!afterNot || starts.has(at)) add(true);
    } else if (!fillers.has(word)) tokens.push({ kind: 'unknown', word });
  }
  return tokens;
}

function unknownWord(word: string, problem: Problem): string {
  if (!/\d/.test(word)) return `"${word}" is not a word of this negotiation.`;
  const amounts = problem.issues.filter(({ options }) =>
    options.some((option) => /\d/.test(option)),
  );
  const lists = amounts.map(({ name, options }) => `${name}: ${options.join(', ')}`).join('; ');
  return `${word} is not among the options${lists === '' ? '' : ` (${lists})`}.`;
}

function nameOf(problem: Problem, issue: number): string {
  return problem.issues[issue]?.name ?? '';
}

function refuse(why: string): TermsRead {
  return { ok: false, why };
}
