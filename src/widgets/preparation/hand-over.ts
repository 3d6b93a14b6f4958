import type { Reading } from './reading.ts';
import type { State } from './state.ts';

const plain = (value: number) => String(Number(value.toFixed(2)));

/**
 * The zone, as large as it is on average, as the query of the calculator's first room: together the two have what
 * the thing is worth to the buyer at most, the seller alone has the seller's limit, and the buyer alone nothing.
 * Empty where there is no zone to share.
 */
export function pieQuery({ side, unit }: State, { zone }: Reading): string {
  if (!zone?.ifAny || zone.ifAny.width <= 0) return '';
  const { low, high } = zone.ifAny;
  const isSeller = side === 'seller';
  const query = new URLSearchParams({
    v: '1',
    together: plain(high),
    a: plain(isSeller ? low : 0),
    b: plain(isSeller ? 0 : low),
    nameA: isSeller ? 'Seller' : 'Buyer',
    nameB: isSeller ? 'Buyer' : 'Seller',
    unit: unit.trim(),
  });
  return `?${query}`;
}

/**
 * The limit as the query of the practice table, `limit=NUMBER`: the least that a deal must be worth to the learner.
 * Empty for a price, which the table does not deal in: there a deal is worth what it adds up to, and a figure of
 * thousands of dollars would rule out every one. Empty for a buyer, who counts costs.
 */
export function practiceQuery({ side, unit }: State, { limit }: Reading): string {
  const isPrice = /[$€£]/.test(unit);
  return limit && side === 'seller' && !isPrice ? `?limit=${plain(limit.value)}` : '';
}
