import type { ProgressRecord } from '../../domain/progress/record.ts';
import { attemptsOf } from '../../domain/progress/review.ts';
import type { Answer, KeyedItem } from '../../domain/self-test/answer-key.ts';
import { parseAnswer } from '../../domain/self-test/answer-text.ts';
import type { Try } from '../../domain/self-test/rounds.ts';

/** A try with what was answered. */
export interface GivenAttempt extends Try {
  answer: Answer;
}

/** The attempts at an item, as it is today, that were made in one place. */
export const attemptsIn = (
  place: string,
  record: ProgressRecord,
  item: KeyedItem,
): GivenAttempt[] =>
  attemptsOf(record, item).flatMap(({ answer: text, outcome }) => {
    const given = parseAnswer(text);
    return given?.place === place ? [{ time: given.time, answer: given.answer, outcome }] : [];
  });
