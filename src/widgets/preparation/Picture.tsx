import { SidePatterns } from '../../browser/SidePatterns.tsx';
import type { Axis, Piece } from './axis.ts';

interface PictureProps {
  id: string;
  axis: Axis;
}

/** Both sides' prices and what suits both, in three lanes over one axis. The tables under it say the same in words. */
export function Picture({ id, axis }: PictureProps) {
  const { limit, yours, theirs, both, fade, ends, average, target, hope } = axis;
  const mask = fade ? `url(#${id}-mask)` : undefined;
  return (
    <div class="prep-picture" aria-hidden="true">
      <svg height="142" aria-hidden="true">
        <SidePatterns id={id} />
        {fade && (
          <defs>
            <linearGradient
              id={`${id}-fade`}
              gradientUnits="userSpaceOnUse"
              x1={`${fade.from}%`}
              x2={`${fade.to}%`}
            >
              <stop stop-color="#fff" />
              <stop offset="1" stop-color="#fff" stop-opacity="0.12" />
            </linearGradient>
            <mask
              id={`${id}-mask`}
              maskUnits="userSpaceOnUse"
              x="0"
              y="0"
              width="100%"
              height="142"
            >
              <rect width="100%" height="142" fill={`url(#${id}-fade)`} />
            </mask>
          </defs>
        )}
        <Bar id={id} side="a" y={6} piece={yours} mask={undefined} />
        <Bar id={id} side="b" y={42} piece={theirs} mask={mask} />
        <Bar id={id} side="together" y={78} piece={both} mask={mask} />
        {ends.map((at) => (
          <line key={at} class="bar-middle" x1={`${at}%`} x2={`${at}%`} y1="40" y2="68" />
        ))}
        <line class="no-deal-mark" x1={`${limit}%`} x2={`${limit}%`} y1="2" y2="112" />
        {average !== null && (
          <line class="bar-middle" x1={`${average}%`} x2={`${average}%`} y1="74" y2="106" />
        )}
        <Diamond at={target} y={18} />
        <Diamond at={hope} y={54} />
        <line class="bar-middle" x2="100%" y1="116" y2="116" />
        {axis.ticks.map(({ at, label }) => (
          <g key={at}>
            <line class="bar-middle" x1={`${at}%`} x2={`${at}%`} y1="116" y2="121" />
            <text x={`${at}%`} y="136">
              {label}
            </text>
          </g>
        ))}
      </svg>
      <ul class="pie-key plain">
        <li data-side="a">Top: what suits you, from your limit on</li>
        {theirs && <li data-side="b">Middle: what may suit them, the paler the less likely</li>}
        {both && (
          <li data-side="together">
            Bottom: what may suit both
            {average !== null && fade && ', on average as far as the line'}
          </li>
        )}
      </ul>
      {(target !== null || hope !== null) && <p class="aside">◇ A target</p>}
    </div>
  );
}

interface BarProps {
  id: string;
  side: 'a' | 'b' | 'together';
  y: number;
  piece: Piece | null;
  mask: string | undefined;
}

function Bar({ id, side, y, piece, mask }: BarProps) {
  if (!piece) return null;
  const place = { x: `${piece.x}%`, width: `${piece.width}%`, y, height: 24 };
  return (
    <g mask={mask}>
      <rect class={`fill-${side}`} {...place} />
      <rect fill={`url(#${id}-pattern-${side})`} {...place} />
    </g>
  );
}

const Diamond = ({ at, y }: { at: number | null; y: number }) =>
  at === null ? null : (
    <svg x={`${at}%`} y={y} overflow="visible" aria-hidden="true">
      <path class="mark" d="M0-9 9 0 0 9-9 0z" />
    </svg>
  );
