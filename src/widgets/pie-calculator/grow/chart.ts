import { at, dot, frame, type Ground, MOST_DOTS } from '../../../browser/deal-chart/ground.ts';
import type { Outcome, RowId } from './outcome.ts';
import type { Study } from './study.ts';

/** What hangs on the deal on the table. */
export interface Figures {
  /** The deals that are better for both, as dots. */
  better: string;
  /** The part of the picture in which they lie: up and to the right of the deal on the table. */
  region: { x: number; y: number; width: number; height: number } | null;
  marks: Mark[];
}

/** A named deal; several names may fall on one point. */
export interface Mark {
  id: RowId;
  x: number;
  y: number;
  label: string;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
}

const LABELS: Record<RowId, string> = {
  table: 'on the table',
  split: 'split',
  best: 'best trade',
  nash: 'N',
  kalai: 'K',
  equal: 'E',
};

export function figuresOf(study: Study, { scales: { x, y } }: Ground, outcome: Outcome): Figures {
  const { table, best, better } = outcome;
  const [left, bottom] = [at(x.place(table.a)), at(y.place(table.b))];
  const isDense = better.length > MOST_DOTS;
  return {
    better: isDense
      ? ''
      : better
          .map((i) => dot({ x, y }, study.totals.a[i] as number, study.totals.b[i] as number))
          .join(''),
    region: best && {
      x: left,
      y: frame.top,
      width: frame.right - left,
      height: Math.max(0, bottom - frame.top),
    },
    marks: placeMarks(
      outcome.rows.map(({ id, deal }) => ({ id, x: at(x.place(deal.a)), y: at(y.place(deal.b)) })),
    ),
  };
}

const LINE = 15;
/** A guess at the width of a letter of a label: there is no text to measure before the page is drawn. */
const LETTER = 7.4;

interface Box {
  from: number;
  to: number;
  y: number;
}

/** Marks with labels that do not lie on each other, where four places around each mark allow it. */
function placeMarks(points: { id: RowId; x: number; y: number }[]): Mark[] {
  const marks: Mark[] = [];
  for (const { id, x, y } of points) {
    const same = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < 1);
    if (same) same.label += `, ${LABELS[id]}`;
    else marks.push({ id, x, y, label: LABELS[id], labelX: x, labelY: y, anchor: 'start' });
  }
  const taken: Box[] = marks.map(({ x, y }) => ({ from: x - 8, to: x + 8, y: y + 5 }));
  for (const mark of marks) {
    const { x, y, label, id } = mark;
    const width = LETTER * label.length;
    const boxAt = (isRight: boolean, isAbove: boolean): Box => ({
      from: isRight ? x + 10 : x - 10 - width,
      to: isRight ? x + 10 + width : x - 10,
      y: isAbove ? y - 7 : y + 17,
    });
    // Above and to the right of an efficient deal there is nothing; the others stand among dots.
    const isInside = id === 'split' || id === 'table';
    const places = [boxAt(true, true), boxAt(false, false), boxAt(true, false), boxAt(false, true)];
    if (isInside) places.reverse();
    const isFree = (box: Box) =>
      box.from > frame.left &&
      box.to <= frame.right &&
      taken.every(
        (one) => Math.abs(one.y - box.y) >= LINE || one.from >= box.to || box.from >= one.to,
      );
    const box = places.find(isFree) ?? (places[0] as Box);
    taken.push(box);
    mark.anchor = box.from > x ? 'start' : 'end';
    mark.labelX = box.from > x ? box.from : box.to;
    mark.labelY = box.y;
  }
  return marks;
}
