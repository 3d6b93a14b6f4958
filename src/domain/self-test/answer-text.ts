import type { Answer } from './answer-key.ts';

/** An answer as it is kept: `place` is where it was given, the id of a lesson or `review`. */
export interface GivenAnswer {
  place: string;
  answer: Answer;
}

/**
 * `the-pie?choice=keep`: the place and each field that is not empty, in the order of their names. An item that returns
 * in a later lesson is open there, whatever was answered before: so the place is part of the answer.
 */
export function formatAnswer({ place, answer }: GivenAnswer): string {
  const fields = Object.entries(answer)
    .filter(([, value]) => value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((field) => field.map(encode).join('='));
  return `${encode(place)}?${fields.join('&')}`;
}

/** Reads what `formatAnswer` wrote; `null` for any other text. */
export function parseAnswer(text: string): GivenAnswer | null {
  const [place, fields, ...rest] = text.split('?');
  if (place === undefined || fields === undefined || rest.length > 0) return null;
  try {
    const answer = fields === '' ? [] : fields.split('&').map(parseField);
    return { place: decodeURIComponent(place), answer: Object.fromEntries(answer) };
  } catch {
    return null;
  }
}

function parseField(text: string): [string, string] {
  const [name, value, ...rest] = text.split('=');
  if (!name || !value || rest.length > 0) throw new SyntaxError(`${text} is not a field.`);
  return [decodeURIComponent(name), decodeURIComponent(value)];
}

// Half a character cannot be escaped; a field of a form never holds one.
const encode = (text: string) => encodeURIComponent(text.toWellFormed());
