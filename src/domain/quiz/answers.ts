/** The four answers of every vignette, in the order in which they are offered. */
export const answerNames = ['keep', 'give', 'ask', 'leave'] as const;

/** Keep the value, give it up silently, ask first or look for a third option, walk away. */
export type Answer = (typeof answerNames)[number];

/** What a situation turns out to be, shown only after the answer. */
export const structureNames = [
  'false-lose-lose',
  'hidden-trade',
  'priced-sacrifice',
  'gift',
  'anxious-or-bad-deal',
] as const;

export type Structure = (typeof structureNames)[number];

/** What an outcome is worth to each side, each in its own terms: the two are not added. */
export interface Sides {
  you: number;
  they: number;
}

/** What an answer does to the tie: weakens it, leaves it, strengthens it. An author's judgement. */
export type RelationshipEffect = -1 | 0 | 1;
