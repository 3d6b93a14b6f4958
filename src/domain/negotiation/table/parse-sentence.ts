import type { Move, Offer, Term } from '../agents/move.ts';
import type { Problem } from '../problem.ts';
import { withTerms } from './deals-of.ts';
import { describeDeal } from './describe-move.ts';
import { readPhrase } from './read-phrase.ts';
import { readTerms, type TermsRead } from './read-terms.ts';

/** What stands on the table, so that "440 and the pen" can become a whole offer. */
export interface TableNow {
  mine: number[] | null;
  theirs: number[][];
}

/** `asText` says how it was understood; nothing is done until the learner agrees. */
interface Understood {
  understood: Move[];
  asText: string;
}

export type ParsedSentence =
  | Understood
  | { notUnderstood: true; why: string; suggestions: string[] };

/**
 * Understands a few plain sentences and says which. A word it does not know, an option that two issues
 * have, an issue without its option: each is a reason to ask again, never to guess.
 */
export function parseSentence(
  text: string,
  problem: Problem,
  table: TableNow = { mine: null, theirs: [] },
): ParsedSentence {
  const read = readSentence(text, problem, table);
  return typeof read === 'string' ? refuse(problem, table, read) : read;
}

/** What was understood, or why nothing was. */
function readSentence(text: string, problem: Problem, table: TableNow): Understood | string {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .trim()
    .replace(/[.!]+$/, '');
  if (words === '') return 'There is nothing to read yet.';
  const phrase = readPhrase(words, problem, table.theirs.length);
  if (phrase !== null) {
    return 'fault' in phrase ? phrase.fault : { understood: [phrase.move], asText: phrase.asText };
  }
  const said = words.replace(/^no(?:[,.;!] *| [–—-] )/, '');
  const trade =
    /^if you(?: would| will| can| could)? (.+?)(?:,? then|,) (?:i|i'll|i will|i would|i can|i could)\b(.*)$/.exec(
      said,
    ) ??
    /^if you(?: would| will| can| could)? (.+?) (?:i|i'll|i will|i would|i can|i could) (.*)$/.exec(
      said,
    );
  if (trade) return parseTrade(problem, table, trade[1] as string, trade[2] as string);
  const benchmark =
    /^(?:others|other people|most people|everybody|the usual|the market)\b(.*)$/.exec(said);
  if (benchmark) return parseBenchmark(problem, benchmark[1] as string);
  return parseOffer(problem, table, said);
}

function parseTrade(
  problem: Problem,
  table: TableNow,
  asked: string,
  given: string,
): Understood | string {
  const of = table.mine ? 'mine' : 'theirs';
  const base = table.mine ?? table.theirs[0];
  if (base === undefined) {
    return 'A trade changes an offer, and none has been made. Offer something first.';
  }
  const [ifYou, thenI] = [readTerms(asked, problem), readTerms(given, problem)];
  if (!ifYou.ok) return ifYou.why;
  if (!thenI.ok) return thenI.why;
  const deal = withTerms(base, [...ifYou.terms, ...thenI.terms]);
  const whose = of === 'mine' ? 'your last offer' : 'their offer';
  return {
    understood: [{ kind: 'if-then', of, ifYou: ifYou.terms, thenI: thenI.terms }],
    asText: `A trade on ${whose}: if they agree to ${inWords(problem, ifYou)}, you agree to ${inWords(problem, thenI)}. In full: ${describeDeal(problem, deal)}.`,
  };
}

function parseBenchmark(problem: Problem, words: string): Understood | string {
  const read = readTerms(words, problem);
  if (!read.ok) return read.why;
  const [term, ...more] = read.terms;
  if (term === undefined || more.length > 0) {
    return 'Say what others settle for on one issue.';
  }
  return {
    understood: [{ kind: 'benchmark', ...term }],
    asText: `You say that others settle for ${inWords(problem, read)}.`,
  };
}

function parseOffer(problem: Problem, table: TableNow, words: string): Understood | string {
  const wishes = /^(?:i would like|i'd like|i like|i want|i wish for|i need)\b(.*)$/.exec(words);
  const read = readTerms(wishes?.[1] ?? words, problem);
  if (!read.ok) return read.why;
  const { terms } = read;
  const settled = settledBy(problem, terms);
  if (!settled.includes(null) && !wishes) {
    const deal = settled as number[];
    return {
      understood: [{ kind: 'package', deal }],
      asText: `You offer: ${describeDeal(problem, deal)}.`,
    };
  }
  const base = table.mine ?? table.theirs[0];
  if (wishes || base === undefined) {
    return {
      understood: [{ kind: 'tell', wish: settled }],
      asText: `You say what you would like, without offering: ${describeDeal(problem, settled)}.`,
    };
  }
  const of = table.mine ? 'mine' : 'theirs';
  const deal = withTerms(base, terms);
  const [only, ...more] = terms as [Term, ...Term[]];
  const move: Move =
    more.length === 0 ? { kind: 'change', of, ...only } : { kind: 'package', deal };
  const rest = of === 'mine' ? 'as you offered last' : 'as they offered';
  return {
    understood: [move],
    asText: `You offer ${inWords(problem, read)}, everything else ${rest}. In full: ${describeDeal(problem, deal)}.`,
  };
}

function settledBy(problem: Problem, terms: readonly Term[]): Offer {
  const settled: Offer = problem.issues.map(() => null);
  for (const { issue, option } of terms) settled[issue] = option;
  return settled;
}

function inWords(problem: Problem, read: Extract<TermsRead, { ok: true }>): string {
  return describeDeal(problem, settledBy(problem, read.terms));
}

function refuse(problem: Problem, { theirs }: TableNow, why: string): ParsedSentence {
  const [first, second = first] = problem.issues;
  const example = ({ name, options }: { name: string; options: string[] }, i: number): string =>
    `${name} ${options[Math.min(i, options.length - 1)]}`;
  const suggestions = [
    'What matters most to you?',
    first ? `I offer ${example(first, 1)}` : '',
    first && second ? `If you agree to ${example(first, 0)}, I agree to ${example(second, 1)}` : '',
    theirs.length > 1 ? 'I accept the first' : 'I accept',
    'I walk away',
  ];
  return { notUnderstood: true, why, suggestions: suggestions.filter((line) => line !== '') };
}
