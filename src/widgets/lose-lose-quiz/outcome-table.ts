import type { Answer, Sides } from '../../domain/quiz/answers.ts';
import { answerNames } from '../../domain/quiz/answers.ts';
import { notes } from './vignettes/notes.ts';
import { formatAmount } from './vignettes/text.ts';
import type { Unit } from './vignettes/vignette.ts';

/** A bar from zero to an amount, in percent of the width of its row. */
export interface Bar {
  x: number;
  width: number;
}

export interface OutcomeRow {
  answer: Answer;
  /** The amounts without the name of their unit, which the caption says. */
  you: string;
  they: string;
  bars: { you: Bar; they: Bar };
}

/** Both sides' amounts for each answer, ready to be drawn: one scale for the whole table. */
export interface OutcomeTable {
  caption: string;
  /** Said beside every table. */
  note: string;
  rows: OutcomeRow[];
  /** Where zero lies, in percent of the width. */
  zero: number;
  /** Where each side stands without a deal, in percent of the width. */
  noDeal: Sides;
}

export function outcomeTable(
  outcomes: Readonly<Record<Answer, Sides>>,
  noDeal: Readonly<Sides>,
  { unit, caption }: { unit: Unit; caption: string },
): OutcomeTable {
  const all = [noDeal, ...answerNames.map((name) => outcomes[name])];
  const amounts = all.flatMap(({ you, they }) => [you, they]);
  const least = Math.min(0, ...amounts);
  const range = Math.max(0, ...amounts) - least || 1;
  const place = (amount: number) => toTenths((100 * (amount - least)) / range);
  const zero = place(0);
  const bar = (amount: number): Bar => ({
    x: Math.min(zero, place(amount)),
    width: toTenths(Math.abs(place(amount) - zero)),
  });
  return {
    caption,
    note: `The dashed lines mark where each of you stands without a deal. ${notes.figures}`,
    rows: answerNames.map((answer) => {
      const { you, they } = outcomes[answer];
      return {
        answer,
        you: formatBare(you, unit),
        they: formatBare(they, unit),
        bars: { you: bar(you), they: bar(they) },
      };
    }),
    zero,
    noDeal: { you: place(noDeal.you), they: place(noDeal.they) },
  };
}

const formatBare = (amount: number, unit: Unit) => formatAmount(amount, unit).split(' ')[0] ?? '';

// A tenth of a percent is finer than a pixel in any column, and keeps the page short.
const toTenths = (percent: number) => Math.round(percent * 10) / 10;
