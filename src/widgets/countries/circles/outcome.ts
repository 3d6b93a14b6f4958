import { valuesOf } from '../../../domain/negotiation/coalitions/circle.ts';
import { findCore } from '../../../domain/negotiation/coalitions/core.ts';
import { shapleyValue } from '../../../domain/negotiation/coalitions/shapley.ts';
import { list, say } from '../spell.ts';
import { type Field, fields, PAIRS, parseTyped, type State } from './state.ts';

/** One pair, what it has in the division on the table and what it could have by itself. */
export interface PairLine {
  field: Field;
  names: string;
  has: string;
  verdict: string;
  leaves: boolean;
  need: string;
  /** The bar of what it has and the line of what it could have, in the units of the picture. */
  y: number;
  width: number;
  mark: string;
}

export interface CirclesOutcome {
  sentence: string;
  /** The third party's part, and each party's Shapley value. */
  rest: string;
  average: string[];
  pairs: PairLine[];
  /** Shares in thousandths that hold, for the first two; null when there are none. */
  holding: number[] | null;
}

export const pairPicture = { width: 320, height: 162, row: 54, barHeight: 18 };

export type Errors = Partial<Record<Field, string>>;

/** The outcome, or what to write in each field that cannot be read. */
export function outcomeOf({ names, typed }: State): {
  outcome: CirclesOutcome | null;
  errors: Errors;
} {
  const errors: Errors = {};
  const values = Object.fromEntries(
    fields.map((field) => {
      const found = parseTyped(field, typed[field]);
      if (typeof found === 'string') errors[field] = found;
      return [field, typeof found === 'number' ? found : 0];
    }),
  ) as Record<Field, number>;
  const { all, p12, p13, p23, share1, share2 } = values;
  const rest = all - share1 - share2;
  if (rest < 0 && Object.keys(errors).length === 0)
    errors.share2 = `Write less: only ${say(Math.max(0, all - share1))} is left.`;
  if (Object.keys(errors).length > 0) return { outcome: null, errors };

  const game = valuesOf(3, [
    ...PAIRS.map((pair, index) => [pair, [p12, p13, p23][index] ?? 0] as const),
    [[0, 1, 2], all],
  ]);
  const { leastTotal, division } = findCore(game);
  const shares = [share1, share2, rest];
  const top = Math.max(all, p12, p13, p23, 1);
  const partOf = (value: number) => Math.round((3040 * value) / top) / 10;
  const pairs = PAIRS.map(([one, other], index): PairLine => {
    const field = (['p12', 'p13', 'p23'] as const)[index] ?? 'p12';
    const has = (shares[one] ?? 0) + (shares[other] ?? 0);
    const short = values[field] - has;
    return {
      field,
      names: pairNames(names)[index] ?? '',
      has: say(has),
      verdict: short > 0 ? `leave: ${say(short)} short` : 'stay',
      leaves: short > 0,
      need: say(values[field]),
      y: index * pairPicture.row + 24,
      width: partOf(has),
      mark: `M${8 + partOf(values[field])} ${index * pairPicture.row + 20}v26`,
    };
  });
  return {
    errors,
    outcome: {
      sentence: `${verdictOn(pairs)} To keep every pair takes ${say(leastTotal)}, and all three have ${say(all)}. ${division ? 'So there are divisions that hold.' : 'So no division holds, however generous anybody is.'}`,
      rest: say(rest),
      average: shapleyValue(game).map(say),
      pairs,
      holding: division && roundDown(division),
    },
  };
}

/** `Northland and Southmar`, in the order of `PAIRS`. */
export const pairNames = (names: readonly string[]): string[] =>
  PAIRS.map((pair) => list(pair.map((index) => names[index] ?? '')));

/** Down to half hundredths, which the least shares are: the third party takes what is left, and no pair falls short. */
const roundDown = (shares: readonly number[]) => shares.map((share) => Math.floor(share / 5) * 5);

function verdictOn(pairs: readonly PairLine[]): string {
  const leaving = pairs.filter(({ leaves }) => leaves).map((pair) => pair.names);
  if (leaving.length === 0) return 'This division holds: no pair would do better by itself.';
  return `This division does not hold: ${leaving.join(', or ')} would do better without the third.`;
}
