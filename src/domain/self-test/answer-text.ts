import type { Answer } from './answer-key.ts';

/** An answer as it is kept: `place` is where it was given, the id of a lesson or `review`. */
export interface GivenAnswer {
  place: string;
  /** How often all of the place's items have been taken up, this time included: a whole number from 1. */
  time: number;
  answer: Answer;
}

/**
 * `the-pie?choice=keep`: the place and each field that is not empty, in the order of their names. An item that returns
 * in a later lesson is open there, whatever was answered before: so the place is part of the answer. From the second
 * time through all items on the place tells the time: `the-pie@2?choice=keep`.
 */
export function formatAnswer({ place, time, answer }: GivenAnswer): string {
  const fields = Object.entries(answer)
    .filter(([, value]) => value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((field) => field.map(encode).join('='));
  return `${encode(place)}${time === 1 ? '' : `@${time}`}?${fields.join('&')}`;
}

/** Reads what `formatAnswer` wrote; `null` for any other text. */
export function parseAnswer(text: string): GivenAnswer | null {
  const [, place, time = '1', fields] = WRITTEN.exec(text) ?? [];
  if (place === undefined || fields === undefined) return null;
  try {
    const answer = fields === '' ? [] : fields.split('&').map(parseField);
    return {
      place: decodeURIComponent(place),
      time: Number(time),
      answer: Object.fromEntries(answer),
    };
  } catch {
    return null;
  }
}

const WRITTEN = /^([^?@]*)(?:@([1-9]\d{0,5}))?\?([^?]*)$/;

function parseField(text: string): [string, string] {
  const [name, value, ...rest] = text.split('=');
  if (!name || !value || rest.length > 0) throw new SyntaxError(`${text} is not a field.`);
  return [decodeURIComponent(name), decodeURIComponent(value)];
}

// Half a character cannot be escaped; a field of a form never holds one.
const encode = (text: string) => encodeURIComponent(text.toWellFormed());
