import type { Country, TreatyGame } from '../../domain/negotiation/coalitions/treaty-game.ts';
import { parseAmount } from '../../domain/quantity/amount.ts';
import type { State } from './state.ts';

/** Amounts are counted in thousandths, so that what is typed with three decimals is compared exactly. */
export const SCALE = 1000;

/** The largest amount that the table counts with. */
const LARGEST = 1_000_000;

/** The game, or what to write in each field that cannot be read. */
export interface Reading {
  game: TreatyGame | null;
  /** By the row and the field: `2-cost`. */
  errors: Record<string, string>;
}

/** In thousandths; or a sentence that says what to write instead. */
export function parseField(text: string): number | string {
  const amount = parseAmount(text);
  if (amount === null) return 'Write a number, such as 4 or 2.5.';
  if (amount < 0) return 'Write 0 or more.';
  if (amount > LARGEST) return 'Write a smaller number, counted in a larger unit.';
  const scaled = Math.round(amount * SCALE);
  return scaled / SCALE === amount ? scaled : 'Write three decimals at most.';
}

export function read({ rows, reach }: State): Reading {
  const errors: Reading['errors'] = {};
  const countries = rows.map((row, index): Country => {
    const field = (name: 'benefit' | 'cost') => {
      const found = parseField(row[name]);
      if (typeof found === 'number') return found;
      errors[`${index}-${name}`] = found;
      return 0;
    };
    return { benefit: field('benefit'), cost: field('cost') };
  });
  return { game: Object.keys(errors).length === 0 ? { countries, reach } : null, errors };
}
