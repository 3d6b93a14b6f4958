import type { PlaceOnMap } from '../../domain/quiz/answer-map.ts';
import { placeOnMap } from '../../domain/quiz/answer-map.ts';
import type { Answer } from '../../domain/quiz/answers.ts';
import type { OutcomeTable } from './outcome-table.ts';
import { outcomeTable } from './outcome-table.ts';
import { sourceNames } from './sources.ts';
import type { Slider, Term } from './term-fields.ts';
import { slidersFor } from './term-fields.ts';
import { tieSentence } from './tie-words.ts';
import { notes } from './vignettes/notes.ts';
import { structures } from './vignettes/structures.ts';
import { readVignette } from './vignettes/text.ts';
import { outcomesOf, type Vignette } from './vignettes/vignette.ts';

/** A source as a link to its entry in the list of references. */
export interface Source {
  name: string;
  href: string;
}

/** A vignette with all that can be worked out before anybody answers. Plain data: it travels to the island. */
export interface Shown extends Vignette {
  table: OutcomeTable;
  /** The second table of a situation that is told twice. */
  retold?: OutcomeTable;
  places: Record<Answer, PlaceOnMap>;
  /** What each answer does to the tie, in a sentence, and whose judgement that is. */
  ties: Record<Answer, string>;
  judgement: string;
  /** What the situation turned out to be. */
  turnedOut: { name: string; text: string };
  sliders?: Record<Term, Slider>;
  sources: Source[];
}

/**
 * @param sourceAddress the address of a reference by its id
 * @throws Error naming the vignette and the source that has no name to be linked by
 */
export function showVignette(vignette: Vignette, sourceAddress: (id: string) => string): Shown {
  const outcomes = outcomesOf(vignette);
  const place = (answer: Answer) =>
    placeOnMap(outcomes, answer, vignette.answers[answer].relationship.effect);
  const tie = (answer: Answer) => tieSentence(vignette.answers[answer].relationship);
  const second = vignette.retelling?.second;
  return {
    ...readVignette(vignette),
    table: outcomeTable(outcomes, vignette.noDeal, vignette),
    ...(second && { retold: outcomeTable(second.outcomes, second.noDeal, second) }),
    places: { keep: place('keep'), give: place('give'), ask: place('ask'), leave: place('leave') },
    ties: { keep: tie('keep'), give: tie('give'), ask: tie('ask'), leave: tie('leave') },
    judgement: notes.judgement,
    turnedOut: structures[vignette.structure],
    ...(vignette.terms && { sliders: slidersFor(vignette.terms, vignette.unit) }),
    sources: (vignette.evidence?.references ?? []).map((id) => {
      const name = sourceNames[id];
      if (!name)
        throw new Error(
          `The vignette "${vignette.id}" cites "${id}". Write what it is called in sources.ts.`,
        );
      return { name, href: sourceAddress(id) };
    }),
  };
}
