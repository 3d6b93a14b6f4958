import { rangeOf } from '../range.ts';
import { roundSix } from './aspiration.ts';
import type { Facts } from './facts.ts';
import type { Offer } from './move.ts';
import type { Basis } from './reason.ts';
import type { Seat } from './seat.ts';

/** What one side believes a deal is worth to the other: a table per issue, in units of its own. */
export interface Estimate {
  tables: number[][];
  basis: Basis;
}

// Where no amount was told, an issue of mean weight has this many units.
const meanStake = 100;
const perHold = 1.25;
const perMove = 0.8;
const mostFactor = 2;

/**
 * What the other side seems to value. Ours, and simple:
 *
 * - An issue whose amounts were told is taken as told.
 * - Any other has a shape times a stake. The shape is 1 at the option they first asked for, falling evenly with
 *   the distance in the list; where they asked for nothing, or for one's own worst, it is one's own values turned
 *   round, the guess of people who expect opposed interests.
 * - The stake is the place in their ranking, last of n counting 1 and first n (all alike without one),
 *   scaled to the amounts told on other issues, times 1.25 for each whole offer that left the issue alone
 *   while another changed, times 0.8 for each that changed it, and never more than doubled or halved by that.
 */
export function estimateOther(seat: Seat, facts: Facts, positions: readonly Offer[]): Estimate {
  const stakes = stakesOf(seat, facts, positions);
  const tables = seat.issues.map((_, issue) => {
    const told = facts.worth[issue];
    if (told) return told;
    return shapeOf(seat, issue, positions).map((share) =>
      roundCents(share * (stakes[issue] as number)),
    );
  });
  return { tables, basis: basisOf(facts, positions) };
}

export function estimatedWorth({ tables }: Estimate, deal: readonly number[]): number {
  return roundSix(
    tables.reduce((sum, table, issue) => sum + (table[deal[issue] as number] as number), 0),
  );
}

function basisOf(facts: Facts, positions: readonly Offer[]): Basis {
  if (facts.worth.some((worth) => worth !== null)) return 'amounts';
  if (facts.order.length > 0) return 'ranking';
  return positions.length > 0 ? 'offers' : 'nothing';
}

function stakesOf(seat: Seat, facts: Facts, positions: readonly Offer[]): number[] {
  const weights = rankWeights(seat.issues.length, facts.order);
  const told = facts.worth.flatMap((worth, issue) => {
    if (worth === null) return [];
    const { low, high } = rangeOf(worth);
    return [{ stake: high - low, weight: weights[issue] as number }];
  });
  const stakeTold = total(told.map(({ stake }) => stake));
  const unit =
    stakeTold > 0
      ? stakeTold / total(told.map(({ weight }) => weight))
      : (meanStake * weights.length) / total(weights);
  const factors = changeFactors(positions);
  return weights.map((weight, issue) => weight * unit * (factors[issue] ?? 1));
}

function rankWeights(issues: number, order: readonly number[]): number[] {
  const unranked = (issues - order.length + 1) / 2;
  return Array.from({ length: issues }, (_, issue) => {
    const place = order.indexOf(issue);
    return place < 0 ? unranked : issues - place;
  });
}

/** What holding and moving say about each issue, as a factor; empty without two whole offers. */
function changeFactors(positions: readonly Offer[]): number[] {
  const whole = positions.filter((offer) => !offer.includes(null));
  const factors: number[] = [];
  whole.slice(1).forEach((offer, i) => {
    const before = whole[i] as Offer;
    if (offer.every((option, issue) => option === before[issue])) return;
    offer.forEach((option, issue) => {
      const factor = option === before[issue] ? perHold : perMove;
      factors[issue] = (factors[issue] ?? 1) * factor;
    });
  });
  return factors.map((factor) => Math.max(1 / mostFactor, Math.min(mostFactor, factor)));
}

function shapeOf(seat: Seat, issue: number, positions: readonly Offer[]): number[] {
  const values = seat.gauge.values[issue] as Float64Array;
  const { low, high } = seat.gauge.ranges[issue] as { low: number; high: number };
  const opposed = Array.from(values, (value) => (high > low ? (high - value) / (high - low) : 0));
  const wanted = positions.find((offer) => offer[issue] !== null)?.[issue] ?? null;
  if (wanted === null || opposed[wanted] === 1) return opposed;
  const farthest = Math.max(wanted, values.length - 1 - wanted);
  return Array.from(values, (_, option) => 1 - Math.abs(option - wanted) / Math.max(1, farthest));
}

function roundCents(value: number): number {
  return Math.round(value * 100) / 100;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
