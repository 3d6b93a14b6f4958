import { type BetTerms, requireTerms } from './contingent-terms.ts';

/** A number for each side: `a` is the buyer, `b` the seller. */
export interface ForBoth {
  a: number;
  b: number;
}

/** Payments, and what they mean for both sides, each compared with what the side has without a deal. */
export interface Contract {
  /** Paid in either state. */
  base: number;
  /** Paid on top if H happens. */
  bonus: number;
  /** Each side's expected gain, by its own chance of H. */
  expectedGain: ForBoth;
  smallerExpectedGain: number;
  /** Both expect to gain, or at least not to lose. */
  dealPossible: boolean;
  /** What each side has in each state beyond what it has without a deal. */
  resultMinusNoDeal: { H: ForBoth; L: ForBoth };
  /** What agreeing creates in each state for the two together. Needs nobody's opinion. */
  realValue: { H: number; L: number };
  /** The expected real value, by the buyer's chance of H: the seller's would divide the sum differently. */
  realShare: number;
  /** The rest of the summed expected gains: a pure bet, (seller's chance - buyer's chance) x bonus. */
  betShare: number;
  /** The bet is the larger part of the summed expected gains. */
  mostlyBet: boolean;
}

export interface ContingentAnalysis {
  /** The best contract without a bonus. */
  fixedPrice: Contract;
  contingent: Contract;
}

/**
 * Two sides who disagree about the future: a base payment b, and a bonus k if state H happens.
 *
 * Maximises the smaller of the two expected gains
 *
 *     buyer:  pB (vH - b - k) + (1 - pB) (vL - b) - d        seller:  b + pS k - c
 *
 * with b, k >= 0, while in neither state a side ends further below no deal than it can bear; of the best
 * contracts, the one with the smallest bonus and then the smallest base. The limits matter: a bet can be
 * scaled up until both expect any gain at all (Group Decision and Negotiation 2016, doi
 * 10.1007/s10726-016-9522-6). The idea of the contract: M. Bazerman and J. Gillespie, "Betting on the
 * Future", Harvard Business Review 1999.
 *
 * The smaller of two linear functions over a polygon is largest at a corner, or where an edge meets the
 * line of equal gains; the smallest bonus and base among the best lie there too. So a handful of
 * candidates is enough, and the answer is exact.
 *
 * Null when no payment keeps both within their limits.
 *
 * @throws RangeError that names the number which is wrong.
 */
export function analyzeContingent(terms: BetTerms): ContingentAnalysis | null {
  requireTerms(terms);
  const { buyerValue, buyerNoDeal, sellerCost, chanceOfH, largestLoss } = terms;
  const amounts = [buyerValue.H, buyerValue.L, buyerNoDeal, sellerCost];
  const tolerance = 1e-9 * Math.max(...amounts.map(Math.abs), largestLoss.a, largestLoss.b);
  const contractFor = (payment: Payment): Contract => describeContract(terms, payment, tolerance);

  const mostInH = buyerValue.H - buyerNoDeal + largestLoss.a;
  const lowest = Math.max(0, sellerCost - largestLoss.b);
  const highest = Math.min(mostInH, buyerValue.L - buyerNoDeal + largestLoss.a);
  if (lowest > highest + tolerance) return null;

  // Both expect the same gain where 2 base + chances x bonus = surplus.
  const surplus =
    chanceOfH.a * buyerValue.H + (1 - chanceOfH.a) * buyerValue.L - buyerNoDeal + sellerCost;
  const chances = chanceOfH.a + chanceOfH.b;
  const fixed: Payment[] = [lowest, highest, surplus / 2].map((base) => ({ base, bonus: 0 }));
  const withBonus: Payment[] = [lowest, highest].flatMap((base) => [
    { base, bonus: mostInH - base },
    { base, bonus: (surplus - 2 * base) / chances },
  ]);
  const baseOnLimit = (surplus - chances * mostInH) / (2 - chances);
  withBonus.push({ base: baseOnLimit, bonus: mostInH - baseOnLimit });

  const best = (payments: Payment[]): Contract =>
    bestContract(
      payments
        .filter(
          ({ base, bonus }) =>
            base >= lowest - tolerance &&
            base <= highest + tolerance &&
            base + bonus <= mostInH + tolerance,
        )
        // Where a bonus below 0 would make the gains equal, the best allowed one is none.
        .map(({ base, bonus }) =>
          contractFor({ base: Math.max(0, base), bonus: Math.max(0, bonus) }),
        ),
      tolerance,
    );
  return { fixedPrice: best(fixed), contingent: best([...fixed, ...withBonus]) };
}

interface Payment {
  base: number;
  bonus: number;
}

function bestContract(contracts: Contract[], tolerance: number): Contract {
  const most = Math.max(...contracts.map((contract) => contract.smallerExpectedGain));
  // With a given bonus a single base is best: what one side gains by a higher base the other loses.
  return contracts
    .filter((contract) => contract.smallerExpectedGain >= most - tolerance)
    .reduce((x, y) => (y.bonus < x.bonus ? y : x));
}

function describeContract(terms: BetTerms, { base, bonus }: Payment, tolerance: number): Contract {
  const { buyerValue, buyerNoDeal, sellerCost, chanceOfH } = terms;
  const inH = { a: buyerValue.H - base - bonus - buyerNoDeal, b: base + bonus - sellerCost };
  const inL = { a: buyerValue.L - base - buyerNoDeal, b: base - sellerCost };
  const expected = (side: 'a' | 'b', chance: number): number =>
    chance * inH[side] + (1 - chance) * inL[side];
  const expectedGain = { a: expected('a', chanceOfH.a), b: expected('b', chanceOfH.b) };
  const smallerExpectedGain = Math.min(expectedGain.a, expectedGain.b);
  const realValue = {
    H: buyerValue.H - sellerCost - buyerNoDeal,
    L: buyerValue.L - sellerCost - buyerNoDeal,
  };
  const realShare = chanceOfH.a * realValue.H + (1 - chanceOfH.a) * realValue.L;
  const betShare = (chanceOfH.b - chanceOfH.a) * bonus;
  return {
    base,
    bonus,
    expectedGain,
    smallerExpectedGain,
    dealPossible: smallerExpectedGain >= -tolerance,
    resultMinusNoDeal: { H: inH, L: inL },
    realValue,
    realShare,
    betShare,
    mostlyBet: betShare > Math.max(0, realShare),
  };
}
