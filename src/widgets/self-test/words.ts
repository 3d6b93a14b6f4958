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
const inWords = (count: number) => NUMBERS[count] ?? String(count);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is missing before an answer can be judged. */
export function describeFault(
  kind: AnswerKey['kind'],
  score: Extract<Score, { outcome: 'untouched' | 'incomplete' }>,
): string {
  if (score.outcome === 'untouched') {
    if (kind === 'order') return 'give each line its place first.';
    if (kind === 'match') return 'choose what each line goes with first.';
    return kind === 'number' ? 'write a number first.' : 'choose an answer first.';
  }
  if (score.fault === 'not-a-number') return 'that is no number. Write digits, such as 7 or 7.5.';
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
  if (missed === 0)
    return total === 1 ? 'Right on the first try.' : `All ${inWords(total)} on the first try.`;
  const right = total - missed;
  const those = missed === 1 ? 'is the one' : `are the ${inWords(missed)}`;
  const start =
    right === 0
      ? 'None on the first try'
      : `${capital(inWords(right))} of ${inWords(total)} on the first try`;
  return `${start}; here ${those} to look at again.`;
}

/** The heading of a round, counted from 1, and the words of the button that begins it. */
export function titleOfRound(number: number): string {
  const name = ['First', 'Second', 'Third', 'Fourth', 'Fifth'][number - 1] ?? 'Another';
  return `${name} round: the ones you missed`;
}
