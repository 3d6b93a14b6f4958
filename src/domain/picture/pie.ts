/** One slice of a pie as an SVG path, in the coordinates of a circle around (0, 0). */
export interface Slice {
  /** The value the slice stands for. */
  value: number;
  /** From 0 to 1, of the whole pie. */
  share: number;
  /** The `d` of an SVG path. */
  path: string;
  /** The middle of the slice at 0.62 of the radius: where a label is read best. */
  label: { x: number; y: number };
}

const point = (turn: number, radius: number) => ({
  x: round(radius * Math.sin(2 * Math.PI * turn)),
  y: round(-radius * Math.cos(2 * Math.PI * turn)),
});

// Three decimals are finer than a pixel at any size that a page shows, and keep builds alike on every machine.
const round = (value: number) => Math.round(value * 1000) / 1000 + 0;

/**
 * Cuts a circle into slices, clockwise from twelve o'clock. This is the one function that draws the
 * pie of this site: the logo, the figures, the chapters' shares, the rings of progress.
 *
 * @param values sizes of the slices, each finite and not negative, with a sum above zero
 * @param radius in the units of the viewBox
 * @throws RangeError for values that cannot be slices
 */
export function slicePie(values: readonly number[], radius: number): Slice[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!values.every((value) => Number.isFinite(value) && value >= 0) || !(total > 0))
    throw new RangeError(
      `A pie needs sizes from 0 with a sum above 0, not ${JSON.stringify(values)}.`,
    );
  let before = 0;
  return values.map((value) => {
    const [from, to] = [before / total, (before + value) / total];
    before += value;
    return {
      value,
      share: value / total,
      path: slicePath(from, to, radius),
      label: point((from + to) / 2, radius * 0.62),
    };
  });
}

function slicePath(from: number, to: number, radius: number): string {
  if (to - from >= 1) {
    return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
  }
  const [start, end] = [point(from, radius), point(to, radius)];
  const large = to - from > 0.5 ? 1 : 0;
  return `M0 0L${start.x} ${start.y}A${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}Z`;
}
