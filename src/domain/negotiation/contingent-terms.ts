/** What two sides believe about two states of the world, H and L, and what each can bear. */
export interface BetTerms {
  /** What the thing is worth to the buyer in each state. */
  buyerValue: { H: number; L: number };
  /** What the buyer has without a deal. */
  buyerNoDeal: number;
  /** What no deal is worth to the seller, which selling would cost. */
  sellerCost: number;
  /** The chance of H, 0 to 1, in the head of the buyer (a) and of the seller (b). */
  chanceOfH: { a: number; b: number };
  /** The most each can bear to end below no deal in either state, 0 or more. */
  largestLoss: { a: number; b: number };
}

/** Throws a RangeError that names the first number which is wrong and says what to write instead. */
export function requireTerms(terms: BetTerms): void {
  const { buyerValue, buyerNoDeal, sellerCost, chanceOfH, largestLoss } = terms;
  const amounts: [string, number][] = [
    ["The buyer's value in state H", buyerValue.H],
    ["The buyer's value in state L", buyerValue.L],
    ["The buyer's no-deal value", buyerNoDeal],
    ["The seller's cost", sellerCost],
  ];
  for (const [what, amount] of amounts) {
    if (!Number.isFinite(amount)) fail(what, amount, 'a finite number, such as 4 or 2.5');
  }
  for (const [side, chance] of bySide(chanceOfH)) {
    if (!(chance >= 0 && chance <= 1)) {
      fail(`The chance of H, as the ${side} sees it,`, chance, 'a number from 0 to 1');
    }
  }
  for (const [side, loss] of bySide(largestLoss)) {
    if (!(loss >= 0 && loss < Number.POSITIVE_INFINITY)) {
      fail(
        `The largest loss of the ${side}`,
        loss,
        'a finite number from 0 up: without a limit a bet can promise both any gain',
      );
    }
  }
}

function bySide({ a, b }: { a: number; b: number }): [string, number][] {
  return [
    ['buyer', a],
    ['seller', b],
  ];
}

function fail(what: string, found: number, wanted: string): never {
  throw new RangeError(`${what} is ${found}. Write ${wanted}.`);
}
