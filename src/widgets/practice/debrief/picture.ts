import { at, type Ground, groundOf } from '../../../browser/deal-chart/ground.ts';
import { listTotals } from '../../../domain/negotiation/every-deal.ts';
import { rangeOf } from '../../../domain/negotiation/range.ts';
import { survey } from '../../../domain/negotiation/survey.ts';
import type { Debrief, Party, Scene } from '../../../domain/negotiation/table/index.ts';

/** An offer as a point, numbered as in the table below the picture. */
interface OfferPoint {
  x: number;
  y: number;
  by: Party;
  number: number;
}

/** A deal with a name beside it. */
interface NamedPoint {
  id: 'table' | 'best';
  x: number;
  y: number;
  label: string;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
}

/** The picture of a round: every deal, and the way through them. */
export interface RoundPicture {
  ground: Ground;
  offers: OfferPoint[];
  /** The way of each side, from its first offer to its last. */
  ways: { a: string; b: string };
  named: NamedPoint[];
}

export function groundOfScene({ problem }: Scene): Ground {
  const totals = listTotals(problem);
  const ranges = { a: rangeOf(totals.a), b: rangeOf(totals.b) };
  return groundOf({ problem, survey: survey(problem), totals, ranges });
}

const GAP = 11;
const LETTER = 7.4;
const LINE = 15;

export function pictureOf(
  ground: Ground,
  told: Pick<Debrief, 'path' | 'final' | 'bestTrade'>,
): RoundPicture {
  const { x, y } = ground.scales;
  const place = ({ a, b }: { a: number; b: number }) => ({ x: at(x.place(a)), y: at(y.place(b)) });
  const offers = told.path.map((point, i) => ({ ...place(point), by: point.by, number: i + 1 }));
  const wayOf = (side: Party) =>
    offers
      .filter(({ by }) => by === side)
      .map((offer, i) => `${i === 0 ? 'M' : 'L'}${offer.x} ${offer.y}`)
      .join('');
  const name = (
    id: 'table' | 'best',
    label: string,
    deal: { a: number; b: number } | null,
    lower: boolean,
  ): NamedPoint[] => {
    if (deal === null) return [];
    const point = place(deal);
    const isLeft = point.x + GAP + LETTER * label.length > x.place(x.high);
    return [
      {
        id,
        ...point,
        label,
        labelX: at(isLeft ? point.x - GAP : point.x + GAP),
        labelY: at(lower ? point.y + LINE : point.y - LINE / 3),
        anchor: isLeft ? 'end' : 'start',
      },
    ];
  };
  return {
    ground,
    offers,
    ways: { a: wayOf('a'), b: wayOf('b') },
    named: [
      ...name('table', 'the deal', told.final, true),
      ...name('best', told.final ? 'better for both' : 'a deal', told.bestTrade, false),
    ],
  };
}

/** A ring for side A, a square for side B: told apart without a colour. */
export const offerPath = ({ x, y, by }: OfferPoint): string =>
  by === 'a'
    ? `M${at(x - 4)} ${y}a4 4 0 1 1 8 0a4 4 0 1 1 -8 0z`
    : `M${at(x - 3.5)} ${at(y - 3.5)}h7v7h-7z`;
