import { formatNumber, parseAmount } from '../../quantity/amount.ts';
import type { Move } from '../agents/move.ts';
import type { Problem } from '../problem.ts';
import { withoutThousands } from './describe-move.ts';
import { faultOfWorth } from './faults.ts';
import { readTerms } from './read-terms.ts';
import { entryAt, type Meaning, wordListOf, wordsOf } from './word-list.ts';

type Phrase = { move: Move; asText: string } | { fault: string };

const fixed: [RegExp, Move, string][] = [
  [/^(?:hello|hi|good (?:morning|day|evening))(?: there)?$/, { kind: 'greet' }, 'You say hello.'],
  [
    /^(?:no deal|goodbye|bye|i (?:walk away|leave|am leaving|go)|i'm leaving|walk away)$/,
    { kind: 'walk-away' },
    'You walk away without a deal.',
  ],
  [
    /^(?:i )?(?:reject|refuse|decline)(?: that| it| your offer| this)?$|^no(?:,? (?:thanks|thank you|not that))?$/,
    { kind: 'reject' },
    'You turn their offer down.',
  ],
  [
    /^i (?:stand by|stay with|hold|keep) (?:my|to my) (?:last )?offer$|^hold$/,
    { kind: 'hold' },
    'You stand by your last offer.',
  ],
  [
    /^(?:what (?:do|would|can|will) you offer|make me an offer|what is your offer|what's your offer)\??$/,
    { kind: 'ask-offer' },
    'You ask for an offer.',
  ],
  [
    /^(?:what (?:matters|is (?:most )?important|do you care about)(?: the)?(?: most)?(?: to you)?(?: most)?|what are your priorities|what comes first for you)\??$/,
    { kind: 'ask-priority' },
    'You ask what matters most to them.',
  ],
  [
    /^why(?: (?:that|is that|do you (?:ask|want|need) (?:for )?that))?\??$/,
    { kind: 'ask-why' },
    'You ask why they want what they offered.',
  ],
  [
    /^(?:let us|let's|we (?:should|could)) (?:bring in|call|get|ask) a mediator$|^mediator$/,
    { kind: 'mediator' },
    'You bring in a mediator.',
  ],
  [
    /^(?:we (?:will|'ll|shall) (?:meet|see each other|do business) again|think of (?:next time|the future)|this is not the last time)$/,
    { kind: 'future' },
    'You point to the next time you meet.',
  ],
  [
    /^(?:take it or leave it|(?:this|that) is my (?:last|final) (?:word|offer)(?:,? or i (?:leave|walk away))?)$/,
    { kind: 'threaten' },
    'You say that your offer stands, or you leave.',
  ],
  [
    /^everything matters(?: to me)?$/,
    { kind: 'tell-priority', order: [] },
    'You say that everything matters to you.',
  ],
];

const places = ['first', 'second', 'third'];

/** A sentence that names no terms: a question, an answer to an offer, a ranking. `null` when it is none of these. */
export function readPhrase(words: string, problem: Problem, offers: number): Phrase | null {
  for (const [pattern, move, asText] of fixed) {
    if (pattern.test(words)) return { move, asText };
  }
  return (
    readAccept(words, offers) ??
    readAskWorth(words, problem) ??
    readTellWorth(words, problem) ??
    readRanking(words, problem)
  );
}

function readAccept(words: string, offers: number): Phrase | null {
  const said = words.replace(/^(?:i|we)(?:'ll| will)? /, '');
  const found =
    /^(?:accept|agree|take)?(?:,? ?(?:it|that|your offer|to that|to your offer))?(?:,? ?(?:the|your|offer)? ?(first|second|third|[123])(?: one| offer)?)?$/.exec(
      said,
    );
  const plain = /^(?:deal|agreed|accepted|ok|okay|yes|done)$/.test(words);
  const says =
    /^(?:accept|agree$|agree to (?:it|that|your)|take (?:it|that|your offer|the (?:first|second|third)))/.test(
      said,
    );
  if (!plain && !(found && says)) return null;
  const named = found?.[1];
  if (named === undefined) {
    if (offers <= 1) return { move: { kind: 'accept' }, asText: 'You accept their offer.' };
    return {
      fault: `There are ${offers} offers on the table. Say which one: the first, the second or the third.`,
    };
  }
  const place = places.indexOf(named);
  const which = place >= 0 ? place : Number(named) - 1;
  return { move: { kind: 'accept', which }, asText: `You accept their ${places[which]} offer.` };
}

function readAskWorth(words: string, problem: Problem): Phrase | null {
  const found =
    /^how (?:much|important) (?:is|are|does|do) (.+?)(?: (?:worth|matter|cost))?(?:(?: to)? you)?\??$/.exec(
      words,
    );
  if (!found) return null;
  const issues = issuesNamed(found[1] as string, problem);
  if (issues?.length !== 1) return { fault: 'Name one issue to ask about.' };
  const issue = issues[0] as number;
  const name = problem.issues[issue]?.name;
  return { move: { kind: 'ask-worth', issue }, asText: `You ask what ${name} is worth to them.` };
}

/** What an option of an issue with two is worth above the other; of yes and no, the issue's name stands for yes. */
function readTellWorth(words: string, problem: Problem): Phrase | null {
  const found =
    /^(?:to me,? )?(.+?) (?:is|are) worth (.+?)(?: points?| dollars?)?(?: (?:to|for) me)?$/.exec(
      words,
    );
  if (!found) return null;
  const [, what = '', amount = ''] = found;
  const read = readTerms(`with ${what}`, problem);
  const issue = read.ok ? read.terms[0]?.issue : issuesNamed(what, problem)?.[0];
  const options = problem.issues[issue ?? -1]?.options;
  if (options && options.length > 2) {
    return { fault: 'Use "How much … is worth to me" for that: it has more than two options.' };
  }
  if (!read.ok) return { fault: read.why };
  const [term, more] = read.terms;
  const [settled, other] = term ? [options?.[term.option], options?.[1 - term.option]] : [];
  if (!term || more || other === undefined) {
    return { fault: 'Name one issue of two options, and what it is worth to you.' };
  }
  const value = parseAmount(withoutThousands(amount)) ?? Number.NaN;
  const worth = [0, 0].with(term.option, value);
  const fault = faultOfWorth(problem, term.issue, worth);
  if (fault !== null) return { fault };
  return {
    move: { kind: 'tell-worth', issue: term.issue, worth },
    asText: `You say that "${problem.issues[term.issue]?.name}: ${settled}" is worth ${formatNumber(value)} more to you than "${other}".`,
  };
}

function readRanking(words: string, problem: Problem): Phrase | null {
  const found =
    /^(.+?) (?:matters?|is|comes?) (?:the )?(?:most(?: important)?|first)(?: (?:to|for) me)?(?:,? then (.+))?$/.exec(
      words,
    ) ??
    /^(?:what matters to me|my priorities|most important to me)(?: is| are)?:? (.+)$/.exec(words);
  if (!found) return null;
  const named = [found[1], found[2]].filter((part) => part !== undefined).join(' ');
  const order = issuesNamed(named, problem);
  if (order === null || order.length === 0) {
    return { fault: 'A ranking names issues, the most important first, and each only once.' };
  }
  const names = order.map((issue) => problem.issues[issue]?.name).join(', then ');
  return {
    move: { kind: 'tell-priority', order },
    asText: `You say what matters most to you: ${names}.`,
  };
}

const joining = new Set(['the', 'a', 'and', 'then', 'my', 'to', 'me']);

/** The issues named, in order; `null` when a word is none, one of two, or said twice. */
function issuesNamed(text: string, problem: Problem): number[] | null {
  const list = wordListOf(problem).filter(({ meaning }) => meaning.kind === 'issue');
  const words = wordsOf(text);
  const named: number[] = [];
  for (let at = 0; at < words.length; ) {
    const found = joining.has(words[at] as string) ? null : entryAt(list, words, at);
    if (!found) {
      if (!joining.has(words[at] as string)) return null;
      at += 1;
      continue;
    }
    const { issues } = found.meaning as Extract<Meaning, { kind: 'issue' }>;
    if (issues.length !== 1 || named.includes(issues[0] as number)) return null;
    named.push(issues[0] as number);
    at += found.phrase.length;
  }
  return named;
}
