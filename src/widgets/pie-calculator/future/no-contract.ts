import type { Contract } from '../../../domain/negotiation/contingent.ts';
import { capitalised, isNothing } from './amounts.ts';
import type { Scene } from './scene.ts';
import { priceWords } from './sentences.ts';

/** Why no payment keeps both within their limits, and by how much the limits are too tight. */
export function noPayment({ terms, words, amount }: Scene): string {
  const { buyerValue, buyerNoDeal, sellerCost, largestLoss } = terms;
  const badWorld = buyerValue.L <= buyerValue.H ? words.ifL : words.ifH;
  const most = Math.min(buyerValue.H, buyerValue.L) - buyerNoDeal + largestLoss.a;
  const least = Math.max(0, sellerCost - largestLoss.b);
  const why =
    most < 0
      ? `Even for nothing, ${words.buyer} would lose more than the limit if ${badWorld}`
      : `${capitalised(words.seller)} must be sure of ${amount(least)}, and ${words.buyer} can pay ${amount(most)} at most if ${badWorld}`;
  return `No payment meets the limits. ${why}: the limits are ${amount(least - most)} too tight. Somebody bears a larger loss, or both keep what they have.`;
}

/** Who would expect to lose even by the best contract within the limits. */
export function noDeal(scene: Scene, contract: Contract): string {
  return `No deal is possible. Even the best contract within the limits, ${priceWords(scene, contract)}, leaves ${losers(scene, contract)}. Both keep what they have.`;
}

/** `the producer expecting a loss of $1 million`, or both sides with their amounts. */
export function losers({ words, amount }: Scene, { expectedGain }: Contract): string {
  const names = { a: words.buyer, b: words.seller };
  return (['a', 'b'] as const)
    .filter((side) => expectedGain[side] < 0 && !isNothing(expectedGain[side]))
    .map((side) => `${names[side]} expecting a loss of ${amount(-expectedGain[side])}`)
    .join(' and ');
}
