import type { Answer, Sides } from './answers.ts';
import type { RelationshipTerms } from './relationship-price.ts';
import { priceOfRelationship } from './relationship-price.ts';

/** One answered situation, with all that is needed to hold it against another. */
export interface AnsweredVignette {
  id: string;
  answer: Answer;
  outcomes: Readonly<Record<Answer, Sides>>;
  noDeal: Readonly<Sides>;
  /** The numbers of the tie as the learner has set them; absent where the situation has none. */
  terms?: RelationshipTerms | undefined;
}

/** Two answers of one learner that pull against each other, the first against the second. Nothing is wrong with either. */
export type Contradiction =
  | {
      kind: 'gave-a-gift-kept-an-investment';
      vignettes: [gave: string, kept: string];
      /** What was given in the first beyond all it may bring back, above 0 and in its unit. */
      gift: number;
      /** What giving in the second would have left over, 0 or more and in its unit. */
      surplus: number;
    }
  /** In both, asking is better for both sides than giving silently. */
  | { kind: 'asked-once-silent-once'; vignettes: [asked: string, silent: string] }
  /** The first held a deal above your no-deal value that the other side could accept; the second is below yours. */
  | { kind: 'left-a-better-deal-than-taken'; vignettes: [left: string, taken: string] };

/** Every contradiction among the answers, in the order of the answers. Pairs are compared both ways round. */
export function findContradictions(answered: readonly AnsweredVignette[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const first of answered) {
    for (const second of answered) {
      if (first.id === second.id) continue;
      for (const compare of [generousThenTight, askedThenSilent, leftThenTook]) {
        const contradiction = compare(first, second);
        if (contradiction) found.push(contradiction);
      }
    }
  }
  return found;
}

function generousThenTight(gave: AnsweredVignette, kept: AnsweredVignette): Contradiction | null {
  if (gave.answer !== 'give' || kept.answer !== 'keep' || !gave.terms || !kept.terms) return null;
  const given = priceOfRelationship(gave.terms);
  const refused = priceOfRelationship(kept.terms);
  // Where nothing would have been given up, keeping refused nobody anything.
  if (given.kind !== 'gift' || refused.kind !== 'investment' || refused.givenUp === 0) return null;
  return {
    kind: 'gave-a-gift-kept-an-investment',
    vignettes: [gave.id, kept.id],
    gift: given.price,
    surplus: 0 - refused.price,
  };
}

function askedThenSilent(asked: AnsweredVignette, silent: AnsweredVignette): Contradiction | null {
  if (asked.answer !== 'ask' || silent.answer !== 'give') return null;
  const askingPays = [asked, silent].every(
    ({ outcomes: { ask, give } }) => ask.you > give.you && ask.they > give.they,
  );
  if (!askingPays) return null;
  return { kind: 'asked-once-silent-once', vignettes: [asked.id, silent.id] };
}

function leftThenTook(left: AnsweredVignette, taken: AnsweredVignette): Contradiction | null {
  if (left.answer !== 'leave' || taken.answer === 'leave') return null;
  const better = (['keep', 'give', 'ask'] as const).some((answer) => {
    const { you, they } = left.outcomes[answer];
    return you > left.noDeal.you && they >= left.noDeal.they;
  });
  if (!better || taken.outcomes[taken.answer].you >= taken.noDeal.you) return null;
  return { kind: 'left-a-better-deal-than-taken', vignettes: [left.id, taken.id] };
}
