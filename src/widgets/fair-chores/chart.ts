import type { Both } from '../../domain/negotiation/fair-division/chore.ts';
import type { Division, Divisions } from '../../domain/negotiation/fair-division/divide.ts';
import { frame } from './frame.ts';

/** A division with a number of its own, and the disc beside it that says the number. */
export interface Mark {
  label: string;
  kind: 'current' | 'named';
  x: number;
  y: number;
  discX: number;
  discY: number;
}

export interface Chart {
  /** Under it lie all divisions. */
  ground: string;
  frontier: string;
  dots: string;
  better: string;
  /** Where both would be more satisfied than they are. */
  region: { x: number; y: number; width: number; height: number };
  marks: Mark[];
}

const { left, right, top, bottom } = frame;
const round = (place: number) => Math.round(place * 10) / 10;
const dot = ({ x, y }: Point) => `M${x} ${y}h.01`;

interface Point {
  x: number;
  y: number;
}

/** Somebody to whom all divisions are the same is fully satisfied with each. */
const pointOf = ({ satisfaction: { a, b } }: { satisfaction: Both<number | null> }): Point => ({
  x: round(left + (a ?? 1) * (right - left)),
  y: round(bottom - (b ?? 1) * (bottom - top)),
});

/** The radius of the disc that holds a mark's number. */
const DISC = 10;
/** How far from its mark a disc stands, by how many fan out: the more, the farther, so that none covers another. */
const REACH = [24, 24, 36, 50];

/** @param named the divisions that have a number, each with it; the current one first */
export function chartOf(
  { current, frontier, better }: Pick<Divisions, 'current' | 'frontier' | 'better'>,
  named: { label: string; division: Division }[],
): Chart {
  const points = frontier.map(pointOf);
  const stairs = points.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  const first = points[0] as Point;
  const here = pointOf(current);
  const [table, ...others] = named.map(({ label, division }) => ({ label, ...pointOf(division) }));
  // From the upper left to the lower right, as their discs fan out around the edge.
  others.sort((one, other) => one.x + one.y - other.x - other.y);
  return {
    ground: `${stairs}H${left}V${bottom}H${first.x}Z`,
    frontier: `M${first.x} ${bottom}V${first.y}${stairs.replace('M', 'L')}H${left}`,
    dots: points.map(dot).join(''),
    better: better.map((division) => dot(pointOf(division))).join(''),
    region: { x: here.x, y: top, width: round(right - here.x), height: round(here.y - top) },
    marks: [
      ...(table ? [markAt(table, 'current', -3 * QUARTER, 24)] : []),
      ...others.map((point, i) => {
        const turn = others.length === 1 ? QUARTER : FROM - (i * (FROM - TO)) / (others.length - 1);
        return markAt(point, 'named', turn, REACH[others.length - 1] ?? 50);
      }),
    ],
  };
}

const QUARTER = Math.PI / 4;
const FROM = (80 / 180) * Math.PI;
const TO = (10 / 180) * Math.PI;

function markAt(
  { label, x, y }: Point & { label: string },
  kind: Mark['kind'],
  turn: number,
  reach: number,
): Mark {
  const within = (place: number, low: number, high: number) =>
    round(Math.min(high, Math.max(low, place)));
  return {
    label,
    kind,
    x,
    y,
    discX: within(x + reach * Math.cos(turn), left + DISC, right - DISC),
    discY: within(y - reach * Math.sin(turn), top - DISC, bottom - DISC),
  };
}
