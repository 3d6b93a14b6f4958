import type { ContingentAnalysis, Contract } from '../../../domain/negotiation/contingent.ts';
import { capitalised, formatChance, isNothing } from './amounts.ts';
import type { Scene } from './scene.ts';

/** The contract, or the fixed price where a bonus adds nothing. */
export function bestOf({ fixedPrice, contingent }: ContingentAnalysis): Contract {
  return contingent.bonus > 1e-9 * contingent.base ? contingent : fixedPrice;
}

/** `$1.5 million in either case and $2.4 million more if the rating is high`. */
export function priceWords({ words, amount }: Scene, { base, bonus }: Contract): string {
  if (bonus === 0) return `a fixed price of ${amount(base)}`;
  if (isNothing(base)) return `${amount(bonus)} if ${words.ifH} and nothing if ${words.ifL}`;
  return `${amount(base)} in either case and ${amount(bonus)} more if ${words.ifH}`;
}

/** A sentence says a loss with a word: a minus sign would part from its number at the end of a line. */
function brings({ amount }: Scene, value: number): string {
  if (isNothing(value)) return 'brings nothing';
  return value < 0 ? `costs ${amount(-value)}` : `brings ${amount(value)}`;
}

/** Who pays what, what each expects of it, and whether a fixed price would do. */
export function dealSentence(scene: Scene, analysis: ContingentAnalysis): string {
  const { words, amount } = scene;
  const { fixedPrice } = analysis;
  const best = bestOf(analysis);
  const [a, b] = [amount(best.expectedGain.a), amount(best.expectedGain.b)];
  const expects =
    a === b
      ? `By its own chance each side expects to gain ${a}.`
      : `By their own chances ${words.buyer} expects to gain ${a} and ${words.seller} ${b}.`;
  const payment = `${capitalised(words.buyer)} pays ${priceWords(scene, best)}. ${expects}`;
  if (best === fixedPrice) return `${payment} No bonus would raise the smaller of the two gains.`;
  if (!fixedPrice.dealPossible) return `No fixed price will do. ${payment}`;
  return `${payment} With the best fixed price the smaller gain would be ${amount(fixedPrice.smallerExpectedGain)}.`;
}

/** Why a bet deserves a second look; empty unless it is the larger part of what the two expect. */
export function warningOf(scene: Scene, contract: Contract): string {
  if (!contract.mostlyBet) return '';
  const { words, amount } = scene;
  return `The bet is the larger part of what the two expect: it brings ${amount(contract.betShare)}, while agreeing itself ${brings(scene, contract.realShare)} by the chance that ${words.buyer} sees. At least one of them is mistaken, and the bonus only moves money between them.`;
}

/** What each side loses in which world. */
export function riskOf({ terms, words, amount }: Scene, { resultMinusNoDeal }: Contract): string {
  const sides = [
    ['a', words.buyer],
    ['b', words.seller],
  ] as const;
  const worlds = [
    ['H', words.ifH],
    ['L', words.ifL],
  ] as const;
  const losses = worlds.flatMap(([state, clause]) =>
    sides.flatMap(([side, name]) => {
      const loss = -resultMinusNoDeal[state][side];
      if (loss <= 0 || isNothing(loss)) return [];
      const all = loss >= terms.largestLoss[side] * (1 - 1e-9) ? ', which is the limit' : '';
      return [`If ${clause}, ${name} ends ${amount(loss)} below no deal${all}.`];
    }),
  );
  return losses.join(' ') || 'Nobody ends below no deal in either world.';
}

/** The two parts of the summed expected gains; they depend on whose chance weighs the worlds. */
export function divisionOf(scene: Scene, contract: Contract): string {
  const { terms, words, amount } = scene;
  const { a, b } = terms.chanceOfH;
  if (a === b) return 'Both see the same chance, so no part of these gains is a bet.';
  if (contract.bonus === 0) return 'A fixed price holds no bet, whoever is right about the chance.';
  const { realShare, betShare, realValue, expectedGain } = contract;
  const sum = expectedGain.a + expectedGain.b;
  const realBySeller = b * realValue.H + (1 - b) * realValue.L;
  const parts = (real: number, bet: number) =>
    `agreeing ${brings(scene, real)} and the bet ${brings(scene, bet)}`;
  return `Added up, the two expect ${amount(sum)}. How that splits depends on whose chance you use: by the ${formatChance(a)} of ${words.buyer}, ${parts(realShare, betShare)}; by the ${formatChance(b)} of ${words.seller}, ${parts(realBySeller, sum - realBySeller)}. Table and warning go by ${words.buyer}. That is a convention, and the other would serve as well.`;
}

/** What agreeing makes in each world, whatever is paid. */
export function realSentence(scene: Scene): string {
  const { buyerValue, buyerNoDeal, sellerCost } = scene.terms;
  const { ifH, ifL } = scene.words;
  const real = (value: number) => brings(scene, value - sellerCost - buyerNoDeal);
  return `Agreeing itself ${real(buyerValue.H)} to the two together if ${ifH}, and ${real(buyerValue.L)} if ${ifL}. That needs nobody's opinion, and no payment changes it.`;
}

/** The numbers that the rest follows from, for paper and for readers without the fields. */
export function givensOf({ terms, words, amount }: Scene): string {
  const { buyerValue, buyerNoDeal, sellerCost, chanceOfH, largestLoss } = terms;
  const { buyer, seller, ifH, ifL } = words;
  return `Given: worth ${amount(buyerValue.H)} to ${buyer} if ${ifH}, ${amount(buyerValue.L)} if ${ifL}. Without a deal ${buyer} has ${amount(buyerNoDeal)} and ${seller} ${amount(sellerCost)}. The chance that ${ifH} is ${formatChance(chanceOfH.a)} to ${buyer} and ${formatChance(chanceOfH.b)} to ${seller}. ${capitalised(buyer)} can lose ${amount(largestLoss.a)} at most, ${seller} ${amount(largestLoss.b)}.`;
}
