import { roundSix } from './aspiration.ts';
import type { Cases, Conditional } from './bet.ts';
import type { Move, Offer, WholeDeal } from './move.ts';
import type { Scene } from './scene.ts';

export function isConditional(conditional: Conditional | null, deal: Readonly<Offer>): boolean {
  return conditional?.options.some(({ option }) => option === deal[conditional.issue]) ?? false;
}

/** How many options of an issue depend on nothing; they come first, and those that depend on the event behind them. */
export function countPlain(
  { problem, conditional }: Pick<Scene, 'problem' | 'conditional'>,
  issue: number,
): number {
  const dependent = conditional?.issue === issue ? conditional.options.length : 0;
  return (problem.issues[issue]?.options.length ?? 0) - dependent;
}

/** What an option of the issue amounts to in either case; the same twice for one that does not depend on the event. */
export function casesOf({ options }: Conditional, option: number): Cases {
  return options.find((each) => each.option === option) ?? { ifSo: option, ifNot: option };
}

/** The option that amounts to this, plain where both cases are the same. */
export function optionOf({ options }: Conditional, { ifSo, ifNot }: Cases): number {
  return options.find((each) => each.ifSo === ifSo && each.ifNot === ifNot)?.option ?? ifSo;
}

/** The worths of the plain options, and behind them what is expected of those that depend on the event; six decimals. */
export function expectOptions(
  options: readonly Cases[],
  plain: readonly number[],
  chance: number,
): number[] {
  const expected = options.map(({ ifSo, ifNot }) =>
    roundSix(chance * (plain[ifSo] as number) + (1 - chance) * (plain[ifNot] as number)),
  );
  return [...plain, ...expected];
}

/** The chance, to a thousandth, by which all these worths of an issue were expected; `null` when there is no such chance. */
export function chanceBehind({ options }: Conditional, worth: readonly number[]): number | null {
  const plain = worth.slice(0, worth.length - options.length);
  const telling = options.find(({ ifSo, ifNot }) => plain[ifSo] !== plain[ifNot]);
  if (telling === undefined) return null;
  const [ifSo, ifNot] = [plain[telling.ifSo] as number, plain[telling.ifNot] as number];
  const chance = ((worth[telling.option] as number) - ifNot) / (ifSo - ifNot);
  const near = Math.round(1000 * chance) / 1000;
  const isReal = near >= 0 && near <= 1;
  const same = expectOptions(options, plain, near).every((value, i) => value === worth[i]);
  return isReal && same ? near : null;
}

/** The move that puts a whole offer on the table. */
export function offerWith(
  conditional: Conditional | null,
  deal: WholeDeal,
): Extract<Move, { kind: 'package' | 'contingent' }> {
  return { kind: isConditional(conditional, deal) ? 'contingent' : 'package', deal };
}
