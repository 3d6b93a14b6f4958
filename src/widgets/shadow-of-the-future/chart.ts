import { breakEven } from '../../domain/quiz/break-even.ts';
import { dealsToRepay, foreverValue, laterDeal } from '../../domain/quiz/later-deals.ts';
import type { RelationshipTerms } from '../../domain/quiz/relationship-price.ts';
import { frame } from './frame.ts';

/** One later deal, or several where there are many: what they add, on top of what came before. */
export interface Column {
  nth: number;
  x: number;
  width: number;
  /** What all deals before have brought back. */
  base: Span;
  adds: Span;
  /** How much these deals count, 0.12 to 1. */
  strength: number;
  /** A deal that is not expected to come. */
  isGhost: boolean;
  isPayback: boolean;
}

interface Span {
  y: number;
  height: number;
}

export interface Chart {
  columns: Column[];
  /** How many deals one column stands for. */
  perColumn: number;
  zero: number;
  /** What is given up, as a line. */
  givenUp: number;
  /** What deals without end can bring back; null where that is out of the picture. */
  forever: number | null;
  /** What the deals bring back, beside the last of them. */
  sum: { x: number; y: number; anchor: 'start' | 'end' };
  /** The part that no deal brings back; null where all is earned back. */
  gift: (Span & { x: number; width: number; labelX: number; anchor: 'start' | 'end' }) | null;
  ticks: { x: number; nth: number }[];
}

const FEWEST = 12;
const MOST_COLUMNS = 48;
const FAINTEST = 0.12;
/** A line so far above everything else would make that too small to see. */
const FAR = 1.5;
const { left, right, top, bottom } = frame;
const round = (place: number) => Math.round(place * 10) / 10;

export function chartOf(terms: RelationshipTerms): Chart {
  const { deals, givenUp } = terms;
  const payback = dealsToRepay(terms, givenUp);
  const natural = Math.max(FEWEST, 2 * deals);
  const shown =
    payback !== null && payback <= 1.25 * natural ? Math.max(natural, payback) : natural;
  const perColumn = Math.ceil(shown / MOST_COLUMNS);
  const ends = Array.from({ length: Math.ceil(shown / perColumn) }, (_, i) => (i + 1) * perColumn);

  const repaid = breakEven(terms);
  const sums = ends.map((nth) => laterDeal(terms, nth).together);
  const inView = [0, givenUp, repaid, ...sums];
  const limit = foreverValue(terms);
  const isNear = limit > 0 && limit <= FAR * Math.max(...inView);
  const high = Math.max(...inView, isNear ? limit : 0) || 1;
  const low = Math.min(...inView);
  const yOf = (value: number) => round(bottom - ((value - low) / (high - low)) * (bottom - top));
  const span = (from: number, to: number): Span => {
    const [one, other] = [yOf(from), yOf(to)];
    return { y: Math.min(one, other), height: round(Math.abs(one - other)) };
  };

  const pitch = (right - left) / ends.length;
  const columns = ends.map((nth, i): Column => {
    const before = sums[i - 1] ?? 0;
    return {
      nth,
      x: round(left + i * pitch + 0.1 * pitch),
      width: round(0.8 * pitch),
      base: span(0, before),
      adds: span(before, sums[i] ?? 0),
      strength: round3(Math.max(FAINTEST, laterDeal(terms, nth).counts)),
      isGhost: nth - perColumn >= deals,
      isPayback: payback !== null && payback > nth - perColumn && payback <= nth,
    };
  });

  const last = columns[Math.max(0, Math.ceil(deals / perColumn) - 1)] as Column;
  const isLeft = last.x + last.width < (left + right) / 2;
  const beside = isLeft ? last.x + last.width + 6 : last.x - 6;
  const anchor = isLeft ? 'start' : 'end';
  const isGift = payback === null || payback > deals;
  return {
    columns,
    perColumn,
    zero: yOf(0),
    givenUp: yOf(givenUp),
    forever: isNear ? yOf(limit) : null,
    sum: { x: beside, y: Math.min(bottom - 4, yOf(repaid) + 12), anchor },
    gift: isGift
      ? {
          ...span(Math.max(0, repaid), givenUp),
          x: last.x,
          width: last.width,
          labelX: beside,
          anchor,
        }
      : null,
    ticks: ticksOf(columns, perColumn),
  };
}

const round3 = (part: number) => Math.round(part * 1000) / 1000;

/** At most a dozen numbers under the columns, the first among them. */
function ticksOf(columns: Column[], perColumn: number): Chart['ticks'] {
  const every = Math.ceil(columns.length / FEWEST);
  return columns
    .filter((_, i) => (perColumn === 1 ? i % every === 0 : i % every === every - 1))
    .map(({ nth, x, width }) => ({ nth, x: round(x + width / 2) }));
}
