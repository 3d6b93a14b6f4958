import { sides } from './draft.ts';
import type { Shown } from './shown.ts';

/** The named deals and then the frontier, as rows of cells: name, both totals, both gains over no deal, options. */
export function tableRows({ study, words, outcome }: Shown): (string | number)[][] {
  const { problem, survey } = study;
  const row = (name: string, deal: { deal: number[]; a: number; b: number }) => [
    name,
    deal.a,
    deal.b,
    ...sides.map((side) => round(deal[side] - problem.disagreement[side])),
    ...problem.issues.map(({ options }, i) => options[deal.deal[i] ?? 0] ?? ''),
  ];
  return [
    [
      'deal',
      words.a,
      words.b,
      `${words.a} over no deal`,
      `${words.b} over no deal`,
      ...problem.issues.map(({ name }) => name),
    ],
    [
      'No deal',
      problem.disagreement.a,
      problem.disagreement.b,
      0,
      0,
      ...problem.issues.map(() => ''),
    ],
    ...outcome.rows.map(({ name, deal }) => row(name, deal)),
    ...survey.frontier.deals.map((deal, i) => row(`Frontier ${i + 1}`, deal)),
  ].map((cells) => cells.map((cell) => (typeof cell === 'number' ? round(cell) : cell)));
}

/** Sums of decimals without the noise of their last bits. */
const round = (amount: number) => Number(amount.toFixed(6));
