import type { AnsweredVignette } from '../../domain/quiz/contradictions.ts';
import type { QuizState } from './state.ts';
import { givenAnswers, termsOf } from './state.ts';
import { outcomesOf, type Vignette } from './vignettes/vignette.ts';

/** The given answers with what is needed to hold them against each other, on the learner's own terms. */
export function answeredVignettes(
  state: QuizState,
  vignettes: readonly Vignette[],
): AnsweredVignette[] {
  return givenAnswers(state).flatMap(({ vignette: id, answer }) => {
    const vignette = vignettes.find((one) => one.id === id);
    if (!vignette) return [];
    const terms = termsOf(state, vignette) ?? undefined;
    return [{ id, answer, outcomes: outcomesOf(vignette), noDeal: vignette.noDeal, terms }];
  });
}
