import type { Answer, RelationshipEffect, Sides, Structure } from '../../../domain/quiz/answers.ts';
import type { RelationshipTerms } from '../../../domain/quiz/relationship-price.ts';

/** What the amounts of a table count. */
export type Unit =
  | { kind: 'money'; currency: 'USD' }
  | { kind: 'count'; one: string; many: string };

/**
 * A text with its numbers left open: `{ask.you}`, `{noDeal.they}`, `{ask.you - give.you}`, and where the situation
 * has terms `{givenUp}`, `{gainPerDeal}`, `{deals}`, `{weight}`, `{likelier}`, `{breakEven}`, `{price}`.
 * No digit is typed in it. `readVignette` fills it.
 */
export type Template = string;

export interface VignetteAnswer {
  /** The answer in the words of the situation, as an instruction. */
  label: Template;
  outcome: Sides;
  /** The author's judgement, not a measurement: the page says so. `because` completes "because ...". */
  relationship: { effect: RelationshipEffect; because: string };
  /** Why somebody would choose it and what it does, 40 to 90 words; it never grades. */
  explanation: Template;
}

/** A second reading of the same answers in another measure. */
export interface Retelling {
  first: { title: string; text: string };
  second: {
    title: string;
    text: string;
    unit: Unit;
    caption: string;
    outcomes: Record<Answer, Sides>;
    noDeal: Sides;
  };
}

/** One situation of the quiz. Plain data, so that it can travel as the property of an island. */
export interface Vignette {
  /** Lasting slug: shared addresses hold it. Never `v`, which is the version of such an address. */
  id: string;
  title: string;
  structure: Structure;
  /** The other side's name, as it heads a column. */
  other: string;
  /** 60 to 120 words. */
  situation: Template;
  unit: Unit;
  /** Says what the amounts of the table are, and from where they are counted. */
  caption: string;
  noDeal: Sides;
  answers: Record<Answer, VignetteAnswer>;
  /** Where later deals can be priced. `givenUp` is what `give` costs you against `keep`. */
  terms?: RelationshipTerms;
  /** Where research is leant on: its entries in the list of references, and its limits in the same breath. */
  evidence?: { references: string[]; text: string };
  retelling?: Retelling;
}

/** What each answer leaves each side. */
export const outcomesOf = ({
  answers: { keep, give, ask, leave },
}: Pick<Vignette, 'answers'>): Record<Answer, Sides> => ({
  keep: keep.outcome,
  give: give.outcome,
  ask: ask.outcome,
  leave: leave.outcome,
});

export const dollars: Unit = { kind: 'money', currency: 'USD' };
