import type { Contract } from '../../../domain/negotiation/contingent.ts';
import { formatNumber } from '../../../domain/quantity/amount.ts';
import { bareGain, capitalised } from './amounts.ts';
import type { Scene } from './scene.ts';

/** The bar of one side: from its no-deal line up to a gain or down to a loss, with the floor it must not break. */
export interface SideBar {
  side: 'a' | 'b';
  name: string;
  x: number;
  /** Where its words stand. */
  middle: number;
  y: number;
  height: number;
  label: string;
  labelY: number;
  /** The line of the loss limit with its hatching, and what it says. */
  floor: string;
  floorLabel: string;
  floorY: number;
}

/** One of the two worlds, both drawn to the same scale. */
export interface World {
  id: 'H' | 'L';
  title: string;
  together: string;
  /** The height of the no-deal line. */
  zero: number;
  bars: SideBar[];
}

export const worldSize = { width: 160, height: 194, barWidth: 44, labelGap: 9 };

const LEFT = { a: 20, b: 96 };
const TOP = 24;
const BOTTOM = worldSize.height - 26;
const OVERHANG = 10;

export function drawWorlds({ terms, words }: Scene, contract: Contract): World[] {
  const { resultMinusNoDeal: results, realValue } = contract;
  const { a, b } = terms.largestLoss;
  const ends = [0, results.H.a, results.H.b, results.L.a, results.L.b, -a, -b];
  const top = Math.max(...ends);
  const range = top - Math.min(...ends) || 1;
  const yOf = (value: number) => round(TOP + ((top - value) / range) * (BOTTOM - TOP));
  const bar = (side: 'a' | 'b', result: number): SideBar => {
    const [high, low] = [yOf(Math.max(result, 0)), yOf(Math.min(result, 0))];
    const floorY = yOf(-terms.largestLoss[side]);
    return {
      side,
      name: capitalised(side === 'a' ? words.buyer : words.seller),
      x: LEFT[side],
      middle: LEFT[side] + worldSize.barWidth / 2,
      y: high,
      height: round(low - high),
      label: bareGain(result),
      // A loss says its number above the line: below it stands the floor.
      labelY: high - worldSize.labelGap,
      floor: floorPath(LEFT[side] - OVERHANG, floorY),
      floorLabel: `limit ${formatNumber(-terms.largestLoss[side])}`,
      floorY: floorY + 18,
    };
  };
  return (['H', 'L'] as const).map((id) => ({
    id,
    title: `If ${id === 'H' ? words.ifH : words.ifL}`,
    together: bareGain(realValue[id]),
    zero: yOf(0),
    bars: [bar('a', results[id].a), bar('b', results[id].b)],
  }));
}

/** A line with short strokes under it, as builders draw the ground. */
function floorPath(x: number, y: number): string {
  const width = worldSize.barWidth + 2 * OVERHANG;
  const strokes = Array.from({ length: 8 }, (_, nth) => `M${x + 8 * (nth + 1)} ${y}l-6 6`);
  return `M${x} ${y}h${width}${strokes.join('')}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
