import type { KindId } from './kinds.ts';

/** A form of words that a learner's own words are put into. Nothing here understands them. */
interface Frame {
  /** Who is to answer. */
  ask: 'them' | 'yourself';
  fill: (text: string) => string;
}

const frames: Record<KindId, readonly Frame[]> = {
  assumption: [
    {
      ask: 'them',
      fill: (text) =>
        `I have taken it that ${addressed(text) ?? quoted(text, BELIEF)}. Which would you choose if I had no say?`,
    },
    {
      ask: 'yourself',
      fill: (text) =>
        `What would they have to say to show me that ${quoted(text, BELIEF)} is not so?`,
    },
  ],
  position: [
    { ask: 'yourself', fill: (text) => useOf(text, 'I') },
    { ask: 'them', fill: (text) => useOf(text, 'you') },
  ],
  winning: [
    {
      ask: 'yourself',
      fill: (text) => `${quoted(text)}: would I still want it if they did not mind?`,
    },
    {
      ask: 'yourself',
      fill: (text) => `${quoted(text)}: what is it worth to me on a day when nobody is looking?`,
    },
  ],
  grievance: [
    { ask: 'them', fill: (text) => `About ${quoted(text)}: what would settle it between us?` },
    {
      ask: 'yourself',
      fill: (text) => `${quoted(text)}: once that was made good, would I expect it again?`,
    },
  ],
};

/** The suggested question for a text that is not blank, and who is to answer it. `nth` goes round. */
export function suggest(
  kind: KindId,
  text: string,
  nth: number,
): { ask: Frame['ask']; question: string } {
  const all = frames[kind];
  const { ask, fill } = all[nth % all.length] as Frame;
  return { ask, question: fill(text) };
}

const BELIEF =
  /^(?:(?:i|we) (?:think|assume|believe|suppose|expect|guess)(?: that)?|surely|obviously|of course|probably),? /i;

/** The text on one line, without `opening`, quotation marks around it and the stop at its end. */
function bareLine(text: string, opening?: RegExp): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return (opening ? line.replace(opening, '') : line).replace(/^["“'‘]+|["”'’.;,]+$/g, '');
}

const quoted = (text: string, opening?: RegExp): string =>
  `“${bareLine(text, opening).replace(/[“”]/g, '"')}”`;

const WISH =
  /^(?:they|he|she) (?:(?:only|just|really|surely) )?(want|like|need|prefer|fear|mind|love|hate)s? (.+)$/i;
// Words that would have to be turned from one person's to the other's.
const SOMEBODY =
  /\b(?:they|them|themselves|theirs?|he|him|himself|his|she|hers?|herself|you|yours?|i|me|my|mine|we|us|ours?)\b/i;

/** `they want the early date` gives `you want the early date`; null for a text that this would garble. */
function addressed(text: string): string | null {
  const [, verb, thing = ''] = WISH.exec(bareLine(text, BELIEF)) ?? [];
  return verb && !SOMEBODY.test(thing) ? `you ${verb.toLowerCase()} ${thing}` : null;
}

// Only where a noun is sure to follow.
const DEMAND =
  /^(?:i|we|they|he|she|you) (?:wants?|needs?|must have|insists? on|demands?) ((?:the|an?|this|that|more|less) .+)$/i;

/** `I want the van on Fridays` gives `What would I do with the van on Fridays?`; other texts are quoted. */
function useOf(text: string, who: 'I' | 'you'): string {
  const [, thing] = DEMAND.exec(bareLine(text)) ?? [];
  return thing && !SOMEBODY.test(thing)
    ? `What would ${who} do with ${thing}?`
    : `${quoted(text)}: what would ${who} do with it?`;
}
