import { barHeight, type Drawing } from './picture.ts';

/** A bar a country. The table says the same in numbers. */
export function Picture({ drawing }: { drawing: Drawing }) {
  const { width, height, zero, bars } = drawing;
  return (
    <svg class="country-bars" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {bars.map(({ name, signs, does, y, x, width, value, alone, change, moves }) => (
        <g key={y}>
          <text x="8" y={y - 9}>
            {name} {does}
          </text>
          <text class="number" x="312" y={y - 9}>
            {value}
          </text>
          <rect
            class={signs ? 'fill-together' : 'outside'}
            x={x}
            y={y}
            width={width}
            height={barHeight}
          />
          <path class="no-deal-mark" d={alone} />
          <path class={moves ? 'change moves' : 'change'} d={change} />
        </g>
      ))}
      {bars.map(({ y }) => (
        <path key={y} class="floor" d={`M${zero} ${y - 4}v${barHeight + 8}`} />
      ))}
    </svg>
  );
}
