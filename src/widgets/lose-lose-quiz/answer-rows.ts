import type { Structure } from '../../domain/quiz/answers.ts';
import { answerNames } from '../../domain/quiz/answers.ts';
import type { Shown } from './shown.ts';
import type { QuizState } from './state.ts';
import { givenAnswers } from './state.ts';
import { tieWord } from './tie-words.ts';
import { formatAmount } from './vignettes/text.ts';

/** A given answer as a row beside the map. */
export interface AnswerRow {
  id: string;
  /** The place of its situation in the quiz, from 1: the number on its mark. */
  number: number;
  title: string;
  label: string;
  /** What it leaves you, and between which ends that lies in this situation. */
  amount: string;
  range: string;
  tie: string;
  structure: Structure;
  ownGain: number;
  relationship: -1 | 0 | 1;
}

/** The given answers in the order of the quiz. */
export function answerRows(state: QuizState, vignettes: readonly Shown[]): AnswerRow[] {
  return givenAnswers(state).flatMap(({ vignette: id, answer }) => {
    const vignette = vignettes.find((one) => one.id === id);
    if (!vignette) return [];
    const { answers, unit, places, structure, title } = vignette;
    const own = answerNames.map((name) => answers[name].outcome.you);
    const [least, most] = [Math.min(...own), Math.max(...own)];
    return [
      {
        id,
        number: state.ids.indexOf(id) + 1,
        title,
        label: answers[answer].label,
        amount: formatAmount(answers[answer].outcome.you, unit),
        range: `of ${formatAmount(least, unit).split(' ')[0]} to ${formatAmount(most, unit)}`,
        tie: tieWord(places[answer].relationship),
        structure,
        ...places[answer],
      },
    ];
  });
}
