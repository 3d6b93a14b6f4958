import { type ChartWords, Dots } from '../../../browser/deal-chart/Dots.tsx';
import { frame } from '../../../browser/deal-chart/ground.ts';
import { markPath } from '../../../browser/deal-chart/mark-path.ts';
import { type RoundPicture as Drawn, offerPath } from './picture.ts';

const sides = ['a', 'b'] as const;

/** The way of the offers among all deals. The table below says the same in words. */
export function RoundPicture({ picture, words }: { picture: Drawn; words: ChartWords }) {
  const { ground, offers, ways, named } = picture;
  return (
    <div class="deal-chart">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        <Dots ground={ground} words={words} />
        {sides.map((side) => (
          <path key={side} class={`way on-${side}`} d={ways[side]} />
        ))}
        {offers.map((offer) => (
          <path key={offer.number} class={`offer on-${offer.by}`} d={offerPath(offer)} />
        ))}
        {named.map(({ id, x, y, label, labelX, labelY, anchor }) => (
          <g key={id}>
            <path class={`deal-mark mark-${id}`} d={markPath(id, x, y)} />
            <text class="mark-label" x={labelX} y={labelY} text-anchor={anchor}>
              {label}
            </text>
          </g>
        ))}
      </svg>
      <p class="aside">
        Rings are the offers of {words.a}, squares those of {words.b}; a line leads from the first
        to the last. Strong dots are the frontier.
      </p>
    </div>
  );
}
