import { type Ground, groundOf } from '../../../browser/deal-chart/ground.ts';
import { type Figures, figuresOf } from './chart.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { State } from './state.ts';
import { type Study, studyProblem } from './study.ts';
import { type Wording, wordingOf } from './wording.ts';

/** Everything that is computed from a problem and the deal on the table. */
export interface Shown {
  study: Study;
  ground: Ground;
  words: Wording;
  outcome: Outcome;
  figures: Figures;
}

/** @param before what was shown last; the dots are kept when only the deal has changed */
export function show(
  { draft, problem, deal }: Pick<State, 'draft' | 'problem' | 'deal'>,
  withFairness: boolean,
  before?: Shown,
): Shown {
  const isSame = before?.study.problem === problem;
  const study = isSame ? before.study : studyProblem(problem);
  const ground = isSame ? before.ground : groundOf(study);
  const words = wordingOf(draft);
  const outcome = outcomeOf(study, deal, words, withFairness);
  return { study, ground, words, outcome, figures: figuresOf(study, ground, outcome) };
}
