const LOUDEST = 32_767;

/** The root mean square of several recordings taken together, in units of a 16-bit sample; 0 for silence. */
export function measureLevel(recordings: readonly ArrayLike<number>[]): number {
  let [energy, count] = [0, 0];
  for (const samples of recordings) {
    for (let at = 0; at < samples.length; at += 1) energy += (samples[at] ?? 0) ** 2;
    count += samples.length;
  }
  return count === 0 ? 0 : Math.sqrt(energy / count);
}

/** A recording made louder or softer by a factor; what would be too loud for 16 bits is cut. */
export const amplify = (samples: Int16Array, factor: number): Int16Array =>
  samples.map((value) => Math.max(-LOUDEST, Math.min(LOUDEST, Math.round(value * factor))));
