/** The speeds to choose from, in the order of a list. */
export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The next speed up (`1`) or down (`-1`), or the last one there is. */
export function neighbourSpeed(rate: number, direction: 1 | -1): number {
  const index = SPEEDS.findIndex((speed) => speed >= rate);
  return SPEEDS[index + direction] ?? rate;
}
