/** The height of the box that a wave is drawn in. */
export const WAVE_HEIGHT = 48;

/** Bars that can be told apart on a phone. */
const MOST_BARS = 160;

/**
 * The path of a wave as upright strokes around the middle, one unit of the box apart.
 *
 * @param peaks whole heights 1 to 24; neighbours are joined to the lower, so that pauses show, until there are at most 160
 * @returns the path's `d`, and how many units wide it is
 */
export function drawWave(peaks: readonly number[]): { path: string; width: number } {
  const joined = Math.ceil(peaks.length / MOST_BARS);
  const width = Math.ceil(peaks.length / joined);
  const bars = Array.from({ length: width }, (_, index) =>
    Math.min(...peaks.slice(index * joined, (index + 1) * joined)),
  );
  const path = bars
    .map((peak, index) => `M${index}.5 ${WAVE_HEIGHT / 2 - peak}v${2 * peak}`)
    .join('');
  return { path, width };
}

/** An even line, for an episode whose sound nobody has measured. */
export const EVEN_PEAKS: readonly number[] = Array.from({ length: MOST_BARS }, () => 5);
