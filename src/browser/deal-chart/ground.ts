import { countCells } from '../../domain/negotiation/density.ts';
import type { Totals } from '../../domain/negotiation/every-deal.ts';
import type { Problem } from '../../domain/negotiation/problem.ts';
import type { Survey } from '../../domain/negotiation/survey.ts';
import { roundTicks, type Scale, scaleFor } from './scale.ts';

/** The picture's own units. */
export const frame = {
  width: 420,
  height: 372,
  left: 52,
  right: 408,
  top: 26,
  bottom: 330,
} as const;
/** More deals than this are counted in cells instead of drawn one by one. */
export const MOST_DOTS = 3000;
const CELLS = { columns: 56, rows: 48 };
const LEVELS = 5;

/** A problem with everything that its picture is drawn from. */
export interface Charted {
  problem: Problem;
  survey: Survey;
  /** What every deal is worth, in the order of `dealAt`. */
  totals: Totals;
  /** Where the totals of each side lie. */
  ranges: { a: Range; b: Range };
}
interface Range {
  low: number;
  high: number;
}

export interface Scales {
  x: Scale;
  y: Scale;
}

/** What hangs on the problem alone: drawn anew only when a number changes. */
export interface Ground {
  scales: Scales;
  ticks: { x: Tick[]; y: Tick[] };
  /** Each deal as a point of a path; empty when there are too many. */
  dots: string;
  /** Cells by how many deals they hold, from few to many; empty when each deal is a dot. */
  cells: string[];
  /** The edge of what can be reached: nothing lies above it and to its right. */
  frontier: string;
  frontierDots: string;
  noDeal: { a: number; b: number };
}
interface Tick {
  at: number;
  amount: number;
}

/** A place of the picture to a tenth of its unit. */
export const at = (place: number) => Math.round(place * 10) / 10;
/** A line too short to be seen, which round ends make a dot. */
export const dot = ({ x, y }: Scales, a: number, b: number) =>
  `M${at(x.place(a))} ${at(y.place(b))}h.01`;

export function groundOf(study: Charted): Ground {
  const { survey, totals, ranges, problem } = study;
  const { a, b } = problem.disagreement;
  const scales = {
    x: scaleFor([ranges.a.low, ranges.a.high, a], frame.left, frame.right),
    y: scaleFor([ranges.b.low, ranges.b.high, b], frame.bottom, frame.top),
  };
  const ticksOf = (scale: Scale, most: number) =>
    roundTicks(scale.low, scale.high, most).map((amount) => ({
      at: at(scale.place(amount)),
      amount,
    }));
  const isDense = totals.a.length > MOST_DOTS;
  const { deals } = survey.frontier;
  let dots = '';
  if (!isDense)
    totals.a.forEach((amount, i) => {
      dots += dot(scales, amount, totals.b[i] as number);
    });
  return {
    scales,
    ticks: { x: ticksOf(scales.x, 6), y: ticksOf(scales.y, 6) },
    dots,
    cells: isDense ? drawCells(study, scales) : [],
    frontier: deals
      .map((deal, i) => {
        const [x, y] = [at(scales.x.place(deal.a)), at(scales.y.place(deal.b))];
        return i === 0 ? `M${x} ${y}` : `H${x}V${y}`;
      })
      .join(''),
    frontierDots: deals.map((deal) => dot(scales, deal.a, deal.b)).join(''),
    noDeal: { a: at(scales.x.place(a)), b: at(scales.y.place(b)) },
  };
}

function drawCells({ totals }: Charted, { x, y }: Scales): string[] {
  const { columns, rows, a, b, counts, most } = countCells(totals, CELLS.columns, CELLS.rows);
  const levels = Array.from({ length: LEVELS }, () => '');
  const width = (x.place(a.high) - x.place(a.low)) / columns;
  const height = (y.place(b.low) - y.place(b.high)) / rows;
  counts.forEach((count, cell) => {
    if (count === 0) return;
    // Steps of equal ratio: the middle of a large problem holds hundreds of times what its edge holds.
    const level = Math.min(LEVELS - 1, Math.floor((LEVELS * Math.log(count)) / Math.log(most + 1)));
    const left = at(x.place(a.low) + (cell % columns) * width);
    const top = at(y.place(b.low) - (Math.floor(cell / columns) + 1) * height);
    levels[level] += `M${left} ${top}h${at(width)}v${at(height)}h${-at(width)}z`;
  });
  return levels;
}
