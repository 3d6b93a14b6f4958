import { parseAmount } from '../quantity/amount.ts';
import { type Answer, type AnswerKey, fieldsOf, offeredBy } from './answer-key.ts';

/** Why an answer cannot be judged yet, and the first field that is to blame. */
export interface Incomplete {
  fault: 'missing' | 'twice' | 'not-a-number';
  field: string;
}

export type Validity =
  | { state: 'untouched' }
  | ({ state: 'incomplete' } & Incomplete)
  | { state: 'answered' };

/**
 * `whole`: the explanation of the item itself; `part:ID`: that of an option, entry or pair; `known:N`: that of the
 * Nth wrong number, from 0; `otherwise`: that of any other number.
 */
export type WhyKey = 'whole' | 'otherwise' | `part:${string}` | `known:${number}`;

export type Score =
  | { outcome: 'untouched' }
  | ({ outcome: 'incomplete' } & Incomplete)
  | { outcome: 'right' | 'wrong'; why: WhyKey };

/** Whether enough is answered to be judged. Places and partners are given out once each. */
export function validate(key: AnswerKey, answer: Answer): Validity {
  const fields = fieldsOf(key);
  const values = fields.map((field) =>
    Object.hasOwn(answer, field) ? (answer[field] ?? '').trim() : '',
  );
  if (values.every((value) => value === '')) return { state: 'untouched' };
  const offered = offeredBy(key);
  const blame = (fault: Incomplete['fault'], index: number): Validity | null =>
    index === -1 ? null : { state: 'incomplete', fault, field: fields[index] ?? '' };
  if (!offered)
    return (
      blame(
        'not-a-number',
        values.findIndex((value) => parseAmount(value) === null),
      ) ?? { state: 'answered' }
    );
  return (
    blame(
      'missing',
      values.findIndex((value) => !offered.includes(value)),
    ) ??
    blame(
      'twice',
      values.findIndex((value, index) => values.indexOf(value) < index),
    ) ?? { state: 'answered' }
  );
}

/** Judges an answer. A wrong one comes with the key of the explanation that meets it. */
export function score(key: AnswerKey, answer: Answer): Score {
  const validity = validate(key, answer);
  if (validity.state === 'untouched') return { outcome: 'untouched' };
  if (validity.state === 'incomplete') {
    const { fault, field } = validity;
    return { outcome: 'incomplete', fault, field };
  }
  if (key.kind === 'number')
    return scoreNumber(key, parseAmount(answer.number ?? '') ?? Number.NaN);
  if (key.kind === 'order')
    return scoreParts(key.entries, (id, index) => answer[id]?.trim() === String(index + 1));
  if (key.kind === 'match') return scoreParts(key.pairs, (id) => answer[id]?.trim() === id);
  const chosen = key.options.find(({ id }) => id === answer.choice?.trim());
  return { outcome: chosen?.right ? 'right' : 'wrong', why: `part:${chosen?.id ?? ''}` };
}

function scoreParts(
  parts: readonly { id: string }[],
  isRight: (id: string, index: number) => boolean,
): Score {
  const wrong = parts.find(({ id }, index) => !isRight(id, index));
  return wrong ? { outcome: 'wrong', why: `part:${wrong.id}` } : { outcome: 'right', why: 'whole' };
}

function scoreNumber(key: AnswerKey & { kind: 'number' }, given: number): Score {
  if (isNear(given, key)) return { outcome: 'right', why: 'whole' };
  const known = key.wrong.findIndex((one) => isNear(given, one));
  return { outcome: 'wrong', why: known === -1 ? 'otherwise' : `known:${known}` };
}

/** Whether a number is within the tolerance; 0.1 + 0.2 counts as 0.3. */
export const isNear = (
  given: number,
  { answer, tolerance }: { answer: number; tolerance: number },
) => Math.abs(given - answer) <= tolerance + 1e-9 * Math.max(1, Math.abs(answer));
