import { capital, inWords } from './words.ts';

/** `Four more are due today.`; nothing for none. */
export function describeMoreDue(count: number): string {
  if (count === 0) return '';
  return `${capital(inWords(count))} more ${count === 1 ? 'is' : 'are'} due today.`;
}

/**
 * What the page of the review says when no question is due.
 *
 * @param hasAnswered whether any question of the course is answered on this device
 * @param days until the next question is due; `null` when none comes back
 */
export function describeNothingDue(hasAnswered: boolean, days: number | null): string {
  if (days !== null) {
    const when = days === 1 ? 'tomorrow' : `in ${days} days`;
    return `Nothing today. The next question comes back ${when}: a little forgetting is part of the plan.`;
  }
  return hasAnswered
    ? 'Nothing to repeat. Every question you answered was right at once, or has been right on two later days.'
    : 'Nothing here yet. A question comes here when you have missed it in the self-test of a lesson.';
}
