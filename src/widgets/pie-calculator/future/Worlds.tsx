import { SidePatterns } from '../../../browser/SidePatterns.tsx';
import { type World, worldSize } from './worlds-picture.ts';

/** Both worlds to one scale. The table under them says the same in numbers. */
export function Worlds({ id, worlds, unit }: { id: string; worlds: World[]; unit: string }) {
  if (worlds.length === 0) return null;
  const { width, height, barWidth } = worldSize;
  return (
    <div class="pie-result" aria-hidden="true">
      <div class="worlds">
        {worlds.map((world) => (
          <div key={world.id}>
            <p>
              <strong>{world.title}</strong>
            </p>
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
              <SidePatterns id={`${id}-${world.id}`} />
              {world.bars.map(
                ({ side, x, middle, y, height, label, labelY, floor, floorLabel, floorY }) => (
                  <g key={side}>
                    <rect class={`fill-${side}`} x={x} y={y} width={barWidth} height={height} />
                    <rect
                      fill={`url(#${id}-${world.id}-pattern-${side})`}
                      x={x}
                      y={y}
                      width={barWidth}
                      height={height}
                    />
                    <path class="floor" d={floor} />
                    <text x={middle} y={labelY}>
                      {label}
                    </text>
                    <text class="rule" x={middle} y={floorY}>
                      {floorLabel}
                    </text>
                  </g>
                ),
              )}
              <path class="no-deal-mark" d={`M0 ${world.zero}H${width}`} />
            </svg>
            <p class="bet-pair">
              {world.bars.map(({ side, name }) => (
                <span key={side} data-side={side}>
                  {name}
                </span>
              ))}
            </p>
            <p class="rule">Together {world.together}</p>
          </div>
        ))}
      </div>
      <p class="aside">
        What each has{unit && `, in ${unit},`} beyond having no deal, which is the broken line.
        Under it the floor: the most that this side can lose.
      </p>
    </div>
  );
}
