import type { Attempt } from '../../domain/progress/attempt.ts';
import type { ProgressRecord } from '../../domain/progress/record.ts';
import { attemptsOf } from '../../domain/progress/review.ts';
import type { KeyedItem } from '../../domain/self-test/answer-key.ts';
import { parseAnswer } from '../../domain/self-test/answer-text.ts';

/** The attempts at an item, as it is today, that were made in one place. */
export const attemptsIn = (place: string, record: ProgressRecord, item: KeyedItem): Attempt[] =>
  attemptsOf(record, item).filter(({ answer }) => parseAnswer(answer)?.place === place);
