import type { ContingentAnalysis, Contract } from '../../../domain/negotiation/contingent.ts';
import { bareGain, capitalised, formatChance } from './amounts.ts';
import { losers } from './no-contract.ts';
import type { Scene } from './scene.ts';
import { bestOf, priceWords } from './sentences.ts';

/** A row: what each side has beyond no deal, and what the two have together. */
export interface Row {
  name: string;
  a: string;
  b: string;
  together: string;
  /** Said under the numbers: the chances they are weighed by, and how much of the sum is a bet. */
  notes: { a: string; b: string; together: string } | null;
}

/** One way to pay, with a row for each world and one for what is expected. */
export interface Block {
  id: 'fixed' | 'contract';
  title: string;
  /** Why it is no deal, in a sentence; empty where it is one. */
  refusal: string;
  rows: Row[];
}

/** The fixed price, and beside it the contract where a bonus adds something. */
export function tableOf(scene: Scene, analysis: ContingentAnalysis): Block[] {
  const { fixedPrice, contingent } = analysis;
  const fixed = blockOf(scene, 'fixed', fixedPrice);
  return bestOf(analysis) === fixedPrice
    ? [fixed]
    : [fixed, blockOf(scene, 'contract', contingent)];
}

function blockOf(scene: Scene, id: Block['id'], contract: Contract): Block {
  const { words, terms } = scene;
  const { resultMinusNoDeal, realValue, expectedGain, betShare, dealPossible } = contract;
  const worldRow = (state: 'H' | 'L', clause: string): Row => ({
    name: `if ${clause}`,
    a: bareGain(resultMinusNoDeal[state].a),
    b: bareGain(resultMinusNoDeal[state].b),
    together: bareGain(realValue[state]),
    notes: null,
  });
  return {
    id,
    title: capitalised(priceWords(scene, contract)),
    refusal: dealPossible ? '' : `No deal: it leaves ${losers(scene, contract)}.`,
    rows: [
      worldRow('H', words.ifH),
      worldRow('L', words.ifL),
      {
        name: 'expected',
        a: bareGain(expectedGain.a),
        b: bareGain(expectedGain.b),
        together: bareGain(expectedGain.a + expectedGain.b),
        notes: {
          a: `at ${formatChance(terms.chanceOfH.a)}`,
          b: `at ${formatChance(terms.chanceOfH.b)}`,
          together: `bet ${bareGain(betShare)}`,
        },
      },
    ],
  };
}
