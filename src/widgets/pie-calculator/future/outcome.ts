import type { ContingentAnalysis, Contract } from '../../../domain/negotiation/contingent.ts';
import type { BetTerms } from '../../../domain/negotiation/contingent-terms.ts';
import { amountWriter } from './amounts.ts';
import { type Block, tableOf } from './contract-table.ts';
import { noDeal, noPayment } from './no-contract.ts';
import type { Scene } from './scene.ts';
import {
  bestOf,
  dealSentence,
  divisionOf,
  givensOf,
  realSentence,
  riskOf,
  warningOf,
} from './sentences.ts';
import type { State } from './state.ts';
import { drawWorlds, type World } from './worlds-picture.ts';

/** Everything the view shows for numbers that can be read. */
export interface Outcome {
  sentence: string;
  /** Empty unless the bet is the larger part of the gains. */
  warning: string;
  /** Who can lose what; empty without a deal. */
  risk: string;
  /** What is real in the expected gains and what is a bet, and by whose chances. */
  division: string;
  real: string;
  givens: string;
  /** Both are empty without a deal. */
  worlds: World[];
  blocks: Block[];
}

export function outcomeOf(
  { terms, analysis }: { terms: BetTerms; analysis: ContingentAnalysis | null },
  words: State['words'],
): Outcome {
  const scene: Scene = { terms, words, amount: amountWriter(words.unit) };
  const always = { real: realSentence(scene), givens: givensOf(scene) };
  const without = (sentence: string): Outcome => ({
    ...always,
    sentence,
    warning: '',
    risk: '',
    division: '',
    worlds: [],
    blocks: [],
  });
  if (analysis === null) return without(noPayment(scene));
  const contract: Contract = bestOf(analysis);
  if (!contract.dealPossible) return without(noDeal(scene, contract));
  return {
    ...always,
    sentence: dealSentence(scene, analysis),
    warning: warningOf(scene, contract),
    risk: riskOf(scene, contract),
    division: divisionOf(scene, contract),
    worlds: drawWorlds(scene, contract),
    blocks: tableOf(scene, analysis),
  };
}
