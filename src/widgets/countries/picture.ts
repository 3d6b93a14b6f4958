import { includes } from '../../domain/negotiation/coalitions/circle.ts';
import type { TreatyStudy } from '../../domain/negotiation/coalitions/stability.ts';
import { say } from './spell.ts';

/** One country's bar, in the units of the picture. */
export interface Bar {
  name: string;
  signs: boolean;
  /** What it does: `signs` or `stays out`. */
  does: string;
  y: number;
  x: number;
  width: number;
  value: string;
  /** Where it would be without any treaty: a broken line. */
  alone: string;
  /** Where it would be if it alone changed its mind: a diamond, full where that is better. */
  change: string;
  moves: boolean;
}

export interface Drawing {
  width: number;
  height: number;
  zero: number;
  bars: Bar[];
}

const WIDTH = 320;
const ROW = 54;
const LEFT = 8;
const RIGHT = WIDTH - 8;
export const barHeight = 18;
const BAR_TOP = 24;

/** All countries to one scale, which holds every bar, line and diamond. */
export function draw(
  { treaty, results, gainsByChanging }: TreatyStudy,
  alone: readonly number[],
  names: readonly string[],
): Drawing {
  const changed = results.map((result, index) => result + (gainsByChanging[index] ?? 0));
  const ends = [0, ...results, ...alone, ...changed];
  const least = Math.min(...ends);
  const range = Math.max(...ends) - least || 1;
  const at = (value: number) => round(LEFT + ((value - least) / range) * (RIGHT - LEFT));
  const bars = results.map((result, index): Bar => {
    const y = index * ROW + BAR_TOP;
    const signs = includes(treaty, index);
    const [from, to] = [at(Math.min(0, result)), at(Math.max(0, result))];
    return {
      name: names[index] ?? '',
      signs,
      does: signs ? 'signs' : 'stays out',
      y,
      x: from,
      width: round(to - from),
      value: say(result),
      alone: `M${at(alone[index] ?? 0)} ${y - 4}v${barHeight + 8}`,
      change: `M${at(changed[index] ?? 0)} ${y + 1}l8 8-8 8-8-8z`,
      moves: (gainsByChanging[index] ?? 0) > 0,
    };
  });
  return { width: WIDTH, height: names.length * ROW, zero: at(0), bars };
}

const round = (value: number) => Math.round(value * 10) / 10;
