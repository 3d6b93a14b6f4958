import { adviseAmount } from '../../domain/quantity/advise-amount.ts';
import type { AnswerKey } from '../../domain/self-test/answer-key.ts';
import type { Score } from '../../domain/self-test/score.ts';

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** `three` up to ten, then digits. */
export const inWords = (count: number) => NUMBERS[count] ?? String(count);

/** The text with a capital at its start. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is missing before an answer can be judged; `typed` is what stands in the field of a number. */
export function describeFault(
  kind: AnswerKey['kind'],
  score: Extract<Score, { outcome: 'untouched' | 'incomplete' }>,
  typed = '',
): string {
  if (score.outcome === 'untouched') {
    if (kind === 'order') return 'give each line its place first.';
    if (kind === 'match') return 'choose what each line goes with first.';
    return kind === 'number' ? 'write a number first.' : 'choose an answer first.';
  }
  if (score.fault === 'not-a-number') {
    const advice = adviseAmount(typed);
    if (advice) return `those are not digits alone. ${advice}`;
    return 'that is no number. Write digits, such as 7 or 7.5.';
  }
  const what = kind === 'order' ? 'place' : 'partner';
  return score.fault === 'twice'
    ? `two lines have the same ${what}.`
    : `one line has no ${what} yet.`;
}

/** How an answer turned out, in two words. */
export const verdictOf = (outcome: 'right' | 'wrong' | 'shown'): string =>
  ({ right: 'Right.', wrong: 'Not quite.', shown: 'The answer:' })[outcome];

/** How a round went, without a mark. */
export function describeRound(total: number, missed: number): string {
  if (missed === 0) {
    if (total === 1) return 'Right on the first try.';
    return `${total === 2 ? 'Both' : `All ${inWords(total)}`} on the first try.`;
  }
  const right = total - missed;
  const those = missed === 1 ? 'is the one' : `are the ${inWords(missed)}`;
  const start =
    right === 0
      ? 'None on the first try'
      : `${capital(inWords(right))} of ${inWords(total)} on the first try`;
  return `${start}; here ${those} to look at again.`;
}

const nameOf = (number: number) =>
  ['First', 'Second', 'Third', 'Fourth', 'Fifth'][number - 1] ?? 'Another';

/**
 * The heading of a round, and the words of the button that begins it; both are counted from 1. The first time through
 * all questions begins without a heading.
 */
export function titleOfRound(time: number, number: number): string {
  if (number === 1) return time === 1 ? '' : 'All of them again';
  return `${nameOf(number)} round: the ones you missed`;
}

/** The heading of what is said when a round is over, counted from 1. */
export function titleOfEnd(number: number): string {
  const name = nameOf(number).toLowerCase();
  if (number === 1) return 'How it went';
  return `How ${name === 'another' ? name : `the ${name}`} round went`;
}
