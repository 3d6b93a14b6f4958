/** How many bars the picture of a narration has, and how high the highest is. */
export const PEAKS = { count: 480, highest: 24 } as const;

/**
 * The loudness of equal stretches of a recording: the root mean square of each, as a whole number from 1 to
 * `highest`, which the loudest stretch gets.
 */
export function measurePeaks(
  samples: ArrayLike<number>,
  { count, highest }: { count: number; highest: number } = PEAKS,
): number[] {
  const loudness = Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * samples.length) / count);
    const end = Math.floor(((index + 1) * samples.length) / count);
    let energy = 0;
    for (let at = start; at < end; at += 1) energy += (samples[at] ?? 0) ** 2;
    return Math.sqrt(energy / Math.max(end - start, 1));
  });
  const loudest = Math.max(...loudness);
  return loudness.map((value) =>
    loudest === 0 ? 1 : Math.max(1, Math.round((value / loudest) * highest)),
  );
}
